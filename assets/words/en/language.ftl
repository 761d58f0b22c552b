### The language itself, and the small words of its questions, as lists with commas.

# ltr or rtl
direction = ltr

# May stand before a thing that is asked about.
question-determiners = a, an, any, some, the, my, your, our, his, her, their, this, that, these, those, of
# May stand around it: they only say "in view, now".
question-places = here, there, in front of me, in front of us, in front of you, before me, around me, around us, around here, in the picture, in the image, in the photo, in the room, in this room, in view, in sight, visible, now, right now, at the moment
# May stand anywhere.
question-fillers = please, hey, hello, hi, ok, okay, sightline, tell me, can you tell me, could you tell me

# A question that stops at one of these is not over yet.
question-openers = a, an, the, my, your, our, his, her, their, and, or, but, of, to, in, on, at, for, with, from, near, under, behind, beside, between, is, are, was, were, do, does, did, can, could, how, many, much, what, where, which, whose, when, if, that, there, tell, show, um, uh
# What may be said at any moment, as lists with commas.
command-stop = stop, stop it, stop talking, be quiet, quiet, silence, shut up, enough, thank you, thanks
command-cancel = cancel, never mind, forget it, abort
command-repeat = repeat, repeat that, again, once more, say that again, say it again, what did you say, pardon
command-slower = slower, speak slower, more slowly, speak more slowly, talk slower, slow down
command-faster = faster, speak faster, talk faster, speed up
command-louder = louder, speak louder, speak up, turn it up, volume up
command-quieter = quieter, softer, speak quieter, turn it down, volume down
