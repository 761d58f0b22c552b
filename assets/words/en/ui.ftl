### What stands on buttons, in menus and in messages.

## The first screen

ui-tagline = Puts words on the things you look at, and tells you what it sees.
ui-promise = { $sound ->
    [leaves] No picture leaves this device, and the camera stays off until you turn it on. What the microphone hears while you talk goes to the maker of this browser, as you chose in the menu.
   *[stays] Everything is worked out on this device. No picture and no word leaves it, and the camera stays off until you turn it on.
}
ui-use-camera = Use the camera
ui-use-camera-hint = Your browser will ask you first.
ui-try-sample = Try the sample
ui-try-sample-hint = A few photographs. No permission is needed.
ui-settings = Settings

## Choices

ui-device-label = Device
# $name is the name of a file in app/devices.
ui-device =
    { $name ->
        [webcam] Webcam
        [recording] Recording
        [headset] Headset
        [phone] Phone, in the room
        [home] Model home
       *[other] { $name }
    }
ui-camera-label = Camera
ui-camera-any = Automatic
ui-language-label = Language
ui-files-label = Your own recording
ui-files = Open a recording, a video or pictures …
ui-voice = Speak the answers
ui-tongue-label = Voice
# $name is slt, rms, awb or kal16 (built in), one that was added, or device for the best that the device brings.
ui-tongue =
    { $name ->
        [slt] Built in: woman, American
        [rms] Built in: man, American
        [awb] Built in: man, Scottish
        [kal16] Built in: plain and quick
        [kokoro-af_heart] Kokoro: woman, American, most natural
        [kokoro-am_michael] Kokoro: man, American, most natural
        [espeak] eSpeak NG: over 100 languages
       *[device] This device’s best
    }
ui-voice-loading = The voice is being loaded
ui-voice-measuring = How fast it speaks here is being measured
# $seconds is how long this device computes for one second of speech.
ui-voice-slow = Kokoro needs { $seconds } seconds here for one second of speech, so the one before it stays.
ui-voice-measure = Measure again
ui-espeak-licence = eSpeak NG is a program of others and no part of Sightline. It is free under the GNU General Public License, version 3 or later, and stays on this device like everything else.
ui-espeak-read = Read the licence
ui-espeak-no = No
ui-espeak-yes = Yes, use it
ui-speed-label = Speed
ui-volume-label = Volume
ui-details = Show boxes and scores
ui-menu = Menu
ui-close = Close

## While starting

ui-step-device = Opening the camera. If the browser asks, allow it.
ui-step-weights = Getting what is needed to see. It is kept for the next time.
ui-step-model = Checking that it sees right.
# Both in millions of bytes.
ui-bytes = { NUMBER($done, minimumFractionDigits: 1, maximumFractionDigits: 1) } of { NUMBER($total, minimumFractionDigits: 1, maximumFractionDigits: 1) } MB
ui-cancel = Cancel

## While looking

ui-picture = What the camera sees
ui-in-view = In view
ui-first-look = Looking at the first picture …
ui-capturing =
    { $what ->
        [microphone] Microphone on
        [both] Camera and microphone on
       *[camera] Camera on
    }
ui-off = Off
ui-record = Record
ui-record-hint = Keep what is seen and asked in a file on this device
ui-record-figures = { $minutes }:{ $seconds } · { NUMBER($size, minimumFractionDigits: 1, maximumFractionDigits: 1) } MB
ui-record-keeps =
    { $place ->
        [disk] Pictures, depth, words and questions go into your file, and what the microphone hears while you talk.
       *[memory] Pictures, depth, words and questions are kept until you stop, and what the microphone hears while you talk; then you get the file.
    }
