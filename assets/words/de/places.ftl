### Wie weit, wie lange her, wohin: am Wort, und in der Antwort auf „Wo ist …?“.

phrase-metres = { NUMBER($metres, maximumFractionDigits: 1) } m
    .long =
        { $metres ->
            [one] einen Meter
           *[other] { NUMBER($metres, maximumFractionDigits: 1) } Meter
        }
phrase-about = etwa { $distance }
phrase-just-now = gerade eben

## Am Wort

label-remembered = { $age }
label-old = { $age }, vielleicht nicht mehr dort
label-missing = weg, zuletzt { $age }

## Der Weg zu einem Ding. $hour ist die Stunde einer Uhr, auf der 12 geradeaus liegt.

way-ahead = { $thing }: geradeaus
way-clock = { $thing }: auf { $hour } Uhr
way-behind = { $thing }: hinter dir, auf { $hour } Uhr
way-above = { $thing }: über dir
way-below = { $thing }: unter dir, auf { $hour } Uhr
way-distance = { $way }, { $distance } entfernt
ui-next-thing = Nächstes gemerktes Ding
ui-previous-thing = Voriges gemerktes Ding

## Leading to a thing. $thing is its name at the beginning of a sentence: “Die Tasse”.

answer-guide-end = Ich führe dich nicht weiter.
# $thing is “eine Tasse”.
answer-guide-search = Hier habe ich noch k{ $thing } gesehen. Schau dich langsam um: Es klingt, sobald ich etwas sehe.
guide-found =
    { $far ->
        [none] { $thing } ist direkt vor dir.
       *[other] { $thing } ist direkt vor dir, { $far } entfernt.
    }
guide-vain = { $thing } war hier, als ich zuletzt schaute, aber jetzt sehe ich davon nichts.
guide-over = Ich habe es nicht gefunden und führe dich nicht weiter. Frage noch einmal, um weiterzumachen.
guide-hour = { $hour } Uhr
ui-guiding =
    { $hour ->
        [0] Gesucht: { $thing }
       *[other] { $thing } · { $hour } Uhr
    }
ui-guiding-stop = Nicht weiter führen
ask-guide-end = Hör auf zu suchen
ask-guide = Finde es

ask-see = Was siehst du?
ask-help = Was kannst du?
ask-meant = { $text }
ask-where = Wo ist es?
ask-read = Lies es vor
ask-source = Woher weißt du das?
