### How far, how long ago, which way: at a label, and in the answer to "where is it".

phrase-metres = { NUMBER($metres, maximumFractionDigits: 1) } m
    .long =
        { $metres ->
            [one] one metre
           *[other] { NUMBER($metres, maximumFractionDigits: 1) } metres
        }
phrase-about = about { $distance }
phrase-just-now = just now

## At a label

label-remembered = { $age }
label-old = { $age }, may have moved
label-missing = gone, last seen { $age }

## The way to a thing, for those who hear the screen. $hour is that of a clock with 12 straight ahead.

way-ahead = { $thing }: straight ahead
way-clock = { $thing }: at { $hour } o’clock
way-behind = { $thing }: behind you, at { $hour } o’clock
way-above = { $thing }: above you
way-below = { $thing }: below you, at { $hour } o’clock
way-distance = { $way }, { $distance } away
ui-next-thing = Next remembered thing
ui-previous-thing = Previous remembered thing
