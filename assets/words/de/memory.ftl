### Was gemerkt ist: das Feld, sein Zustand, und was dabei schiefgeht.

ui-memory = Was ich mir gemerkt habe
ui-memory-switch = Dinge und ihre Orte merken, auf diesem Gerät
ui-memory-loading = Ich sehe nach …
ui-memory-search = Suchen
ui-memory-search-example = Tasse
ui-memory-none = Noch ist nichts gemerkt. Sieh dich um, dann stehen die Dinge hier.
ui-memory-off = Das Merken ist ausgeschaltet. Was vorher gemerkt wurde, ist noch da.
ui-memory-not-found = So etwas ist nicht gemerkt.
ui-memory-seen = { $when } gesehen
ui-memory-missing = nicht mehr da, { $when } gesehen
ui-memory-times =
    { $count ->
        [one] einmal
       *[other] { NUMBER($count) }-mal
    }
ui-memory-just-now = gerade eben
ui-memory-more = Mehr zeigen
ui-memory-forget = Vergessen
ui-memory-forget-one = Vergessen: { $thing }, { $when } gesehen
ui-memory-forget-title = Vergessen
ui-memory-forget-minutes = Die letzten zehn Minuten
ui-memory-forget-all = Alles
ui-memory-sure =
    { $what ->
        [all] Alles vergessen, was je gemerkt wurde? Das lässt sich nicht zurücknehmen.
        [minutes] Alles vergessen, was in den letzten zehn Minuten dazukam? Das lässt sich nicht zurücknehmen.
       *[place] Diesen Ort mit allen seinen Dingen vergessen? Das lässt sich nicht zurücknehmen.
    }
ui-memory-sure-yes = Vergessen
ui-memory-sure-no = Behalten
ui-memory-forgotten = Es ist vergessen und hinterlässt auf diesem Gerät keine Spur.
ui-memory-file = Datei
ui-memory-export = Als Datei sichern
ui-memory-import = Datei hereinholen
ui-memory-imported =
    { $things ->
        [one] Ein Ding war in der Datei, { NUMBER($known) } davon schon bekannt.
       *[other] { NUMBER($things) } Dinge waren in der Datei, { NUMBER($known) } davon schon bekannt.
    }
ui-memory-keep = Vergessen, was so lange nicht gesehen wurde
ui-memory-days =
    { $days ->
        [0] nie vergessen
        [one] einen Tag
       *[other] { NUMBER($days) } Tage
    }
ui-memory-keep-default = gemerkt wie überall
ui-memory-places = Orte
ui-memory-place = Raum mit { $list }
ui-memory-place-bare = Raum ohne Dinge
ui-memory-place-here = { $place } · hier bist du
ui-memory-place-holds =
    { $things ->
        [0] nichts
        [one] ein Ding
       *[other] { NUMBER($things) } Dinge
    } · zuletzt { $when } gesehen
ui-memory-place-forget = Diesen Ort vergessen: { $place }, zuletzt { $when } gesehen
ui-memory-place-keep = Wie lange Dinge dort gemerkt bleiben: { $place }
ui-memory-state =
    { $state ->
        [kept] Nur auf diesem Gerät gespeichert: { NUMBER($things) } Dinge, { NUMBER($size, maximumFractionDigits: 1) } MB. Keine Bilder.
        [private] Nur gemerkt, bis diese Seite schließt, weil dieser Browser hier keine Dateien behält, etwa in einem privaten Fenster.
        [other-tab] Nur gemerkt, bis diese Seite schließt, weil Sightline in einem anderen Tab offen ist, der das Gedächtnis führt. Schließ ihn dort und lade diese Seite neu.
        [unreadable] Nur gemerkt, bis diese Seite schließt, weil die Datei des Gedächtnisses nicht zu öffnen war. Sie wurde nicht verändert. Schaffe Platz und lade die Seite neu.
       *[frozen] Ein neueres Sightline hat dieses Gedächtnis geschrieben. Es wird hier gelesen, und nichts kommt dazu. Lade die Seite neu, um die neuere Fassung zu bekommen.
    }
ui-memory-aside =
    { $count ->
        [one] Eine beschädigte Datei wurde beiseitegelegt und eine neue begonnen: { $names }. „Alles“ vergisst auch sie.
       *[other] Beschädigte Dateien wurden beiseitegelegt und neue begonnen: { $names }. „Alles“ vergisst auch sie.
    }

