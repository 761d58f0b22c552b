### Was auf Knöpfen, in Menüs und in Meldungen steht.

## Der erste Bildschirm

ui-tagline = Schreibt Wörter an die Dinge, die du ansiehst, und sagt dir, was es sieht.
ui-promise = { $sound ->
    [leaves] Kein Bild verlässt dieses Gerät, und die Kamera bleibt aus, bis du sie einschaltest. Was das Mikrofon hört, während du sprichst, geht an den Hersteller dieses Browsers, wie du es im Menü gewählt hast.
   *[stays] Alles wird auf diesem Gerät berechnet. Kein Bild und kein Wort verlässt es, und die Kamera bleibt aus, bis du sie einschaltest.
}
ui-use-camera = Kamera benutzen
ui-use-camera-hint = Der Browser fragt dich vorher.
ui-try-sample = Beispiel ansehen
ui-try-sample-hint = Ein paar Fotos. Keine Erlaubnis nötig.
ui-settings = Einstellungen

## Wahl

ui-device-label = Gerät
# $name ist der Name einer Datei in app/devices.
ui-device =
    { $name ->
        [webcam] Webcam
        [recording] Aufnahme
        [headset] Headset
        [phone] Telefon, im Raum
        [home] Modellwohnung
       *[other] { $name }
    }
ui-camera-label = Kamera
ui-camera-any = Automatisch
ui-language-label = Sprache
ui-files-label = Eigene Aufnahme
ui-files = Aufnahme, Video oder Bilder öffnen …
ui-voice = Antworten sprechen
ui-tongue-label = Stimme
# $name is slt, rms, awb or kal16 (built in) or device.
ui-tongue =
    { $name ->
        [slt] Eingebaut: Frau, amerikanisch
        [rms] Eingebaut: Mann, amerikanisch
        [awb] Eingebaut: Mann, schottisch
        [kal16] Eingebaut: schlicht und schnell
        [kokoro-af_heart] Kokoro: Frau, amerikanisch, am natürlichsten
        [kokoro-am_michael] Kokoro: Mann, amerikanisch, am natürlichsten
        [espeak] eSpeak NG: über 100 Sprachen
       *[device] Beste Stimme dieses Geräts
    }
ui-voice-loading = Die Stimme wird geladen
ui-voice-measuring = Es wird gemessen, wie schnell sie hier spricht
# $seconds is how long this device computes for one second of speech.
ui-voice-slow = Kokoro braucht hier { $seconds } Sekunden für eine Sekunde Sprache, darum bleibt die vorige.
ui-voice-measure = Noch einmal messen
ui-espeak-licence = eSpeak NG ist ein Programm anderer und kein Teil von Sightline. Es ist frei unter der GNU General Public License, Version 3 oder später, und bleibt wie alles andere auf diesem Gerät.
ui-espeak-read = Lizenz lesen
ui-espeak-no = Nein
ui-espeak-yes = Ja, benutzen
ui-speed-label = Tempo
ui-volume-label = Lautstärke
ui-details = Rahmen und Werte zeigen
ui-menu = Menü
ui-close = Schließen

## Beim Start

ui-step-device = Die Kamera wird geöffnet. Wenn der Browser fragt, erlaube es.
ui-step-weights = Was zum Sehen nötig ist, wird geladen. Es bleibt für das nächste Mal.
ui-step-model = Es wird geprüft, ob es richtig sieht.
# Beides in Millionen Byte.
ui-bytes = { NUMBER($done, minimumFractionDigits: 1, maximumFractionDigits: 1) } von { NUMBER($total, minimumFractionDigits: 1, maximumFractionDigits: 1) } MB
ui-cancel = Abbrechen

## Beim Schauen

ui-picture = Was die Kamera sieht
ui-in-view = Im Bild
ui-first-look = Das erste Bild wird angesehen …
ui-capturing =
    { $what ->
        [microphone] Mikrofon an
        [both] Kamera und Mikrofon an
       *[camera] Kamera an
    }
ui-off = Aus
ui-record = Aufnehmen
ui-record-hint = In einer Datei auf diesem Gerät festhalten, was gesehen und gefragt wird
ui-record-figures = { $minutes }:{ $seconds } · { NUMBER($size, minimumFractionDigits: 1, maximumFractionDigits: 1) } MB
ui-record-keeps =
    { $place ->
        [disk] Bilder, Tiefe, Wörter und Fragen gehen in deine Datei, und was das Mikrofon hört, während du sprichst.
       *[memory] Bilder, Tiefe, Wörter und Fragen werden festgehalten, bis du aufhörst, und was das Mikrofon hört, während du sprichst; dann bekommst du die Datei.
    }
