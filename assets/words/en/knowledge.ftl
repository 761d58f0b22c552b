### What is known from books. $text and $list are theirs, word for word.

answer-define =
    { $word }: { $text }{ $kind ->
        [none] { "" }
       *[other] { " " }(a kind of { $kind })
    }.{ $other ->
        [none] { "" }
       *[other] { " " }It can also mean: { $other }.
    }
answer-define-said =
    { $kind ->
        [none] { $word }: { $text }.
       *[other] { $word }: { $text }. It is a kind of { $kind }.
    }
answer-define-none = My dictionary does not have “{ $word }”.
answer-use = { $word }: it is used to { $list }.
answer-use-said = It is used to { $list }.
answer-use-none = I have no source that says what “{ $word }” is for.
answer-usual = { $word }: usually kept in or on: { $list }. This is what people say in general, not what I saw here.
answer-usual-said = Usually in or on { $list }. That is general knowledge, not what I saw here.
answer-usual-none = I have no source that says where “{ $word }” is usually kept.
# For languages other than English.
answer-book-english = My books are in English, and I do not know what “{ $word }” is called there.
# $fact is what was asked of the country.
answer-fact =
    { $fact ->
        [capital] The capital of { $country } is { $text } (as of 2015).
        [population] { $country } has { $text } inhabitants.
        [area] { $country } has an area of { $text }.
       *[other] { $country }: { $text } (as of 2015)
    }
answer-fact-said =
    { $fact ->
        [capital] The capital of { $country } is { $text }. That was in 2015.
        [population] { $country } has { $text } inhabitants.
        [area] { $country } has an area of { $text }.
       *[other] { $text }. That is from 2015.
    }
answer-fact-none = I find nothing about that for “{ $country }” in the World Factbook of 2015.
# $others are documents that tell of it, too, “none” where there are none.
answer-document =
    “{ $text }”{ $others ->
        [none] { "" }
       *[other] { " " }Of this there is more in: { $others }.
    }
answer-document-said = In { $title } it says: { $text }
# The nearest passage, which may not answer the question.
answer-document-perhaps = Perhaps this answers it: { answer-document }
answer-document-perhaps-said = I am not sure that this answers it. In { $title } it says: { $text }
# Two documents that say different things.
answer-documents-differ = Your documents do not agree. { $title }: “{ $text }” { $otherTitle }: “{ $otherText }”
answer-documents-differ-said = Your documents do not agree. In { $title } it says: { $text } But in { $otherTitle } it says: { $otherText }
answer-document-none = No document of yours says anything about “{ $words }”. Drop a text, Markdown or PDF file on this page to add one; it stays on this device.

## Where it is from

source-wordnet = WordNet 3.1
source-conceptnet = ConceptNet 5.6
source-factbook = World Factbook 2015
source-document = { $title }
# Under which conditions it may be passed on.
source-licence =
    { $source ->
        [wordnet] © Princeton University, WordNet License
        [conceptnet] contributors to ConceptNet, CC BY-SA 4.0
        [factbook] CIA, public domain
       *[other] your own document
    }
answer-source =
    { $known ->
        [see] I saw it just now, in the camera’s picture. I am { $percent } % sure.
        [read] I read it { $age }, in the camera’s picture. I am { $percent } % sure of the letters.
        [remember] I remember it: I saw or read it { $age }. I am { $percent } % sure.
        [know] From { $source }.
       *[guess] It was only a guess.
    }
answer-source-none = That was no claim about the world, so there is no source for it.
answer-source-nothing = I have not said anything yet.

## Time and sums

answer-time = It is { $text }.
answer-date = Today is { $text }.
answer-sum = { $text }
answer-sum-none = I cannot work that out.
