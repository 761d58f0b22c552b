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

## Leading to a thing. $thing is its name at the beginning of a sentence: “The cup”.

answer-guide-end = I lead you no more.
# $thing is “a cup”.
answer-guide-search = I have not seen { $thing } here yet. Look around slowly: it will sound as soon as I see it.
guide-found =
    { $far ->
        [none] { $thing } is right before you.
       *[other] { $thing } is right before you, { $far } away.
    }
guide-vain = { $thing } was here when I last saw it, but I do not see it now.
guide-over = I have not found it, so I lead you no more. Ask again to go on.
guide-hour = { $hour } o’clock
ui-guiding =
    { $hour ->
        [0] Looking for: { $thing }
       *[other] { $thing } · { $hour } o’clock
    }
ui-guiding-stop = Lead me no more
ask-guide-end = Stop guiding
ask-guide = Find it

ask-see = What do you see?
ask-help = What can you do?
ask-meant = { $text }
ask-where = Where is it?
ask-read = Read it
ask-source = How do you know?