ui-ask-label = Deine Frage
ui-ask-example = Was siehst du?
ui-ask = Fragen
ui-thinking = Einen Moment …
ui-listening = Ich höre zu …
ui-talk = Sprechen
ui-talk-hint = Halte den Knopf oder die Leertaste und sprich; oder tippe einmal darauf und sprich.
ui-wake = Immer auf das Weckwort hören
ui-wake-phrase = Weckwort
ui-microphone-label = Mikrofon
ui-recogniser-label = Versteht Sprache mit
ui-recogniser-usual = Dem üblichen Modell der Sprache
# $name is the name of a model, $size what it loads.
ui-recogniser = { $name } · { $size } MB
ui-recogniser-browser-here = Dem des Browsers · bleibt auf diesem Gerät
ui-recogniser-browser-elsewhere = Dem des Browsers · Ton verlässt dieses Gerät
ui-recogniser-leaves = Dieser Browser schickt, was das Mikrofon hört, auch die Stimmen anderer, an den Dienst seines Herstellers. Was dort daraus wird, hat Sightline nicht in der Hand. Er hört nur, solange du zum Sprechen hältst oder getippt hast; das Weckwort bleibt auf diesem Gerät. Soll Ton dieses Gerät verlassen?
ui-recogniser-no = Nein, hier behalten
ui-recogniser-yes = Ja, schicken
ui-sound-leaves = Ton verlässt dieses Gerät
ui-ears-microphone = Das Mikrofon wird geöffnet. Fragt der Browser, so erlaube es.
ui-ears-weights = Was zum Verstehen nötig ist, wird geholt. Es bleibt für das nächste Mal da.
ui-ears-model = Es wird geprüft, ob richtig gehört wird.
ui-again = Noch einmal
ui-rate = { NUMBER($rate, maximumFractionDigits: 1) } Bilder/s
ui-latency = { NUMBER($latency, maximumFractionDigits: 0) } ms
ui-surprise = Überraschung { NUMBER($bits, maximumFractionDigits: 0) } Bit
ui-backend =
    { $name ->
        [webgpu] WebGPU
       *[other] { $name }
    }

## Die Modellwohnung

ui-walk-home = Durch die Modellwohnung gehen
ui-walk-home-hint = Eine eingerichtete Wohnung zum Umsehen. Ohne Kamera, ohne Erlaubnis, ohne Headset.
ui-home-stage = Modellwohnung
ui-home-keys = Ziehen, um dich umzusehen. Mit W, A, S und D oder den Pfeiltasten gehen, mit Q und E drehen. Klicke auf ein Ding, oder drücke Enter für das in der Mitte, um es aufzuheben; noch einmal, um es abzustellen. Halte P, um mit der rechten Hand eines Headsets zu greifen.
ui-home-picked = Aufgehoben: { $thing }. Wähle, wohin es soll.
# $on ist „none“, wo es auf dem Boden steht.
ui-home-put =
    { $on ->
        [none] Abgestellt: { $thing }.
       *[other] Abgestellt: { $thing }, auf: { $on }.
    }
ui-home-no-room = Dort ist kein Platz dafür: { $thing }.
ui-home-profile-label = Was du trägst oder hältst
ui-home-profile =
    { $name ->
        [quest3] Headset
        [phone] Telefon
        [glasses] Brille
        [ideal] Eine vollkommene Kamera
       *[other] { $name }
    }
ui-home-light-label = Licht
ui-home-light =
    { $time ->
        [evening] Abend
       *[day] Tag
    }
ui-home-tour = Rundgang
ui-home-other = Andere Wohnung
ui-home-script = Drehbuch abspielen …
# $name ist, was neben der eigenen Sicht gezeigt werden kann.
ui-home-beside =
    { $name ->
        [camera] Bild der Kamera zeigen
        [truth] Zeigen, was wirklich da ist
       *[check] Zeigen, wie weit Wörter danebenliegen
    }
ui-home-camera = Was die Kamera sieht
ui-home-truth = Was wirklich da ist
ui-home-check = Wörter und Wahrheit
ui-home-check-word = Wort
ui-home-check-angle = Winkel
ui-home-check-distance = Abstand
ui-home-check-none = Noch keine Wörter.
ui-home-verdict =
    { $verdict ->
        [wrong] das nicht
       *[other] da ist nichts
    }
ui-home-degrees = { NUMBER($angle, minimumFractionDigits: 1, maximumFractionDigits: 1) }°
ui-home-metres = { NUMBER($distance, minimumFractionDigits: 2, maximumFractionDigits: 2) } m

