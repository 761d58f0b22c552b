### The language itself, and the small words of its questions, as lists with commas.

# ltr or rtl
direction = ltr

# May stand before a thing that is asked about.
question-determiners = ein, eine, einen, der, die, das, den, mein, meine, meinen, dein, deine, deinen, unser, unsere, unseren, irgendein, irgendeine, irgendeinen, irgendwelche, diese, diesen, dieses, noch
# May stand around it: they only say "in view, now".
question-places = hier, da, dort, vor mir, vor uns, vor dir, um mich herum, um uns herum, im Bild, auf dem Bild, im Raum, im Zimmer, in diesem Raum, in der Nähe, jetzt, gerade, im Moment, zu sehen, irgendwo, denn
# May stand anywhere.
question-fillers = bitte, hallo, hey, ok, okay, mal, sightline, sag mir, sage mir, kannst du mir sagen

# A question that stops at one of these is not over yet.
question-openers = ein, eine, einen, einem, einer, der, die, das, den, dem, des, mein, meine, dein, deine, und, oder, aber, von, zu, in, im, auf, an, am, für, mit, aus, bei, unter, hinter, neben, zwischen, ist, sind, war, waren, kannst, wie, viele, viel, was, wo, welche, welcher, wann, wenn, dass, zeig, äh, ähm
# What may be said at any moment, as lists with commas.
command-stop = stopp, stop, halt, sei still, ruhe, still, genug, danke, hör auf
command-cancel = abbrechen, abbruch, vergiss es, egal, schon gut
command-repeat = wiederholen, wiederhole, wiederhole das, noch einmal, nochmal, noch mal, sag das noch einmal, wie bitte, was hast du gesagt
command-slower = langsamer, sprich langsamer, langsamer sprechen
command-faster = schneller, sprich schneller, schneller sprechen
command-louder = lauter, sprich lauter, mach lauter
command-quieter = leiser, sprich leiser, mach leiser
