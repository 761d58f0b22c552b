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

answer-who = I do not try to tell who a person is.
answer-help = I can say what I see. Ask me: “What do you see?”, “How many cups are there?” or “Is there a dog?”
answer-not-understood = I do not understand that yet. You can ask: “What do you see?”, “How many cups are there?” or “Is there a dog?”

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
answer-where-several = I know of { $things }. The nearest is { $where }.
answer-where-gone = { $thing } is not there any more: when I looked { $looked }, its place was empty. I last saw it { $seen }, { $where }.
answer-where-never = I have not seen { $thing } here yet. Look around, then ask again.
answer-where-view =
    { $side ->
        [left] I see { $things }, on the left of the picture.
        [right] I see { $things }, on the right of the picture.
       *[middle] I see { $things }, in the middle of the picture.
    }
answer-last-seen = I saw { $things } { $seen }, { $where }.
answer-last-now = I see { $things } right now, { $where }.
answer-on = On { $place } I know of { $things }.
answer-on-nothing = I know of nothing on { $place }.
answer-next-to = Next to { $place } I know of { $things }.
answer-next-to-nothing = I know of nothing next to { $place }.

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