fault-memory-full = Auf diesem Gerät ist kein Platz mehr, darum wird nichts Neues gemerkt. Vergiss etwas oder schaffe Platz.
fault-memory-unwritable = Der Speicher dieses Geräts hat versagt, darum wird nicht behalten, was jetzt zu sehen ist. Was vorher gemerkt wurde, ist noch da. Lade die Seite neu; geschieht es wieder, sichere dein Gedächtnis als Datei. ({ $detail })
fault-memory-frozen = Ein neueres Sightline hat dieses Gedächtnis geschrieben, darum wird es hier nicht verändert. Lade die Seite neu, um die neuere Fassung zu bekommen.
fault-memory-damaged = Diese Datei ist beschädigt, darum wurde nichts daraus übernommen. Wähle eine andere. ({ $detail })
fault-memory-foreign = Diese Datei ist kein Gedächtnis von Sightline, darum wurde nichts daraus übernommen. Wähle eine, die hier gesichert wurde.
fault-memory-newer = Diese Datei kommt von einem neueren Sightline, darum wurde nichts daraus übernommen. Lade die Seite neu, um die neuere Fassung zu bekommen.
fault-memory-huge = Diese Datei ist zu groß, um auf einmal gelesen zu werden, darum wurde nichts daraus übernommen.
fault-memory-lost = Das Merken hat aufgehört. Lade die Seite neu; was vorher gespeichert war, ist noch da. ({ $detail })

notice-memory-private = Was jetzt gesehen wird, ist nur gemerkt, bis diese Seite schließt: Dieser Browser behält hier keine Dateien, etwa in einem privaten Fenster.
notice-memory-other-tab = Was jetzt gesehen wird, ist nur gemerkt, bis diese Seite schließt: Sightline ist in einem anderen Tab offen, der das Gedächtnis führt.
notice-memory-unreadable = Was jetzt gesehen wird, ist nur gemerkt, bis diese Seite schließt: Die Datei des Gedächtnisses war nicht zu öffnen. Sie wurde nicht verändert.
notice-memory-frozen = Ein neueres Sightline hat das Gedächtnis geschrieben. Es wird hier gelesen, und nichts kommt dazu.
notice-memory-aside = Die Datei des Gedächtnisses war beschädigt. Sie wurde beiseitegelegt und eine neue begonnen: { $names }.

## Text and documents

ui-memory-texts = Gelesener Text
# $when is a time such as “2 hours ago”.
ui-memory-read = gelesen { $when }
ui-memory-documents = Deine Dokumente
ui-memory-documents-none = Noch keine. Nach Text-, Markdown- und PDF-Dateien kann gefragt werden; sie bleiben auf diesem Gerät.
ui-memory-indexing = Ich arbeite durch, was sie bedeuten: { $percent } %. Gefragt werden kann schon.
ui-memory-document-bring = Dokument hinzufügen …
ui-memory-document-forget = Das Dokument { $title } vergessen
notice-document-reading = Ich lese „{ $title }“ …
notice-document-kept = „{ $title }“ ist auf diesem Gerät gemerkt. Frage, was immer darin steht.
notice-document-empty = In „{ $title }“ ist kein lesbarer Text, vielleicht nur Bilder davon. Nimm eine Datei mit Text.
notice-document-unreadable = „{ $title }“ kann nicht gelesen werden. Nimm eine Text-, Markdown- oder PDF-Datei, die nicht gesperrt ist. ({ $detail })
notice-document-huge = „{ $title }“ ist zu groß. Nimm einen Teil von höchstens 50 MB.

## What the person tells: notes, names, timers

# $fleeting: whether it is kept only until the page closes.
answer-noted =
    { $fleeting ->
        [yes] Ich merke mir, bis diese Seite geschlossen wird: „{ $text }“
       *[no] Ich merke mir: „{ $text }“
    }
answer-note-what = Was soll ich mir merken? Sage zum Beispiel: „Merk dir, dass die Schlüssel in der blauen Schale sind.“
answer-note-undone = Diese Notiz habe ich vergessen.
# One line a note; $more are not told.
answer-notes =
    { $list }{ $more ->
        [0] { "" }
       *[other] { " " }Und { NUMBER($more) } weitere: Öffne „Was ich mir gemerkt habe“ im Menü.
    }
