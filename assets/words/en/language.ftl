### The language itself, and the small words of its questions, as lists with commas.

# ltr or rtl
direction = ltr

# May stand before a thing that is asked about.
question-determiners = a, an, any, some, the, my, your, our, his, her, their, this, that, these, those, of
# May stand around it: they only say "in view, now".
question-places = here, there, in front of me, in front of us, in front of you, before me, around me, around us, around here, in the picture, in the image, in the photo, in the room, in this room, in view, in sight, visible, now, right now, at the moment
# May stand anywhere.
question-fillers = please, hey, hello, hi, ok, okay, sightline, tell me, can you tell me, could you tell me
