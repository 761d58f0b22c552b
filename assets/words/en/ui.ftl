### What stands on buttons, in menus and in messages.

## The first screen

ui-tagline = Puts words on the things you look at, and tells you what it sees.
ui-promise = Everything is worked out on this device. No picture and no word leaves it, and the camera stays off until you turn it on.
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
ui-files = Open a video or pictures …
ui-voice = Speak the answers
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
ui-capturing = Camera on
ui-off = Off
ui-ask-label = Your question
ui-ask-example = What do you see?
ui-ask = Ask
ui-thinking = One moment …
ui-talk = Hold to talk
ui-talk-later = Voice input is not there yet. Please type your question.
ui-again = Try again
ui-rate = { NUMBER($rate, maximumFractionDigits: 1) } pictures/s
ui-latency = { NUMBER($latency, maximumFractionDigits: 0) } ms
ui-backend =
    { $name ->
        [webgpu] WebGPU
       *[other] { $name }
    }

## What went wrong: the cause, and what to do. $detail is the error's own words.

fault-denied = The camera was not allowed. Allow it for this page in the browser's address bar, then try again.
fault-none = No camera was found. Connect one, or choose another device in the menu, then try again.
fault-in-use = Another program is using the camera. Close it there, then try again.
fault-black = The camera shows nothing but black. Look whether it is covered or its shutter is closed.
fault-frozen = The camera gives no new pictures. Unplug it and plug it in again, or choose another one.
fault-lost = The camera went away. Connect it again, then try again.
fault-insecure = The browser gives the camera only to secure pages. Open this page with https://, or on this machine with http://localhost.
fault-unsupported = This browser cannot do that. Choose another device in the menu, or open the page in a newer Chrome, Edge or Safari.
fault-unreadable = This file is no picture or video that the browser can read. Choose another one. ({ $detail })
fault-empty = There is not one picture in it. Choose a video, or a folder with pictures. ({ $detail })
fault-device = There is no device called “{ $name }”. Choose one of these: { $known }.
fault-model = The model could not be started. Load the page again; if that does not help, use a newer browser. ({ $detail })
fault-worker = Seeing stopped again and again and was given up. Close other pages to free memory, then try again.
fault-no-drawing = The browser cannot draw here, because WebGL is switched off. Switch on graphics acceleration in its settings, then load the page again.
fault-page = A part of this page could not be loaded, so no labels are drawn. Connect to the network and load the page again.
fault-unexpected = Something went wrong. Load the page again. ({ $detail })

fault-weights-missing = A file of the model is not there. Whoever runs this page has to run “npm run weights”. ({ $detail })
fault-weights-differs = A file of the model is not what it should be, so it is not used. Try again; if that does not help, whoever runs this page has to run “npm run weights”. ({ $detail })
fault-weights-offline = A file of the model could not be loaded. Connect to the network once, then try again; it is kept from then on. ({ $detail })
fault-weights-foreign = A file of the model is listed at another host, and nothing is loaded from there. ({ $detail })
fault-weights-incomplete = A file of the model came only in part. Try again; if that does not help, look for a proxy or firewall in between. ({ $detail })
fault-weights-insecure = Files of the model can be checked only on a secure page. Open this page with https://, or on this machine with http://localhost.

## What is good to know

notice-fell-back = The graphics chip could not be used, so the processor does the work. It is slower but sees the same. ({ $detail })
notice-restarted = Seeing had stopped and was begun again. ({ $detail })
notice-no-voice = This device has no voice of its own for this language, so answers are shown and not spoken.
