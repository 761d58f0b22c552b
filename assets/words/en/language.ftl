### The language itself, and the small words of its questions, as lists with commas.

# ltr or rtl
direction = ltr

# May stand before a thing that is asked about.
question-determiners = a, an, any, some, the, my, your, our, his, her, their, this, that, these, those, another, of
# May stand around it: they only say "in view, now".
question-places = here, there, in front of me, in front of us, in front of you, before me, around me, around us, around here, in the picture, in the image, in the photo, in the room, in this room, in view, in sight, visible, now, right now, at the moment
# May stand anywhere.
question-fillers = please, hey, hello, hi, ok, okay, alright, all right, so, well, um, uh, er, erm, hmm, sorry, sightline, tell me, can you tell me, could you tell me, just, exactly, currently, actually, still, by any chance
# May stand before one of these words: "do you know where".
question-leads = do you know, do you happen to know, do you remember, can you remember, any idea, have you any idea, do you have any idea, i wonder, i was wondering, i want to know, i would like to know, i need to know, can you say, could you say, can you see, can you check, could you check, can you find out, remind me, show me, let me know, i forgot, i forget, i do not remember
question-words = what, where, when, how, which, if, whether, who
# They stand for what is pointed at, or was spoken of.
question-this = this, that, it, this thing, that thing, this object, that object, this one, that one, the thing, these, those, them
# They stand for what was spoken of just before.
question-it = it, that one, this one, them, that thing
# Words that say whose it is.
question-mine = my, our, mine
# Words that ask for any one of several.
question-any = a, an, any, some, another, nearest, closest, next, something, somewhere
# A question with one of these is about the picture, not about the room.
question-in-view = do you see, can you see, do i see, can i see, in view, in sight, in the picture, in this picture, in the image, in the photo, in front of
# How one thing lies to another.
question-on = standing on, sitting on, lying on, on top of, on
question-next-to = next to, beside, near, close to, by
question-under = underneath, under, below, beneath
question-left = to the left of, left of, on the left of
question-right = to the right of, right of, on the right of
# Before a question that repeats the one before about something else.
question-and = and what about, what about, how about, and
# The answer to "which one".
which-left = left, the left one, left one, the one on the left, on the left
which-right = right, the right one, right one, the one on the right, on the right
which-near = near, nearest, closest, the nearest, the closest, the nearest one, the closest one, the near one
which-far = far, farthest, the far one, the other side, the farthest one
which-first = first, the first, the first one, one, number one
which-second = second, the second, the second one, two, number two
which-third = third, the third, the third one, three, number three

# A question that stops at one of these is not over yet.
question-openers = a, an, the, my, your, our, his, her, their, and, or, but, of, to, in, on, at, for, with, from, near, under, behind, beside, between, is, are, was, were, do, does, did, can, could, how, many, much, what, where, which, whose, when, if, that, there, tell, show, um, uh
# What may be said at any moment, as lists with commas.
command-stop = stop, stop it, stop now, stop talking, stop talking now, stop that, hush, that's enough, that will do, that'll do, be quiet, quiet, silence, shut up, enough, thank you, thanks
command-cancel = cancel, never mind, forget it, abort
command-repeat = repeat, sorry, what was that, what was that again, come again, excuse me, i didn't catch that, repeat that, again, once more, say that again, say it again, what did you say, pardon
command-slower = slower, a bit slower, a little slower, not so fast, that's too fast, too fast, speak slower, more slowly, speak more slowly, talk slower, slow down
command-faster = faster, a bit faster, a little faster, quicker, that's too slow, too slow, speak faster, talk faster, speed up
command-louder = louder, a bit louder, a little louder, i can't hear you, speak louder, speak up, turn it up, volume up
command-quieter = quieter, a bit quieter, a little quieter, that's too loud, too loud, softer, speak quieter, turn it down, volume down
# Says yes to "did you mean …?"
question-yes = yes, yeah, yep, yes I did, yes please, sure, exactly, right, correct, that's right, I did, I do

# Words that stand in every text, and say nothing about which is meant.
document-small-words = a, an, the, this, that, these, those, i, me, my, we, us, our, you, your, he, she, it, its, they, them, their, is, are, am, was, were, be, been, being, do, does, did, done, have, has, had, can, could, may, might, must, shall, should, will, would, to, of, in, on, at, by, for, from, with, without, into, about, as, and, or, but, if, then, than, so, not, no, how, what, when, where, which, who, whom, whose, why, many, much, there, here, any, some, all, get, got, go, goes, say, says, tell, please, need, want
# A question with one of these asks for a number.
document-figures = how much, how many, how long, how often, how high, how far, how old, how heavy, how large, how big, how hot, how tall, how wide, what time, what temperature, what number, number of, telephone, phone number, price, cost, costs