ui-ask-label = Your question
ui-ask-example = What do you see?
ui-ask = Ask
ui-thinking = One moment …
ui-listening = I am listening …
ui-talk = Talk
ui-talk-hint = Hold it, or the space bar, and speak; or tap it once and speak.
ui-wake = Listen all the time for the wake phrase
ui-wake-phrase = Wake phrase
ui-microphone-label = Microphone
ui-recogniser-label = Understands speech with
ui-recogniser-usual = The usual one for the language
# $name is the name of a model, $size what it loads.
ui-recogniser = { $name } · { $size } MB
ui-recogniser-browser-here = The browser's own · stays on this device
ui-recogniser-browser-elsewhere = The browser's own · sound leaves this device
ui-recogniser-leaves = This browser sends what the microphone hears, also other people's voices, to the service of its maker. What becomes of it there is not in Sightline's hands. It hears only while you hold or tap to talk; the wake phrase stays on this device. Shall sound leave this device?
ui-recogniser-no = No, keep it here
ui-recogniser-yes = Yes, send it
ui-sound-leaves = sound leaves this device
ui-ears-microphone = Opening the microphone. If the browser asks, allow it.
ui-ears-weights = Getting what is needed to understand speech. It is kept for the next time.
ui-ears-model = Checking that it hears right.
ui-again = Try again
ui-rate = { NUMBER($rate, maximumFractionDigits: 1) } pictures/s
ui-latency = { NUMBER($latency, maximumFractionDigits: 0) } ms
# Bits by which what is seen differs from what was remembered.
ui-surprise = surprise { NUMBER($bits, maximumFractionDigits: 0) } bit
ui-backend =
    { $name ->
        [webgpu] WebGPU
       *[other] { $name }
    }

## The emulated home

ui-walk-home = Look around the model home
ui-walk-home-hint = A furnished flat to walk through. No camera, no permission, no headset is needed.
ui-home-stage = Model home
ui-home-keys = Drag to look around. Walk with W, A, S and D or the arrow keys, turn with Q and E. Click a thing, or press Enter for the one in the middle, to pick it up; do so again to put it down. Hold P to pinch with the right hand of a headset.
ui-home-picked = Picked up: { $thing }. Choose a place to put it down.
# $on is “none” where it stands on the floor.
ui-home-put =
    { $on ->
        [none] Put down: { $thing }.
       *[other] Put down: { $thing }, on: { $on }.
    }
ui-home-no-room = There is no room for it there: { $thing }.
ui-home-profile-label = What you wear or hold
ui-home-profile =
    { $name ->
        [quest3] Headset
        [phone] Phone
        [glasses] Glasses
        [ideal] A perfect camera
       *[other] { $name }
    }
ui-home-light-label = Light
ui-home-light =
    { $time ->
        [evening] Evening
       *[day] Day
    }
ui-home-tour = Guided walk
ui-home-other = Another home
ui-home-script = Play a script…
# $name is what may be shown beside the person's own view.
ui-home-beside =
    { $name ->
        [camera] Show the camera’s picture
        [truth] Show what is really there
       *[check] Show how far words are off
    }
ui-home-camera = What the camera sees
ui-home-truth = What is really there
ui-home-check = Words against the truth
ui-home-check-word = Word
ui-home-check-angle = Angle
ui-home-check-distance = Distance
ui-home-check-none = No words yet.
ui-home-verdict =
    { $verdict ->
        [wrong] not that
       *[other] nothing there
    }
ui-home-degrees = { NUMBER($angle, minimumFractionDigits: 1, maximumFractionDigits: 1) }°
ui-home-metres = { NUMBER($distance, minimumFractionDigits: 2, maximumFractionDigits: 2) } m

## What went wrong: the cause, and what to do. $detail is the error's own words.

fault-denied = The camera was not allowed. Allow it for this page in the browser's address bar, then try again.
fault-none = No camera was found. Connect one, or choose another device in the menu, then try again.
fault-in-use = Another program is using the camera. Close it there, then try again.
fault-black = The camera shows nothing but black. Look whether it is covered or its shutter is closed.
fault-frozen = The camera gives no new pictures. Unplug it and plug it in again, or choose another one.
fault-lost = The camera went away. Connect it again, then try again.
fault-insecure = The browser gives the camera only to secure pages. Open this page with https://, or on this machine with http://localhost.
fault-unsupported = This browser cannot do that. Choose another device in the menu, or open the page in a newer Chrome, Edge or Safari.
fault-unreadable = This file is no picture, video or recording that can be read here. Choose another one. ({ $detail })
fault-empty = There is not one picture in it. Choose a video, or a folder with pictures. ({ $detail })
fault-device = There is no device called “{ $name }”. Choose one of these: { $known }.
fault-model = The model could not be started. Load the page again; if that does not help, use a newer browser. ({ $detail })
fault-worker = Seeing stopped again and again and was given up. Close other pages to free memory, then try again.
fault-no-drawing = The browser cannot draw here, because WebGL is switched off. Switch on graphics acceleration in its settings, then load the page again.
fault-page = A part of this page could not be loaded, so no labels are drawn. Connect to the network and load the page again.
fault-unexpected = Something went wrong. Load the page again. ({ $detail })

