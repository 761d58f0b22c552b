### What is answered. The parts ($things, $thing) are made of the phrases at the end.

answer-see = I see { $things }.
answer-yes = Yes, I see { $things }.
answer-perhaps = Perhaps I see { $things }, but I am not sure.
answer-at-least = I see { $things }, perhaps { number }.
answer-kinds = I see { $things }: { $list }.

# The asked thing is known but not in view: a camera cannot tell that there is none.
answer-not-one = I do not see { $thing } right now.
answer-not-any = I do not see any { $things } right now.
answer-nothing = I do not see anything I know.
answer-unknown = I have not learned to recognise “{ $noun }”.
answer-cannot-look = I cannot look right now. Start the camera or the sample, then ask again.

answer-person = I do not tell who somebody is or what they are like: that cannot be seen, and it is theirs to tell.
answer-help = I can say what I see, lead you to things, read, remember what you tell me, and set timers. Ask me: “What do you see?”, “Find my cup.”, “Read this.”, “Remember that …” or “Set a timer for five minutes.”
answer-not-understood = I do not understand that yet. You can ask: “What do you see?”, “How many cups are there?” or “Is there a dog?”
answer-recorded = The recording said that, so I do not do it. If you want it done, ask me yourself.
answer-not-ours = That is nothing that I can do. I tell you what is around you and where your things are, read aloud, remember and remind.
answer-did-you-mean = Did you mean: “{ $text }”?
answer-say-so = I am not sure what you mean. Say it like this: “{ $example }”

## Phrases

# One or more of a thing, mentioned: "a cup", "two cups".
phrase-mention =
    { $count ->
        [1] { $article } { $singular }
       *[other] { number } { $plural }
    }
# The same as the answer to "how many": "one cup".
phrase-count =
    { $count ->
        [1] one { $singular }
       *[other] { number } { $plural }
    }
# A thing of a detector whose classes are not in things.ftl.
phrase-unnamed =
    { $count ->
        [1] “{ $label }”
       *[other] { number } × “{ $label }”
    }
phrase-perhaps = perhaps { $thing }
# Ends a list that names only the surest.
phrase-more = other things

number =
    { $count ->
        [2] two
        [3] three
        [4] four
        [5] five
        [6] six
        [7] seven
        [8] eight
        [9] nine
        [10] ten
        [11] eleven
        [12] twelve
       *[other] { $count }
    }

## Where things are. $where is made of the pieces below, put together by phrase-then.

answer-where = { $thing } is { $where }.
answer-where-old = { $thing } was { $where }. It may have been moved since.
answer-where-gone = { $thing } is not there any more: when I looked { $looked }, its place was empty. I last saw it { $seen }, { $where }.
answer-where-never = I have not seen { $thing } here yet. Look around, then ask again.
answer-where-view =
    { $side ->
        [left] I see { $things }, on the left of the picture.
        [right] I see { $things }, on the right of the picture.
       *[middle] I see { $things }, in the middle of the picture.
    }
answer-where-view-perhaps =
    { $side ->
        [left] Perhaps I see { $things } on the left of the picture, but I am not sure.
        [right] Perhaps I see { $things } on the right of the picture, but I am not sure.
       *[middle] Perhaps I see { $things } in the middle of the picture, but I am not sure.
    }
answer-where-way = I see { $things }, at { $hour } o’clock.
answer-where-perhaps = Perhaps I see { $things }, at { $hour } o’clock, but I am not sure.
answer-last-seen = I saw { $things } { $seen }, { $where }.
answer-last-now = I see { $things } right now, { $where }.

phrase-then = { $first }, { $then }
phrase-the = the { $singular }
    .subject = The { $singular }
phrase-the-unnamed = “{ $label }”
place-on = on { $place }
place-left = left of { $place }
place-right = right of { $place }
place-before = in front of { $place }
place-behind = behind { $place }
place-near = next to { $place }
place-way = at { $hour } o’clock
place-way-far = { $distance } away at { $hour } o’clock
place-seen = seen { $age }

## Which one, what is not so, and what cannot be told.

answer-which = I know of { $things }: { $list }. Which one do you mean?
answer-candidate = one { $where }
answer-which-here = I see several { $things }. Point at the one you mean.
answer-unlike =
    { $what ->
        [unjudged] I know of { $things }, but I see the colour only of what is in view.
        [colour] I know of { $things }, but of none of that colour.
       *[place] I know of { $things }, but none is there.
    }
