### What is remembered: the panel, its state, and what goes wrong with it.

ui-memory = What I remember
ui-memory-switch = Remember things and where they are, on this device
ui-memory-loading = Looking …
ui-memory-search = Search
ui-memory-search-example = cup
ui-memory-none = Nothing is remembered yet. Look around, and things will be listed here.
ui-memory-off = Remembering is switched off. What was remembered before is still here.
ui-memory-not-found = Nothing like this is remembered.
# $when is a time such as “2 hours ago”.
ui-memory-seen = seen { $when }
ui-memory-missing = not there any more, seen { $when }
ui-memory-times =
    { $count ->
        [one] once
       *[other] { NUMBER($count) } times
    }
ui-memory-just-now = just now
ui-memory-more = Show more
ui-memory-forget = Forget
ui-memory-forget-one = Forget: { $thing }, seen { $when }
ui-memory-forget-title = Forget
ui-memory-forget-minutes = The last ten minutes
ui-memory-forget-all = Everything
ui-memory-sure =
    { $what ->
        [all] Forget everything that was ever remembered? This cannot be undone.
        [minutes] Forget all that was learnt in the last ten minutes? This cannot be undone.
       *[place] Forget this place with all its things? This cannot be undone.
    }
ui-memory-sure-yes = Forget
ui-memory-sure-no = Keep
ui-memory-forgotten = It is forgotten and leaves no trace on this device.
ui-memory-file = File
ui-memory-export = Save as a file
ui-memory-import = Bring in a file
ui-memory-imported =
    { $things ->
        [one] One thing was in the file, { NUMBER($known) } known already.
       *[other] { NUMBER($things) } things were in the file, { NUMBER($known) } known already.
    }
ui-memory-keep = Forget what was not seen for
ui-memory-days =
    { $days ->
        [0] never forget
        [one] one day
       *[other] { NUMBER($days) } days
    }
ui-memory-keep-default = kept as everywhere
ui-memory-places = Places
# $list names what stands there: "couch, tv and dining table".
ui-memory-place = Room with { $list }
ui-memory-place-bare = Room without things
ui-memory-place-here = { $place } · you are here
ui-memory-place-holds =
    { $things ->
        [0] nothing
        [one] one thing
       *[other] { NUMBER($things) } things
    } · last seen { $when }
ui-memory-place-forget = Forget this place: { $place }, last seen { $when }
ui-memory-place-keep = How long things there are kept: { $place }
ui-memory-state =
    { $state ->
        [kept] Kept on this device only: { NUMBER($things) } things, { NUMBER($size, maximumFractionDigits: 1) } MB. No pictures.
        [private] Remembered only until this page closes, because this browser keeps no files here, as in a private window.
        [other-tab] Remembered only until this page closes, because Sightline is open in another tab, which keeps the memory. Close it there and load this page again.
        [unreadable] Remembered only until this page closes, because the memory’s file could not be opened. It was not changed. Free some space, then load the page again.
       *[frozen] A newer Sightline wrote this memory. It is read here, and nothing is added. Load the page again to get the newer version.
    }
ui-memory-aside =
    { $count ->
        [one] A damaged file was put aside, and a new one begun: { $names }. “Everything” forgets it too.
       *[other] Damaged files were put aside, and new ones begun: { $names }. “Everything” forgets them too.
    }

fault-memory-full = No room is left on this device, so nothing new is remembered. Forget something, or free some space.
fault-memory-unwritable = This device’s storage failed, so what is seen now is not kept. What was kept before is still there. Load the page again; if it happens again, save your memory as a file. ({ $detail })
fault-memory-frozen = A newer Sightline wrote this memory, so it is not changed here. Load the page again to get the newer version.
fault-memory-damaged = This file is damaged, so nothing was taken from it. Choose another one. ({ $detail })
fault-memory-foreign = This file is no memory of Sightline, so nothing was taken from it. Choose one that was saved here.
fault-memory-newer = This file comes from a newer Sightline, so nothing was taken from it. Load the page again to get the newer version.
fault-memory-huge = This file is too large to be read at once, so nothing was taken from it.
fault-memory-lost = Remembering has stopped. Load the page again; what was kept before is still there. ({ $detail })

notice-memory-private = What is seen now is remembered only until this page closes: this browser keeps no files here, as in a private window.
notice-memory-other-tab = What is seen now is remembered only until this page closes: Sightline is open in another tab, which keeps the memory.
notice-memory-unreadable = What is seen now is remembered only until this page closes: the memory’s file could not be opened. It was not changed.
notice-memory-frozen = A newer Sightline wrote the memory. It is read here, and nothing is added.
notice-memory-aside = The memory’s file was damaged. It was put aside, and a new one begun: { $names }.

## Text and documents

