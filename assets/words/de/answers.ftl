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