answer-touch = That cannot be seen. One would have to touch, open, taste or weigh it.
answer-too-dark = It is too dark here to tell. More light would help.
answer-too-blurred = It is too blurred in the picture to tell. Hold still, or wipe the lens, then ask again.
answer-too-far = It is too small in the picture to tell. Come closer, then ask again.
answer-nothing-here = I see nothing there that I know. Point at it or bring it to the middle of the picture.
answer-kind-unsure = I see { $things }, but I cannot tell whether it is what you call “{ $noun }”.
answer-count-kind = I cannot tell “{ $noun }” from others of its kind, so I do not count.
answer-no-measure = I cannot measure here, so I do not know that of { $place }.
answer-no-places = I do not know where things are here, so I cannot tell that of { $place }.

## Colour, size, distance, place

answer-colour = { $thing } is { $colour }.
answer-colour-away = I do not see { $thing } right now, so I cannot tell its colour.
answer-colours-many = I see too many colours at { $thing } to name one.
answer-is-colour =
    { $holds ->
        [yes] Yes, { $thing } looks { $colour }.
       *[no] No, { $thing } looks { $colour }.
    }
answer-far = { $thing } is { $distance } away, at { $hour } o’clock.
answer-far-unsure = I cannot tell how far away { $place } is. Look at it from closer by, then ask again.
answer-big = { $thing } is about { $width } wide and { $height } high.
phrase-centimetres =
    { $count ->
        [one] one centimetre
       *[other] { NUMBER($count) } centimetres
    }
answer-nearest =
    { $distance ->
        [none] The nearest thing that I know of is { $things }, at { $hour } o’clock.
       *[other] The nearest thing that I know of is { $things }, { $distance } away at { $hour } o’clock.
    }
answer-placed =
    { $way ->
        [on] On { $place } I know of { $things }.
        [under] Under { $place } I know of { $things }.
        [left] Left of { $place } I know of { $things }.
        [right] Right of { $place } I know of { $things }.
       *[next-to] Next to { $place } I know of { $things }.
    }
answer-placed-nothing =
    { $way ->
        [on] I know of nothing on { $place }.
        [under] I know of nothing under { $place }.
        [left] I know of nothing left of { $place }.
        [right] I know of nothing right of { $place }.
       *[next-to] I know of nothing next to { $place }.
    }
answer-is-placed =
    { $holds ->
        [yes] Yes, { $thing } is { $way ->
            [on] on { $place }.
            [under] under { $place }.
            [left] left of { $place }.
            [right] right of { $place }.
           *[next-to] next to { $place }.
        }
       *[no] No, by what I saw { $thing } is not { $way ->
            [on] on { $place }.
            [under] under { $place }.
            [left] left of { $place }.
            [right] right of { $place }.
           *[next-to] next to { $place }.
        }
    }

## What is seen, what is here, what changed

answer-this = That is { $things }.
answer-this-perhaps = That may be { $things }, but I am not sure. Come closer, then ask again.
answer-see-hazard =
    { $things ->
        [none] Careful: I see { $hazards }.
       *[other] Careful: I see { $hazards }. There is also { $things }.
    }
answer-yes-just-now = Yes: a moment ago I saw { $thing }, { $where }, though not in this very picture.
answer-count-just-now = A moment ago I saw { $things }, though not in this very picture.
answer-not-now = I do not see { $thing } right now, but I saw one: { $where }.
answer-count-room =
    { $seen ->
        [none] I know of { $things } here; none is in view.
       *[other] I know of { $things } here; in view I see { $seen }.
    }
answer-changed = As far as I saw: { $list }.
answer-changed-nothing = I noticed no change.
phrase-moved = { $thing } was moved
phrase-gone = { $thing } is no longer there
answer-list =
    { $found ->
        [none] I saw nothing of it.
       *[other] I saw { $found }.
    }{ $lost ->
        [none] { "" }
       *[other] { " " }I did not see { $lost }.
    }{ $strange ->
        [none] { "" }
       *[other] { " " }I have not learned to recognise { $strange }.
    }

answer-paused = The camera is off. Start it again when you like.
answer-forgotten = What was learnt in the last ten minutes is forgotten.
answer-forget-more = To forget more than the last ten minutes, open “What I remember” in the menu and choose there.