fault-microphone-denied = The microphone was not allowed. Allow it for this page in the browser's address bar, then try again. Typing works all the same.
fault-microphone-none = No microphone was found. Connect one, then try again. Typing works all the same.
fault-microphone-in-use = Another program is using the microphone. Close it there, then try again. Typing works all the same.
fault-microphone-muted = The microphone is muted. Switch it on at the device or in the system's settings. Typing works all the same.
fault-microphone-silent = The microphone gives nothing but silence. Look whether it is switched off, or choose another one. Typing works all the same.
fault-microphone-lost = The microphone went away. Connect it again, then try again. Typing works all the same.
fault-microphone-insecure = The browser gives the microphone only to secure pages. Open this page with https://, or on this machine with http://localhost.
fault-microphone-unsupported = This browser cannot listen. Type your questions, or open the page in a newer Chrome, Edge, Firefox or Safari.
fault-microphone-unreadable = This file is no sound that can be read here. Choose another one. ({ $detail })

fault-recognition-network = The browser's speech service could not be reached, so the model on this device writes down what you say. Connect to the network to use the service again. ({ $detail })
fault-recognition-denied = The browser does not allow its speech service here, so the model on this device writes down what you say. Allow it in the browser's settings to use it. ({ $detail })
fault-recognition-microphone = The browser's speech service got no sound, so the model on this device writes down what you say. Close other programs that use the microphone, then try again. ({ $detail })
fault-recognition-language = The browser's speech service does not know this language, so the model on this device writes down what you say. Choose another one in the menu. ({ $detail })
fault-recognition-ended = The browser's speech service stopped, so the model on this device writes down what you say. Talk again to try it once more. ({ $detail })
fault-hearing = What was said could not be written down. Try again, or type your question. ({ $detail })
fault-weights-missing = A file of the model is not there. Whoever runs this page has to run “npm run weights”. ({ $detail })
fault-weights-differs = A file of the model is not what it should be, so it is not used. Try again; if that does not help, whoever runs this page has to run “npm run weights”. ({ $detail })
fault-weights-offline = A file of the model could not be loaded. Connect to the network once, then try again; it is kept from then on. ({ $detail })
fault-weights-foreign = A file of the model is listed at another host, and nothing is loaded from there. ({ $detail })
fault-weights-incomplete = A file of the model came only in part. Try again; if that does not help, look for a proxy or firewall in between. ({ $detail })
fault-weights-insecure = Files of the model can be checked only on a secure page. Open this page with https://, or on this machine with http://localhost.

## What is good to know

notice-fell-back = The graphics chip could not be used, so the processor does the work. It is slower but sees the same. ({ $detail })
notice-restarted = Seeing had stopped and was begun again. ({ $detail })
notice-unheard = I heard no words. Speak a little louder, or type your question.
notice-ears-restarted = Listening had stopped and was begun again. ({ $detail })
notice-no-voice = This device has no voice of its own for this language, so answers are shown and not spoken.
notice-no-sound = No sound could be played, so the answer is only shown. Tap or press a key once, and look whether a loudspeaker is there.
notice-voice-untaken = This voice could not be had, so the one before it stays. ({ $detail })
notice-voice-broken = The voice that you chose failed, so a built-in one goes on. ({ $detail })
notice-voice-failed = The built-in voice could not be loaded, so the voice of this device speaks, if it has one. ({ $detail })
notice-record-saved = The recording is saved: { $name }, { NUMBER($size, maximumFractionDigits: 1) } MB.
notice-record-full = No room is left, so the recording ended. What came before is in the file. ({ $detail })
notice-record-failed = The recording could not be written any further. What came before is in the file, if one was begun. ({ $detail })
notice-replay-damaged = This recording is damaged and plays only up to { $minutes }:{ $seconds }. ({ $detail })
notice-replay-sound = Sound in this recording is damaged at { $minutes }:{ $seconds } and cannot be heard there; the pictures go on. ({ $detail })
notice-replay-silent = Played as fast as it can, a recording does not speak: its words would be answered from pictures that came long after. Without “pace=fast” in the address they are heard.
# $field is the part of the script that is wrong, “none” where the file is no JSON at all.
notice-script =
    { $field ->
        [none] { $file } is no script: it is not JSON. The README of app/home shows how one is written.
       *[other] { $file } cannot be played as it is: look at “{ $field }” in it.
    }