ui-memory-texts = Text I read
# $when is a time such as “2 hours ago”.
ui-memory-read = read { $when }
ui-memory-documents = Your documents
ui-memory-documents-none = None yet. Text, Markdown and PDF files can be asked about; they stay on this device.
ui-memory-indexing = Working out what they mean: { $percent } %. They can be asked already.
ui-memory-document-bring = Add a document …
ui-memory-document-forget = Forget the document { $title }
notice-document-reading = Reading “{ $title }” …
notice-document-kept = “{ $title }” is kept on this device. Ask about anything in it.
notice-document-empty = There is no text in “{ $title }” that can be read, perhaps only pictures of it. Bring one with text.
notice-document-unreadable = “{ $title }” cannot be read. Bring a text, Markdown or PDF file that is not locked. ({ $detail })
notice-document-huge = “{ $title }” is too large. Bring a part of at most 50 MB.

## What the person tells: notes, names, timers

# $fleeting: whether it is kept only until the page closes.
answer-noted =
    { $fleeting ->
        [yes] I will remember until this page closes: “{ $text }”
       *[no] I will remember: “{ $text }”
    }
answer-note-what = What shall I remember? Say, for example: “Remember that the keys are in the blue bowl.”
answer-note-undone = I have forgotten that note.
# One line a note; $more are not told.
answer-notes =
    { $list }{ $more ->
        [0] { "" }
       *[other] { " " }And { NUMBER($more) } more: open “What I remember” in the menu.
    }
# $age is a time such as “2 hours ago”, $place where the person stood, “none” where nobody knows.
phrase-note =
    { $place ->
        [none] You told me { $age }: “{ $text }”
       *[other] You told me { $age }, at { $place }: “{ $text }”
    }
answer-notes-none = You have not asked me to remember anything. Say, for example: “Remember that the keys are in the blue bowl.”
answer-notes-none-about = You have told me nothing about “{ $noun }”.
answer-notes-forgotten =
    { $count ->
        [one] Forgotten: “{ $text }”
       *[other] I have forgotten { NUMBER($count) } notes. The newest was: “{ $text }”
    }
answer-forget-undone = I remember it again.
answer-undo-nothing = There is nothing that I could take back.

# Questions that suggest themselves; whoever touches one asks it, so each must be understood.
ask-undo = Undo that
ask-notes = What do you remember?

answer-named = I call this one “{ $name }” from now on.
answer-name-undone = The name “{ $name }” is taken back.
answer-name-forgotten = I have forgotten the name “{ $name }”.
answer-name-again = The name “{ $name }” holds again.
answer-name-none = I know no such name.
# $full is the name as it was given: “my mug”.
phrase-yours = your { $name }
    .subject = Your { $name }
phrase-named = “{ $name }”
ask-where-named = Where is { $name }?

# $kind is timer or reminder; $name what it is called or reminds of, “none” where it has none; $length
# and $left are such as “5 minutes”, $due a time such as “18:00”.
answer-timer-set =
    { $kind ->
        [reminder] I will remind you at { $due }{ $name ->
            [none] { "" }
           *[other] : { $name }
        }.
       *[timer] { $name ->
            [none] The timer rings in { $length }, at { $due }.
           *[other] The timer “{ $name }” rings in { $length }, at { $due }.
        }
    }{ $fleeting ->
        [yes] { " " }Only while this page stays open.
       *[no] { "" }
    }
answer-timer-when =
    { $kind ->
        [reminder] When shall I remind you? Say, for example: “Remind me at six to call Anna.”
       *[timer] For how long? Say, for example: “Set a timer for five minutes.”
    }
answer-timer-undone =
    { $kind ->
        [reminder] The reminder is taken back.
       *[timer] The timer is taken back.
    }
answer-timer-none = Nothing is set to ring. Say, for example: “Set a timer for five minutes.”
answer-timer-left = { $list }
phrase-timer-left =
    { $kind ->
        [reminder] { $timer }: at { $due }
       *[timer] { $left } left: { $timer }
    }
phrase-timer =
    { $name ->
        [none] { $kind ->
            [reminder] a reminder
           *[timer] the timer of { $length }
        }
       *[other] “{ $name }”
    }
answer-timer-which = Which one shall I take away: { $list }?
answer-timer-cancelled = Taken away: { $list }.
answer-timer-again = Set again: { $list }.
ring =
    { $kind ->
        [reminder] I remind you: { $timer }
       *[timer] Time is up: { $timer }
    }
ring-late =
    { $kind ->
        [reminder] I was to remind you at { $due }: { $timer }
       *[timer] Time was up at { $due }: { $timer }
    }
ui-ring-stop = Stop
ui-timers = Timers and reminders
ask-timer-left = How long is left?

answer-source-note = You told me { $age }.
ui-evidence-told = You said that { $age }.

ui-memory-told = What you told me
# $name is what the person calls it, $thing its class.
ui-memory-name = { $name } ({ $thing })
# $when is a time such as “2 hours ago”.
ui-memory-told-when = told { $when }
ui-memory-told-forget = Forget: { $text }
phrase-timer-due = { $timer }: { $due }