## Was schiefging: die Ursache, und was zu tun ist. $detail sind die eigenen Worte des Fehlers.

fault-denied = Die Kamera wurde nicht erlaubt. Erlaube sie für diese Seite in der Adresszeile des Browsers und versuche es noch einmal.
fault-none = Es wurde keine Kamera gefunden. Schließe eine an oder wähle im Menü ein anderes Gerät und versuche es noch einmal.
fault-in-use = Ein anderes Programm benutzt die Kamera. Beende es dort und versuche es noch einmal.
fault-black = Die Kamera zeigt nur Schwarz. Sieh nach, ob sie verdeckt oder ihre Blende zu ist.
fault-frozen = Die Kamera gibt keine neuen Bilder. Stecke sie aus und wieder ein oder wähle eine andere.
fault-lost = Die Kamera ist weg. Schließe sie wieder an und versuche es noch einmal.
fault-insecure = Der Browser gibt die Kamera nur sicheren Seiten. Öffne diese Seite mit https:// oder auf diesem Rechner mit http://localhost.
fault-unsupported = Dieser Browser kann das nicht. Wähle im Menü ein anderes Gerät oder öffne die Seite in einem neueren Chrome, Edge oder Safari.
fault-unreadable = Diese Datei ist kein Bild, kein Video und keine Aufnahme, die sich hier lesen lässt. Wähle eine andere. ({ $detail })
fault-empty = Darin ist kein einziges Bild. Wähle ein Video oder einen Ordner mit Bildern. ({ $detail })
fault-device = Es gibt kein Gerät namens „{ $name }“. Wähle eines von diesen: { $known }.
fault-model = Das Modell ließ sich nicht starten. Lade die Seite neu; hilft das nicht, nimm einen neueren Browser. ({ $detail })
fault-worker = Das Sehen brach immer wieder ab und wurde aufgegeben. Schließe andere Seiten, damit Speicher frei wird, und versuche es noch einmal.
fault-no-drawing = Der Browser kann hier nicht zeichnen, weil WebGL ausgeschaltet ist. Schalte in seinen Einstellungen die Grafikbeschleunigung ein und lade die Seite neu.
fault-page = Ein Teil dieser Seite konnte nicht geladen werden, deshalb fehlen die Wörter im Bild. Geh ans Netz und lade die Seite neu.
fault-unexpected = Etwas ging schief. Lade die Seite neu. ({ $detail })

fault-microphone-denied = Das Mikrofon wurde nicht erlaubt. Erlaube es für diese Seite in der Adresszeile des Browsers und versuche es noch einmal. Tippen geht trotzdem.
fault-microphone-none = Es wurde kein Mikrofon gefunden. Schließe eines an und versuche es noch einmal. Tippen geht trotzdem.
fault-microphone-in-use = Ein anderes Programm benutzt das Mikrofon. Schließe es dort und versuche es noch einmal. Tippen geht trotzdem.
fault-microphone-muted = Das Mikrofon ist stummgeschaltet. Schalte es am Gerät oder in den Einstellungen des Systems ein. Tippen geht trotzdem.
fault-microphone-silent = Das Mikrofon gibt nichts als Stille. Sieh nach, ob es ausgeschaltet ist, oder wähle ein anderes. Tippen geht trotzdem.
fault-microphone-lost = Das Mikrofon ist weg. Schließe es wieder an und versuche es noch einmal. Tippen geht trotzdem.
fault-microphone-insecure = Der Browser gibt das Mikrofon nur sicheren Seiten. Öffne diese Seite mit https:// oder auf diesem Rechner mit http://localhost.
fault-microphone-unsupported = Dieser Browser kann nicht zuhören. Tippe deine Fragen, oder öffne die Seite in einem neueren Chrome, Edge, Firefox oder Safari.
fault-microphone-unreadable = Diese Datei ist kein Ton, der hier gelesen werden kann. Wähle eine andere. ({ $detail })