# $thing is the id of a thing, $at are seconds from the script's start.
notice-script-deed = The script asks for something at { NUMBER($at) } s that cannot be done with “{ $thing }” in this home. It plays on without that.

ui-follow-ups = Next questions
ui-follow-ups-say = You can say: { $list }
ui-quoted = “{ $text }”
ui-notice = Licences and sources
ui-notice-failed = The licences could not be loaded. Try again when you are online.

## The camera that is worn

ui-worn = Camera on the head
# $source is how it is known.
ui-worn-known =
    { $source ->
        [calibrated] Measured on this device. Words 2 m away are off by about { $cm } cm.
        [track] Known by what the browser tells. Words 2 m away may be off by about { $cm } cm.
        [table] Known by its kind. Words 2 m away may be off by about { $cm } cm.
       *[guess] Not known. Words 2 m away may be off by about { $cm } cm.
    }
ui-worn-measure = Measure it now
ui-worn-forget = Forget what was measured
ui-worn-hint = It is also measured by itself while you look around. Only where things are in the picture is used for it; no picture is kept.
ui-worn-progress = Measuring the camera
# $lacks is what is still to do.
ui-worn-guide =
    { $lacks ->
        [things] Measuring the camera, { $percent } %. Look at things that stand still, such as cups, chairs and screens.
        [corners] Measuring the camera, { $percent } %. Move your head so that things come into the corners of the picture too.
        [turn] Measuring the camera, { $percent } %. Turn your head slowly from side to side.
        [step] Measuring the camera, { $percent } %. Take a step to the side, and look at the same things.
       *[time] Measuring the camera, { $percent } %. Go on looking around slowly.
    }
notice-camera-measured = The camera is measured: words 2 m away are now off by about { $cm } cm.
notice-camera-same = The camera was measured, and is no better known than before, so it stays as it was.
notice-camera-failed = The camera could not be measured, so it stays as it was. Try again.
notice-camera-forgotten = What was measured of the camera is forgotten.

## How each picture came out, for developers

ui-diagnostics = Diagnostics
ui-diagnostics-copy = Copy as JSON
ui-diagnostics-copied = Copied.
ui-diagnostics-failed = The browser does not let it be copied. Record instead: the same figures of every picture are in the file.
ui-diagnostics-unknown = not known
ui-diagnostics-latency = Light to words
ui-diagnostics-camera = Camera
# $angle in degrees, $focal in percent, both one standard deviation.
ui-diagnostics-camera-known =
    { $source ->
        [view] the view’s own
        [track] told by the browser
        [calibrated] measured here
        [table] known by its kind
       *[guess] guessed
    }, ± { NUMBER($angle, maximumFractionDigits: 2) }°, focal length ± { NUMBER($focal, maximumFractionDigits: 1) } %
ui-diagnostics-pose = Pose
ui-diagnostics-pose-known = ± { NUMBER($angle, maximumFractionDigits: 2) }°, ± { NUMBER($cm, maximumFractionDigits: 1) } cm
ui-diagnostics-pose-none = none: words stand in the picture
ui-diagnostics-pose-exact = its own moment’s
ui-diagnostics-distances = Distances
ui-diagnostics-distances-known = measured { $depth }, by surfaces { $surface }, from several views { $views }, by usual size { $size }
ui-diagnostics-surprise = Surprise
ui-diagnostics-bits = { NUMBER($bits, maximumFractionDigits: 1) } bits
ui-diagnostics-dropped = Skipped pictures
