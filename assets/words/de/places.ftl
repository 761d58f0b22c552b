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
