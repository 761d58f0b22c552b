### Was aus Büchern bekannt ist. $text und $list sind deren Worte; sie sind englisch.

answer-define =
    { $word } (englisch): { $text }{ $kind ->
        [none] { "" }
       *[other] { " " }(a kind of { $kind })
    }.{ $other ->
        [none] { "" }
       *[other] { " " }Auch: { $other }.
    }
answer-define-said =
    { $kind ->
        [none] { $word }, auf Englisch: { $text }.
       *[other] { $word }, auf Englisch: { $text }. Eine Art von: { $kind }.
    }
answer-define-none = „{ $word }“ steht nicht in meinem Wörterbuch.
answer-use = { $word } (englisch): to { $list }.
answer-use-said = Auf Englisch: to { $list }.
answer-use-none = Ich habe keine Quelle, die sagt, wofür „{ $word }“ da ist.
answer-usual = { $word } (englisch), gewöhnlich: { $list }. Das gilt im Allgemeinen; gesehen habe ich es hier nicht.
answer-usual-said = Gewöhnlich, auf Englisch: { $list }. Das gilt im Allgemeinen; gesehen habe ich es hier nicht.
answer-usual-none = Ich habe keine Quelle, die sagt, wo „{ $word }“ gewöhnlich liegt.
answer-book-english = Meine Bücher sind englisch, und ich weiß nicht, wie „{ $word }“ dort heißt.
# $fact ist, wonach gefragt wurde.
answer-fact =
    { $fact ->
        [capital] Die Hauptstadt von { $country } ist { $text } (Stand 2015).
        [population] { $country }: { $text } Einwohner.
        [area] { $country }: { $text } Fläche.
       *[other] { $country }: { $text } (Stand 2015, englisch)
    }
answer-fact-said =
    { $fact ->
        [capital] Die Hauptstadt von { $country } ist { $text }. Das war 2015 so.
        [population] { $text } Einwohner.
        [area] { $text }.
       *[other] Stand 2015, auf Englisch: { $text }.
    }
answer-fact-none = Dazu finde ich für „{ $country }“ nichts im World Factbook von 2015.
# $others are documents that tell of it, too, “none” where there are none.
answer-document =
    „{ $text }“{ $others ->
        [none] { "" }
       *[other] { " " }Mehr dazu steht in: { $others }.
    }
answer-document-said = In { $title } steht: { $text }
# Die nächste Stelle, die vielleicht nicht antwortet.
answer-document-perhaps = Vielleicht ist dies die Antwort: { answer-document }
answer-document-perhaps-said = Ich bin nicht sicher, ob das die Antwort ist. In { $title } steht: { $text }
# Two documents that say different things.
answer-documents-differ = Deine Dokumente stimmen nicht überein. { $title }: „{ $text }“ { $otherTitle }: „{ $otherText }“
answer-documents-differ-said = Deine Dokumente stimmen nicht überein. In { $title } steht: { $text } Aber in { $otherTitle } steht: { $otherText }
answer-document-none = In keinem deiner Dokumente steht etwas über „{ $words }“. Ziehe eine Text-, Markdown- oder PDF-Datei auf diese Seite, um eines hinzuzufügen; es bleibt auf diesem Gerät.

## Woher es ist

source-wordnet = WordNet 3.1
source-conceptnet = ConceptNet 5.6
source-factbook = World Factbook 2015
source-document = { $title }
# Unter welchen Bedingungen es weitergegeben werden darf.
source-licence =
    { $source ->
        [wordnet] © Princeton University, WordNet License
        [conceptnet] Mitwirkende an ConceptNet, CC BY-SA 4.0
        [factbook] CIA, gemeinfrei
       *[other] dein eigenes Dokument
    }
answer-source =
    { $known ->
        [see] Das habe ich gerade im Kamerabild gesehen. Ich bin zu { $percent } % sicher.
        [read] Das habe ich { $age } im Kamerabild gelesen. Die Buchstaben sind zu { $percent } % sicher.
        [remember] Daran erinnere ich mich: gesehen oder gelesen { $age }. Ich bin zu { $percent } % sicher.
        [know] Aus: { $source }.
       *[guess] Das war nur geraten.
    }
answer-source-none = Das war keine Behauptung über die Welt, darum gibt es keine Quelle dafür.
answer-source-nothing = Ich habe noch nichts gesagt.

## Zeit und Rechnen

answer-time = Es ist { $text }.
answer-date = Heute ist { $text }.
answer-sum = { $text }
answer-sum-none = Das kann ich nicht ausrechnen.
