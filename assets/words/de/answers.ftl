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

answer-who = Ich versuche nicht zu sagen, wer jemand ist.
answer-help = Ich kann sagen, was ich sehe. Frage mich: „Was siehst du?“, „Wie viele Tassen sind da?“ oder „Gibt es hier einen Hund?“
answer-not-understood = Das verstehe ich noch nicht. Du kannst fragen: „Was siehst du?“, „Wie viele Tassen sind da?“ oder „Gibt es hier einen Hund?“

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
answer-where-several = Ich weiß von { $things }. Am nächsten: { $where }.
answer-where-gone = { $thing } ist nicht mehr dort: { $looked } war der Platz leer. Zuletzt gesehen { $seen }, { $where }.
answer-where-never = Ich habe hier noch k{ $thing } gesehen. Schau dich um und frage dann noch einmal.
answer-where-view =
    { $side ->
        [left] Ich sehe { $things }, links im Bild.
        [right] Ich sehe { $things }, rechts im Bild.
       *[middle] Ich sehe { $things }, in der Mitte des Bildes.
    }
answer-last-seen = Ich habe { $things } { $seen } gesehen, { $where }.
answer-last-now = Ich sehe { $things } gerade, { $where }.
answer-on = Auf { $place } weiß ich: { $things }.
answer-on-nothing = Ich weiß von nichts auf { $place }.
answer-next-to = Neben { $place } weiß ich: { $things }.
answer-next-to-nothing = Ich weiß von nichts neben { $place }.

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
