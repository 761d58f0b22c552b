### Lesen, und was gelesen wurde. Gelesenes ($text) wird wiedergegeben, wie es dasteht, Wort für Wort.

answer-read =
    { $sure ->
        [unsure] Nicht jeder Buchstabe ist sicher: { $text }
       *[sure] { $text }
    }
answer-read-said =
    { $sure ->
        [unsure] Nicht jeder Buchstabe ist sicher. Da steht: { $text }
       *[sure] Da steht: { $text }
    }
answer-read-none = Ich sehe hier keinen Text. Zeige darauf oder bringe ihn in die Mitte des Bildes und frage dann noch einmal.
answer-read-dark = Zum Lesen ist es zu dunkel. Mach Licht und frage dann noch einmal.
answer-read-blurred = Da ist Text, aber er ist zu unscharf zum Lesen. Halte kurz still und frage dann noch einmal.
answer-read-far = Da ist Text, aber von hier aus ist er zu klein zum Lesen. Geh näher heran und frage dann noch einmal.

# $kind ist, was im Text gesucht wurde.
answer-text =
    { $sure ->
        [unsure] Nicht sicher gelesen: { $text }
       *[sure] { $text }
    }
answer-text-said =
    { $kind ->
        [total] Die Summe ist { $text }.
        [price] Ich lese { $text }.
        [phone] Die Nummer ist { $text }.
       *[date] Ich lese { $text }.
    }
    { $sure ->
        [unsure] Nicht jedes Zeichen ist sicher.
       *[sure] { "" }
    }
answer-text-none =
    { $kind ->
        [total] Ich kann Text lesen, aber keine Zeile, die Summe heißt.
        [price] Ich kann Text lesen, aber keinen Preis darin.
        [phone] Ich kann Text lesen, aber keine Telefonnummer darin.
       *[date] Ich kann Text lesen, aber kein Datum darin.
    }
answer-text-word = Ja: { $text }
answer-text-word-said = Ja. Die Zeile lautet: { $text }
answer-text-no-word = Ich kann Text lesen, aber „{ $word }“ nicht darin.

# $on ist, worauf es stand, „none“, wo das nicht bekannt ist; $age ist, wie lange das her ist.
answer-recall =
    { $on ->
        [none] Das habe ich { $age } gelesen: { $text }
       *[other] Das habe ich { $age } { $on } gelesen: { $text }
    }
answer-recall-none = An solchen Text erinnere ich mich nicht. Ich behalte nur, was du mich lesen lässt.

## Was gerade geschieht

doing-loading = Lade einmalig, was dazu nötig ist: { $percent } %
doing-opening = Mache mich zum Lesen bereit …
doing-reading =
    { $lines ->
        [0] Ich lese …
        [one] Ich lese … eine Zeile
       *[other] Ich lese … { $lines } Zeilen
    }
doing-looking-up = Ich schlage nach …
doing-understanding = Ich überlege, was du meinst …

## Woher eine Antwort bekannt ist

ui-known =
    { $known ->
        [see] Jetzt gesehen
        [read] Gelesen
        [remember] Erinnert
        [know] Aus einer Quelle
       *[guess] Geraten
    }
# $names sind Quellen, „none“, wo es keine gibt.
ui-evidence-open =
    { $names ->
        [none] { ui-known }. Zeigen, woraus.
       *[other] { ui-known }: { $names }. Zeigen, woraus.
    }
ui-evidence-sure = zu { $percent } % sicher
ui-evidence-picture =
    { $count ->
        [one] Wo es im Bild war
       *[other] Wo { NUMBER($count) } davon im Bild waren
    }
ui-evidence-age = Das war { $age }. Bilder werden nicht aufgehoben; dies ist aus Zahlen gezeichnet.
ui-evidence-book = „{ $title }“ in { $source }
ui-evidence-at = ab Zeichen { NUMBER($offset) }
