### What is answered. The parts ($things, $thing) are made of the phrases at the end.

answer-see = Ich sehe { $things }.
answer-yes = Ja, ich sehe { $things }.
answer-perhaps = Vielleicht sehe ich { $things }, aber ich bin nicht sicher.
answer-at-least = Ich sehe { $things }, vielleicht { number }.
answer-kinds = Ich sehe { $things }: { $list }.

# The asked thing is known but not in view: a camera cannot tell that there is none.
# "einen Hund" becomes "keinen Hund".
answer-not-one = Ich sehe gerade k{ $thing }.
answer-not-any = Ich sehe gerade keine { $things }.
answer-nothing = Ich sehe nichts, was ich kenne.
answer-unknown = „{ $noun }“ habe ich nicht zu erkennen gelernt.
answer-cannot-look = Ich kann gerade nicht schauen. Starte die Kamera oder das Beispiel und frage dann noch einmal.

answer-person = Wer jemand ist und wie es ihm geht, sage ich nicht: Das kann man nicht sehen, und es gehört der Person.
answer-help = Ich kann sagen, was ich sehe, dich zu Dingen führen, vorlesen, mir merken, was du sagst, und Timer stellen. Frage mich: „Was siehst du?“, „Finde meine Tasse.“, „Lies das vor.“, „Merk dir, dass …“ oder „Stell einen Timer auf fünf Minuten.“
answer-not-understood = Das verstehe ich noch nicht. Du kannst fragen: „Was siehst du?“, „Wie viele Tassen sind da?“ oder „Gibt es hier einen Hund?“
answer-recorded = Das hat die Aufnahme gesagt, darum tue ich es nicht. Wenn du es willst, sag es mir selbst.
answer-not-ours = Das kann ich nicht. Ich sage dir, was um dich ist und wo deine Sachen sind, lese vor, merke mir etwas und erinnere dich.
answer-did-you-mean = Meinst du: „{ $text }“?
answer-say-so = Ich weiß nicht genau, was du meinst. Sag es so: „{ $example }“

## Phrases

phrase-mention =
    { $count ->
        [1] { $article } { $singular }
       *[other] { number } { $plural }
    }
phrase-count =
    { $count ->
        [1] { $article } { $singular }
       *[other] { number } { $plural }
    }
# A thing of a detector whose classes are not in things.ftl.
phrase-unnamed =
    { $count ->
        [1] einmal „{ $label }“
       *[other] { number }mal „{ $label }“
    }
phrase-perhaps = vielleicht { $thing }
# Ends a list that names only the surest.
phrase-more = noch anderes

number =
    { $count ->
        [2] zwei
        [3] drei
        [4] vier
        [5] fünf
        [6] sechs
        [7] sieben
        [8] acht
        [9] neun
        [10] zehn
        [11] elf
        [12] zwölf
       *[other] { $count }
    }

## Wo Dinge sind. $where besteht aus den Stücken unten, von phrase-then zusammengesetzt.

answer-where = { $thing } ist { $where }.
answer-where-old = { $thing } war { $where }. Seitdem kann sich das geändert haben.
answer-where-gone = { $thing } ist nicht mehr dort: { $looked } war der Platz leer. Zuletzt gesehen { $seen }, { $where }.
answer-where-never = Ich habe hier noch k{ $thing } gesehen. Schau dich um und frage dann noch einmal.
answer-where-view =
    { $side ->
        [left] Ich sehe { $things }, links im Bild.
        [right] Ich sehe { $things }, rechts im Bild.
       *[middle] Ich sehe { $things }, in der Mitte des Bildes.
    }
answer-where-view-perhaps =
    { $side ->
        [left] Vielleicht sehe ich links im Bild { $things }, aber ich bin nicht sicher.
        [right] Vielleicht sehe ich rechts im Bild { $things }, aber ich bin nicht sicher.
       *[middle] Vielleicht sehe ich in der Mitte des Bildes { $things }, aber ich bin nicht sicher.
    }
answer-where-way = Ich sehe { $things } auf { $hour } Uhr.
answer-where-perhaps = Vielleicht sehe ich { $things } auf { $hour } Uhr, aber ich bin nicht sicher.
answer-last-seen = Ich habe { $things } { $seen } gesehen, { $where }.
answer-last-now = Ich sehe { $things } gerade, { $where }.

phrase-then = { $first }, { $then }
# Im Dativ, nach „auf“ und „neben“. Der Artikel sagt das Geschlecht; $singular ist der Akkusativ, der
# bei schwachen Nomen wie der Dativ lautet („dem Elefanten“).
phrase-the =
    { $article ->
        [eine] der { $singular }
       *[other] dem { $singular }
    }
    .subject =
        { $article ->
            [eine] Die { $name }
            [einen] Der { $name }
           *[other] Das { $singular }
        }
phrase-the-unnamed = „{ $label }“
place-on = auf { $place }
place-left = links neben { $place }
place-right = rechts neben { $place }
place-before = vor { $place }
place-behind = hinter { $place }
place-near = neben { $place }
place-way = auf { $hour } Uhr
place-way-far = { $distance } entfernt auf { $hour } Uhr
place-seen = gesehen { $age }

## Welches, was nicht stimmt, und was sich nicht sagen lässt.

answer-which = Ich kenne hier { $things }: { $list }. Was davon meinst du?
answer-candidate = eins { $where }
answer-which-here = Ich sehe mehrere { $things }. Zeig auf das, was du meinst.
answer-unlike =
    { $what ->
        [unjudged] Ich kenne hier { $things }, aber die Farbe sehe ich nur im Bild.
        [colour] Ich kenne hier { $things }, aber nichts davon in dieser Farbe.
       *[place] Ich kenne hier { $things }, aber nichts davon ist dort.
    }
