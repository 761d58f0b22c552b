### The language itself, and the small words of its questions, as lists with commas.

# ltr or rtl
direction = ltr

# May stand before a thing that is asked about.
question-determiners = ein, eine, einen, der, die, das, den, mein, meine, meinen, dein, deine, deinen, dem, meinem, meiner, einem, einer, diesem, dieser, unser, unsere, unseren, irgendein, irgendeine, irgendeinen, irgendwelche, diese, diesen, dieses, noch
# May stand around it: they only say "in view, now".
question-places = hier, da, dort, vor mir, vor uns, vor dir, um mich herum, um uns herum, im Bild, auf dem Bild, im Raum, im Zimmer, in diesem Raum, in der Nähe, jetzt, gerade, im Moment, zu sehen, irgendwo, denn
# May stand anywhere.
question-fillers = bitte, hallo, hey, ok, okay, mal, also, ähm, sightline, sag mir, sage mir, kannst du mir sagen, eigentlich, gerade eben
question-leads = weißt du, weißt du noch, ich möchte wissen, ich wüsste gern, ich frage mich, hast du eine ahnung, kannst du sagen, kannst du sehen, kannst du prüfen, ich habe vergessen
question-words = was, wo, wann, wie, welche, welcher, welches, ob, wer
question-this = das, dies, es, ihm, dieses ding, das ding, dieses da, das da, dieser, diese, dieses, sie, ihn
question-it = es, ihm, er, sie, ihn, das ding, diese, diesen, dieses, der da, die da, das da
question-mine = mein, meine, meinen, meinem, meiner, meines, unser, unsere, unseren, unserem, unserer
question-any = ein, eine, einen, irgendein, irgendeine, irgendeinen, nächste, nächsten, nächster, nächstes, etwas
question-in-view = siehst du, kannst du sehen, sehe ich, im bild, auf dem bild, auf dem foto, vor mir
question-on = auf, oben auf
question-next-to = neben, bei, nahe bei
question-under = unter, unterhalb von
question-left = links von, links neben
question-right = rechts von, rechts neben
question-and = und was ist mit, was ist mit, und wie ist es mit, und
which-left = links, der linke, die linke, das linke, das auf der linken seite
which-right = rechts, der rechte, die rechte, das rechte
which-near = nah, der nächste, die nächste, das nächste, das nähere
which-far = weit, der weiter weg, die weiter weg, das weiter weg
which-first = erste, der erste, die erste, das erste, eins
which-second = zweite, der zweite, die zweite, das zweite, zwei
which-third = dritte, der dritte, die dritte, das dritte, drei

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
# Sagt ja zu „Meinst du …?“
question-yes = ja, jawohl, genau, ja bitte, richtig, stimmt, ja das meine ich, das meine ich

# Words that stand in every text, and say nothing about which is meant.
document-small-words = der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, dieser, diese, dieses, ich, mich, mir, mein, meine, meinen, meinem, meiner, wir, uns, unser, unsere, du, dein, deine, er, sie, es, ihr, ihre, man, sich, ist, sind, war, waren, sein, bin, habe, hat, haben, hatte, kann, können, darf, dürfen, muss, müssen, soll, sollte, will, wird, werden, zu, zum, zur, von, vom, in, im, ins, auf, an, am, aus, bei, beim, für, mit, ohne, über, um, als, und, oder, aber, wenn, dann, so, nicht, kein, keine, wie, was, wann, wo, welche, welcher, welches, wer, wem, wen, warum, viel, viele, da, hier, bitte, noch, auch, denn
# A question with one of these asks for a number.
document-figures = wie viel, wie viele, wieviel, wie lange, wie oft, wie hoch, wie weit, wie alt, wie schwer, wie groß, wie heiß, um wie viel uhr, welche temperatur, welche nummer, telefonnummer, preis, kostet, kosten