# $age is a time such as “vor 2 Stunden”, $place where the person stood, “none” where nobody knows.
phrase-note =
    { $place ->
        [none] Du hast mir { $age } gesagt: „{ $text }“
       *[other] Du hast mir { $age } bei { $place } gesagt: „{ $text }“
    }
answer-notes-none = Du hast mich nicht gebeten, mir etwas zu merken. Sage zum Beispiel: „Merk dir, dass die Schlüssel in der blauen Schale sind.“
answer-notes-none-about = Über „{ $noun }“ hast du mir nichts gesagt.
answer-notes-forgotten =
    { $count ->
        [one] Vergessen: „{ $text }“
       *[other] { NUMBER($count) } Notizen habe ich vergessen. Die neueste war: „{ $text }“
    }
answer-forget-undone = Ich weiß es wieder.
answer-undo-nothing = Es gibt nichts, was ich zurücknehmen könnte.

# Questions that suggest themselves; whoever touches one asks it, so each must be understood.
ask-undo = Mach das rückgängig
ask-notes = Was hast du dir gemerkt?

answer-named = Von jetzt an nenne ich das hier „{ $name }“.
answer-name-undone = Der Name „{ $name }“ ist zurückgenommen.
answer-name-forgotten = Den Namen „{ $name }“ habe ich vergessen.
answer-name-again = Der Name „{ $name }“ gilt wieder.
answer-name-none = Einen solchen Namen kenne ich nicht.
# German declines: the name is said as it was given.
phrase-yours = „{ $full }“
    .subject = „{ $full }“
phrase-named = „{ $name }“
ask-where-named = Wo ist { $name }?

# $kind is timer or reminder; $name what it is called or reminds of, “none” where it has none; $length
# and $left are such as “5 Minuten”, $due a time such as “18:00”.
answer-timer-set =
    { $kind ->
        [reminder] Ich erinnere dich um { $due }{ $name ->
            [none] { "" }
           *[other] : { $name }
        }.
       *[timer] { $name ->
            [none] Der Timer klingelt in { $length }, um { $due }.
           *[other] Der Timer „{ $name }“ klingelt in { $length }, um { $due }.
        }
    }{ $fleeting ->
        [yes] { " " }Nur solange diese Seite offen bleibt.
       *[no] { "" }
    }
answer-timer-when =
    { $kind ->
        [reminder] Wann soll ich dich erinnern? Sage zum Beispiel: „Erinnere mich um sechs daran, Anna anzurufen.“
       *[timer] Wie lange? Sage zum Beispiel: „Stell einen Timer auf fünf Minuten.“
    }
answer-timer-undone =
    { $kind ->
        [reminder] Die Erinnerung ist zurückgenommen.
       *[timer] Der Timer ist zurückgenommen.
    }
answer-timer-none = Nichts ist gestellt. Sage zum Beispiel: „Stell einen Timer auf fünf Minuten.“
answer-timer-left = { $list }
phrase-timer-left =
    { $kind ->
        [reminder] { $timer }: um { $due }
       *[timer] Noch { $left }: { $timer }
    }
phrase-timer =
    { $name ->
        [none] { $kind ->
            [reminder] eine Erinnerung
           *[timer] der Timer über { $length }
        }
       *[other] „{ $name }“
    }
answer-timer-which = Was soll weg: { $list }?
answer-timer-cancelled = Weg ist: { $list }.
answer-timer-again = Wieder gestellt: { $list }.
ring =
    { $kind ->
        [reminder] Ich erinnere dich: { $timer }
       *[timer] Die Zeit ist um: { $timer }
    }
ring-late =
    { $kind ->
        [reminder] Um { $due } sollte ich dich erinnern: { $timer }
       *[timer] Um { $due } war die Zeit um: { $timer }
    }
ui-ring-stop = Aus
ui-timers = Timer und Erinnerungen
ask-timer-left = Wie lange noch?

answer-source-note = Du hast es mir { $age } gesagt.
ui-evidence-told = Das hast du { $age } gesagt.

ui-memory-told = Was du mir gesagt hast
# $name is what the person calls it, $thing its class.
ui-memory-name = { $name } ({ $thing })
# $when is a time such as “vor 2 Stunden”.
ui-memory-told-when = gesagt { $when }
ui-memory-told-forget = Vergessen: { $text }
phrase-timer-due = { $timer }: { $due }