answer-touch = Das lässt sich nicht sehen. Man müsste es anfassen, öffnen, schmecken oder wiegen.
answer-too-dark = Hier ist es zu dunkel, um das zu sagen. Mehr Licht würde helfen.
answer-too-blurred = Es ist im Bild zu verwischt, um etwas zu sagen. Halte still oder wische die Linse ab und frage noch einmal.
answer-too-far = Es ist zu klein im Bild. Geh näher heran und frage dann noch einmal.
answer-nothing-here = Dort sehe ich nichts, was ich kenne. Zeig darauf oder halte es in die Mitte des Bildes.
answer-kind-unsure = Ich sehe { $things }, kann aber nicht sagen, ob es „{ $noun }“ ist.
answer-count-kind = „{ $noun }“ kann ich nicht von anderem seiner Art unterscheiden, darum zähle ich nicht.
answer-no-measure = Ich kann hier nicht messen und weiß das darum nicht: { $place }.
answer-no-places = Ich weiß hier nicht, wo Dinge stehen, und kann das darum nicht sagen: { $place }.

## Farbe, Größe, Entfernung, Ort

answer-colour = { $thing } ist { $colour }.
answer-colour-away = Das sehe ich gerade nicht, darum kann ich die Farbe nicht nennen: { $thing }.
answer-colours-many = Daran sehe ich zu viele Farben, um eine zu nennen: { $thing }.
answer-is-colour =
    { $holds ->
        [yes] Ja, { $thing } sieht { $colour } aus.
       *[no] Nein, { $thing } sieht { $colour } aus.
    }
answer-far = { $thing } ist { $distance } entfernt, auf { $hour } Uhr.
answer-far-unsure = Wie weit das weg ist, kann ich nicht sagen: { $place }. Sieh es aus der Nähe an und frage dann noch einmal.
answer-big = { $thing } ist etwa { $width } breit und { $height } hoch.
phrase-centimetres =
    { $count ->
        [one] einen Zentimeter
       *[other] { NUMBER($count) } Zentimeter
    }
answer-nearest =
    { $distance ->
        [none] Am nächsten liegt, soweit ich weiß: { $things }, auf { $hour } Uhr.
       *[other] Am nächsten liegt, soweit ich weiß: { $things }, { $distance } entfernt auf { $hour } Uhr.
    }
answer-placed =
    { $way ->
        [on] Auf { $place } weiß ich: { $things }.
        [under] Unter { $place } weiß ich: { $things }.
        [left] Links neben { $place } weiß ich: { $things }.
        [right] Rechts neben { $place } weiß ich: { $things }.
       *[next-to] Neben { $place } weiß ich: { $things }.
    }
answer-placed-nothing =
    { $way ->
        [on] Auf { $place } weiß ich von nichts.
        [under] Unter { $place } weiß ich von nichts.
        [left] Links neben { $place } weiß ich von nichts.
        [right] Rechts neben { $place } weiß ich von nichts.
       *[next-to] Neben { $place } weiß ich von nichts.
    }
answer-is-placed =
    { $holds ->
        [yes] Ja, { $thing } ist { $way ->
            [on] auf { $place }.
            [under] unter { $place }.
            [left] links neben { $place }.
            [right] rechts neben { $place }.
           *[next-to] neben { $place }.
        }
       *[no] Nein, nach dem, was ich sah, ist { $thing } nicht { $way ->
            [on] auf { $place }.
            [under] unter { $place }.
            [left] links neben { $place }.
            [right] rechts neben { $place }.
           *[next-to] neben { $place }.
        }
    }

## Was zu sehen ist, was hier ist, was sich änderte

answer-this = Das ist etwas, das ich kenne: { $things }.
answer-this-perhaps = Das könnte es sein, aber ich bin nicht sicher: { $things }. Geh näher heran und frage dann noch einmal.
answer-see-hazard =
    { $things ->
        [none] Vorsicht: Ich sehe { $hazards }.
       *[other] Vorsicht: Ich sehe { $hazards }. Außerdem sehe ich { $things }.
    }
answer-yes-just-now = Ja: Eben sah ich { $thing }, { $where }, nur nicht auf diesem einen Bild.
answer-count-just-now = Eben sah ich { $things }, nur nicht auf diesem einen Bild.
answer-not-now = Gerade sehe ich k{ $thing }, aber vorhin sah ich das: { $where }.
answer-count-room =
    { $seen ->
        [none] Ich kenne hier { $things }; davon ist gerade nichts zu sehen.
       *[other] Ich kenne hier { $things }; gerade sehe ich { $seen }.
    }
answer-changed = Soweit ich gesehen habe: { $list }.
answer-changed-nothing = Ich habe keine Änderung bemerkt.
phrase-moved = bewegt wurde { $thing }
phrase-gone = nicht mehr da ist { $thing }
answer-list =
    { $found ->
        [none] Davon habe ich nichts gesehen.
       *[other] Ich habe { $found } gesehen.
    }{ $lost ->
        [none] { "" }
       *[other] { " " }Nicht gesehen habe ich { $lost }.
    }{ $strange ->
        [none] { "" }
       *[other] { " " }Nicht zu erkennen gelernt habe ich { $strange }.
    }

answer-paused = Die Kamera ist aus. Schalte sie wieder ein, wann du magst.
answer-forgotten = Was in den letzten zehn Minuten dazukam, ist vergessen.
answer-forget-more = Um mehr als die letzten zehn Minuten zu vergessen, öffne „Was ich mir gemerkt habe“ im Menü und wähle dort.
