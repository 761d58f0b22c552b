### The language itself, and the small words of its questions, as lists with commas.

# ltr or rtl
direction = ltr

# May stand before a thing that is asked about.
question-determiners = ein, eine, einen, der, die, das, den, mein, meine, meinen, dein, deine, deinen, unser, unsere, unseren, irgendein, irgendeine, irgendeinen, irgendwelche, diese, diesen, dieses, noch
# May stand around it: they only say "in view, now".
question-places = hier, da, dort, vor mir, vor uns, vor dir, um mich herum, um uns herum, im Bild, auf dem Bild, im Raum, im Zimmer, in diesem Raum, in der Nähe, jetzt, gerade, im Moment, zu sehen, irgendwo, denn
# May stand anywhere.
question-fillers = bitte, hallo, hey, ok, okay, mal, sightline, sag mir, sage mir, kannst du mir sagen