fault-recognition-network = Der Sprachdienst des Browsers ist nicht erreichbar, darum schreibt das Modell auf diesem Gerät auf, was du sagst. Verbinde dich mit dem Netz, um ihn wieder zu benutzen. ({ $detail })
fault-recognition-denied = Der Browser erlaubt seinen Sprachdienst hier nicht, darum schreibt das Modell auf diesem Gerät auf, was du sagst. Erlaube ihn in den Einstellungen des Browsers. ({ $detail })
fault-recognition-microphone = Der Sprachdienst des Browsers bekam keinen Ton, darum schreibt das Modell auf diesem Gerät auf, was du sagst. Schließe andere Programme, die das Mikrofon benutzen, und versuche es noch einmal. ({ $detail })
fault-recognition-language = Der Sprachdienst des Browsers kennt diese Sprache nicht, darum schreibt das Modell auf diesem Gerät auf, was du sagst. Wähle im Menü ein anderes. ({ $detail })
fault-recognition-ended = Der Sprachdienst des Browsers hörte auf, darum schreibt das Modell auf diesem Gerät auf, was du sagst. Sprich noch einmal, um ihn wieder zu versuchen. ({ $detail })
fault-hearing = Das Gesagte ließ sich nicht aufschreiben. Versuche es noch einmal oder tippe deine Frage. ({ $detail })
fault-weights-missing = Eine Datei des Modells ist nicht da. Wer diese Seite betreibt, muss „npm run weights“ ausführen. ({ $detail })
fault-weights-differs = Eine Datei des Modells ist nicht, was sie sein soll, und wird nicht benutzt. Versuche es noch einmal; hilft das nicht, muss „npm run weights“ ausführen, wer diese Seite betreibt. ({ $detail })
fault-weights-offline = Eine Datei des Modells konnte nicht geladen werden. Geh einmal ans Netz und versuche es noch einmal; danach bleibt sie da. ({ $detail })
fault-weights-foreign = Eine Datei des Modells liegt laut Liste auf einem fremden Rechner, und von dort wird nichts geladen. ({ $detail })
fault-weights-incomplete = Eine Datei des Modells kam nur zum Teil an. Versuche es noch einmal; hilft das nicht, prüfe, ob ein Proxy oder eine Firewall dazwischen liegt. ({ $detail })
fault-weights-insecure = Dateien des Modells lassen sich nur auf einer sicheren Seite prüfen. Öffne diese Seite mit https:// oder auf diesem Rechner mit http://localhost.

## Gut zu wissen

notice-fell-back = Der Grafikchip war nicht zu gebrauchen, deshalb rechnet der Prozessor. Das ist langsamer, sieht aber dasselbe. ({ $detail })
notice-restarted = Das Sehen war stehen geblieben und wurde neu begonnen. ({ $detail })
notice-unheard = Ich habe keine Worte gehört. Sprich etwas lauter oder tippe deine Frage.
notice-ears-restarted = Das Zuhören war stehen geblieben und wurde neu begonnen. ({ $detail })
notice-no-voice = Dieses Gerät hat keine eigene Stimme für diese Sprache, deshalb werden Antworten gezeigt und nicht gesprochen.
notice-no-sound = Es ließ sich kein Ton abspielen, deshalb steht die Antwort nur da. Tippe oder drücke einmal eine Taste und sieh nach, ob ein Lautsprecher da ist.
notice-voice-untaken = Diese Stimme ließ sich nicht holen, darum bleibt die vorige. ({ $detail })
notice-voice-broken = Die gewählte Stimme ist ausgefallen, darum spricht eine eingebaute weiter. ({ $detail })
notice-voice-failed = Die eingebaute Stimme ließ sich nicht laden, deshalb spricht die Stimme dieses Geräts, wenn es eine hat. ({ $detail })
notice-record-saved = Die Aufnahme ist gespeichert: { $name }, { NUMBER($size, maximumFractionDigits: 1) } MB.
notice-record-full = Es ist kein Platz mehr, deshalb endet die Aufnahme. Was vorher war, steht in der Datei. ({ $detail })
notice-record-failed = Die Aufnahme ließ sich nicht weiter schreiben. Was vorher war, steht in der Datei, falls schon eine da ist. ({ $detail })
notice-replay-damaged = Diese Aufnahme ist beschädigt und läuft nur bis { $minutes }:{ $seconds }. ({ $detail })
notice-replay-sound = Der Ton dieser Aufnahme ist bei { $minutes }:{ $seconds } beschädigt und dort nicht zu hören; die Bilder laufen weiter. ({ $detail })
notice-replay-silent = So schnell wie möglich abgespielt spricht eine Aufnahme nicht: Ihre Worte würden aus Bildern beantwortet, die lange danach kamen. Ohne „pace=fast“ in der Adresse werden sie gehört.
# $field ist der Teil des Drehbuchs, der nicht stimmt, „none“, wo die Datei gar kein JSON ist.
notice-script =
    { $field ->
        [none] { $file } ist kein Drehbuch: Es ist kein JSON. Wie man eines schreibt, steht im README von app/home.
       *[other] { $file } lässt sich so nicht abspielen: Sieh dir darin „{ $field }“ an.
    }
