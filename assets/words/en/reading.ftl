### Reading, and what was read. What was read ($text) is given as it stands, word for word.

answer-read =
    { $sure ->
        [unsure] I am not sure of every letter: { $text }
       *[sure] { $text }
    }
answer-read-said =
    { $sure ->
        [unsure] I am not sure of every letter. It says: { $text }
       *[sure] It says: { $text }
    }
answer-read-none = I see no text here. Point at it, or bring it to the middle of the picture, then ask again.
answer-read-dark = It is too dark to read. Turn on a light, then ask again.
answer-read-blurred = There is text, but it is too blurred to read. Hold still for a moment, then ask again.
answer-read-far = There is text, but it is too small to read from here. Come closer, then ask again.

# $kind is what was looked for in the text.
answer-text =
    { $sure ->
        [unsure] Not read with certainty: { $text }
       *[sure] { $text }
    }
answer-text-said =
    { $kind ->
        [total] The total is { $text }.
        [price] I read { $text }.
        [phone] The number is { $text }.
       *[date] I read { $text }.
    }
    { $sure ->
        [unsure] I am not sure of every character.
       *[sure] { "" }
    }
answer-text-none =
    { $kind ->
        [total] I can read text, but no line that is called a total.
        [price] I can read text, but no price in it.
        [phone] I can read text, but no telephone number in it.
       *[date] I can read text, but no date in it.
    }
answer-text-word = Yes: { $text }
answer-text-word-said = Yes. The line says: { $text }
answer-text-no-word = I can read text, but not “{ $word }” in it.

# $on is where it stood, “none” where that is not known; $age is how long ago that was.
answer-recall =
    { $on ->
        [none] I read this { $age }: { $text }
       *[other] I read this { $age }, { $on }: { $text }
    }
answer-recall-none = I remember no such text. I keep only what you had me read.

## What is being done

doing-loading = Loading what is needed for that, once: { $percent } %
doing-opening = Getting ready to read …
doing-reading =
    { $lines ->
        [0] Reading …
        [one] Reading … one line
       *[other] Reading … { $lines } lines
    }
doing-looking-up = Looking it up …
doing-understanding = Working out what you mean …

## How an answer is known

ui-known =
    { $known ->
        [see] Seen now
        [read] Read
        [remember] Remembered
        [know] From a source
       *[guess] A guess
    }
# $names are sources, “none” where there are none.
ui-evidence-open =
    { $names ->
        [none] { ui-known }. Show from what.
       *[other] { ui-known }: { $names }. Show from what.
    }
ui-evidence-sure = { $percent } % sure
ui-evidence-picture =
    { $count ->
        [one] Where it was in the picture
       *[other] Where { NUMBER($count) } of them were in the picture
    }
ui-evidence-age = That was { $age }. No picture is kept; this is drawn from numbers.
ui-evidence-book = “{ $title }” in { $source }
ui-evidence-at = from character { NUMBER($offset) }