# $thing ist die Kennung eines Dinges, $at sind Sekunden seit dem Beginn des Drehbuchs.
notice-script-deed = Das Drehbuch will bei { NUMBER($at) } s etwas, das mit „{ $thing }“ in dieser Wohnung nicht geht. Es spielt ohne das weiter.

ui-follow-ups = Nächste Fragen
ui-follow-ups-say = Du kannst sagen: { $list }
ui-quoted = „{ $text }“
ui-notice = Lizenzen und Quellen
ui-notice-failed = Die Lizenzen konnten nicht geladen werden. Versuche es noch einmal, wenn du online bist.

## Die Kamera am Kopf

ui-worn = Kamera am Kopf
# $source sagt, woher sie bekannt ist; $cm gilt in 2 m Entfernung.
ui-worn-known =
    { $source ->
        [calibrated] Auf diesem Gerät vermessen. Wörter in 2 m Entfernung liegen um etwa { $cm } cm daneben.
        [track] Bekannt durch das, was der Browser sagt. Wörter in 2 m Entfernung können um etwa { $cm } cm danebenliegen.
        [table] Bekannt nach ihrer Bauart. Wörter in 2 m Entfernung können um etwa { $cm } cm danebenliegen.
       *[guess] Nicht bekannt. Wörter in 2 m Entfernung können um etwa { $cm } cm danebenliegen.
    }
ui-worn-measure = Jetzt vermessen
ui-worn-forget = Vermessung vergessen
ui-worn-hint = Sie wird auch von selbst vermessen, während du dich umsiehst. Dafür wird nur benutzt, wo Dinge im Bild sind; kein Bild wird behalten.
ui-worn-progress = Die Kamera wird vermessen
# $lacks sagt, was noch zu tun ist.
ui-worn-guide =
    { $lacks ->
        [things] Die Kamera wird vermessen, { $percent } %. Sieh dir Dinge an, die stillstehen, zum Beispiel Tassen, Stühle und Bildschirme.
        [corners] Die Kamera wird vermessen, { $percent } %. Bewege den Kopf so, dass Dinge auch in die Ecken des Bildes kommen.
        [turn] Die Kamera wird vermessen, { $percent } %. Drehe den Kopf langsam hin und her.
        [step] Die Kamera wird vermessen, { $percent } %. Mach einen Schritt zur Seite und sieh dieselben Dinge an.
       *[time] Die Kamera wird vermessen, { $percent } %. Sieh dich langsam weiter um.
    }
notice-camera-measured = Die Kamera ist vermessen: Wörter in 2 m Entfernung liegen jetzt um etwa { $cm } cm daneben.
notice-camera-same = Die Kamera wurde vermessen und ist danach nicht besser bekannt, deshalb bleibt sie, wie sie war.
notice-camera-failed = Die Kamera konnte nicht vermessen werden und bleibt, wie sie war. Versuche es noch einmal.
notice-camera-forgotten = Die Vermessung der Kamera ist vergessen.

## Wie jedes Bild geraten ist, für Entwickler

ui-diagnostics = Diagnose
ui-diagnostics-copy = Als JSON kopieren
ui-diagnostics-copied = Kopiert.
ui-diagnostics-failed = Der Browser lässt das Kopieren nicht zu. Nimm stattdessen auf: dieselben Zahlen jedes Bildes stehen in der Datei.
ui-diagnostics-unknown = nicht bekannt
ui-diagnostics-latency = Licht bis Wort
ui-diagnostics-camera = Kamera
# $angle in Grad, $focal in Prozent, beides eine Standardabweichung.
ui-diagnostics-camera-known =
    { $source ->
        [view] die der Ansicht selbst
        [track] vom Browser genannt
        [calibrated] hier vermessen
        [table] nach ihrer Bauart bekannt
       *[guess] geraten
    }, ± { NUMBER($angle, maximumFractionDigits: 2) }°, Brennweite ± { NUMBER($focal, maximumFractionDigits: 1) } %
ui-diagnostics-pose = Lage
ui-diagnostics-pose-known = ± { NUMBER($angle, maximumFractionDigits: 2) }°, ± { NUMBER($cm, maximumFractionDigits: 1) } cm
ui-diagnostics-pose-none = keine: die Wörter stehen im Bild
ui-diagnostics-pose-exact = die des Augenblicks selbst
ui-diagnostics-distances = Entfernungen
ui-diagnostics-distances-known = gemessen { $depth }, nach Flächen { $surface }, aus mehreren Blicken { $views }, nach üblicher Größe { $size }
ui-diagnostics-surprise = Überraschung
ui-diagnostics-bits = { NUMBER($bits, maximumFractionDigits: 1) } Bit
ui-diagnostics-dropped = Übergangene Bilder
