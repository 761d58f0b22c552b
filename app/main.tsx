import { createRoot } from 'react-dom/client'
import { version } from '../package.json'
import { cardNamed, detectors } from '../models/card.ts'
import { classNames } from '../models/class-names.ts'
import objects from '../models/objects.model.ts'
import { openModel } from '../models/open.ts'
import { bringFiles } from './bring.ts'
import { createCalibrating } from './calibrate.ts'
import { measureCamera } from './calibration/open-measurer.ts'
import { createConversation } from './converse.ts'
import { createGaze } from './core/gaze.ts'
import type { Sentence } from './core/types.ts'
import { createUrgency } from './core/urgency.ts'
import { deviceNamed, rankDevices } from './devices/all.ts'
import { captures } from './devices/capture.ts'
import { openListener } from './hearing.ts'
import { openLocator } from './locate.ts'
import { pageClock } from './devices/clock.ts'
import { createLooker } from './look.ts'
import { talkingXr } from './devices/talk-by-hand.ts'
import { registerOffline } from './offline/register.ts'
import { openMemory, wasKept } from './memory/open-memory.ts'
import { nextToPoint } from './point.ts'
import { createReach } from './reach.ts'
import { createTold } from './tell.ts'
import { createRecollection } from './recollect.ts'
import { createRecord } from './record.ts'
import { createKeeper } from './remember.ts'
import { watchInput } from './recording/watch-input.ts'
import { choseAnew, readAddress, readSettings, saveSettings } from './settings.ts'
import { skills } from './skills/all.ts'
import { sightSoon } from './soon.ts'
import { saveFile } from './save-file.ts'
import { keepInventory } from './inventory.ts'
import { store, type Deeds } from './store.ts'
import { Glasses } from './view/glasses.tsx'
import { openSpeaking } from './speaking.ts'
import { xr } from './view/xr.ts'
import { languageOf } from './words.ts'

/** The detector that a fresh visitor gets: the better of the two tiers. */
const usualModel = 'efficientdet-lite2'

registerOffline() // first, since it may load the page once more

const address = readAddress(location.search)
const settings = readSettings(() => localStorage)
const on = { backend: address.backend, threads: address.threads, base: document.baseURI }
const model = address.model ?? usualModel
const classes = detectors.find(({ name }) => name === model)?.detector?.classes ?? []
const known = classNames(classes).filter(Boolean)

const record = createRecord({
  version,
  watch: watchInput,
  load: async (ended) => {
    const { openRecorder } = await import('./recording/open-recorder.ts')
    return openRecorder({ progress: (recording) => store.setState({ recording }), ended })
  },
})

/** While somebody waits for words or an answer, seeing rests. */
const urgency = createUrgency(pageClock.after)

const keeper = createKeeper({
  open: openMemory,
  now: () => Date.now(),
  newId: () => crypto.randomUUID(),
})

const calibrating = createCalibrating({
  shelf: () => localStorage,
  measure: measureCamera,
  now: () => Date.now(),
})

const looker = createLooker({
  keeper,
  model,
  locate: openLocator(),
  witnesses: [record.witness, calibrating.witness],
  now: () => performance.now(),
  origin: performance.timeOrigin,
  free: urgency.free,
  openDetector: async (progress, signal) =>
    openModel(
      objects,
      { ...on, weights: [cardNamed(model, detectors).name] },
      { signal, part: progress },
      ({ message }) =>
        store.setState({ notice: { id: 'notice-restarted', args: { detail: message } } }),
    ),
})

const { reach, guess, prepare, indexDocuments, takeDocument } = createReach({
  ...{ on, keeper },
  inView: looker.inView,
  glimpse: looker.glimpse,
})

const tell = (notice: Sentence) => store.setState({ notice })
const look = (files: readonly File[] = []) => {
  if (store.getState().voice) voice.prepare(store.getState().language)
  const { device: name, camera, home } = store.getState()
  const device = deviceNamed(name)
  const how = { pace: address.pace, tell, xr: talkingXr(xr, listener) }
  const wish = { camera, files, home, ...how, measured: calibrating.measured }
  if (device) looker.start(device, wish)
}

const { voice, voices } = openSpeaking({ on, claim: urgency.claim })

const gaze = createGaze()
const { told, names, begin, change } = createTold({
  ...{ keeper, wasKept },
  around: looker.memory,
  voice,
  head: () => gaze.pose(performance.now()),
  now: () => Date.now(),
  after: pageClock.after,
})

const stopLooking = () => {
  looker.stop()
  listener.stop()
  captures.stopAll()
}
const forgetSince = (time: number) => change((memory) => memory.forgetSince(time))

const conversation = createConversation({
  skills,
  guess,
  voice,
  reach: { ...reach, ...told, stopLooking, forgetSince },
  asked: record.question,
  sightSoon: (signal) => sightSoon(looker.inView, signal),
  question: (text, before) => {
    const { language, labels, chosen: pointed } = store.getState()
    const [tracks, picture, memory] = [looker.inView(), looker.picture(), looker.memory()]
    const now = { tracks, picture, labels, memory, pointed, names: names() }
    return { text, language, known, ...now, before, chosen: null }
  },
})

/** The panel of the memory, where it is open, lists what has come. */
const showKept = () => {
  if (store.getState().memory.kind === 'open') deeds.memory.open()
}

const listener = openListener({
  ...address,
  conversation,
  voice,
  claim: urgency.claim,
  heard: record.heard,
})

const deeds: Deeds = {
  start: () => look(),
  stop: stopLooking,
  expectQuestion: prepare,
  ask: (text) => {
    void conversation.ask(text, 'person')
    store.setState({ chosen: null })
  },
  choose: (device, camera) => {
    store.setState({ device, camera })
    if (store.getState().looking.kind !== 'off') look()
  },
  furnish: (home) => {
    store.setState({ home })
    if (store.getState().looking.kind !== 'off') look()
  },
  play: (files) => bringFiles(files, { look, tell, takeDocument, kept: showKept }),
  speak: (language) => {
    conversation.dismiss()
    store.setState({ language })
  },
  record: record.toggle,
  point: (step) => {
    const next = nextToPoint(store.getState(), looker.memory(), step)
    if (next) store.setState({ chosen: next.id })
  },
  talk: listener,
  voice: voices,
  worn: calibrating.deeds,
  memory: createRecollection({
    keeper: { ...keeper, change },
    now: () => Date.now(),
    save: saveFile,
  }),
  dismiss: () => {
    if (store.getState().turn.kind === 'listening') listener.leave()
    conversation.dismiss()
    store.setState({ chosen: null })
  },
}

keepInventory(captures)
addEventListener('pagehide', deeds.stop)

store.setState({
  camera: settings.camera,
  home: address.home,
  language: languageOf(settings.language ?? navigator.language),
  voice: settings.voice,
  tongue: settings.tongue,
  remembering: settings.remembering,
  wake: settings.wake,
  microphone: settings.microphone,
  recogniser: settings.recogniser,
})

const root = document.querySelector('#root')
if (root) createRoot(root).render(<Glasses deeds={deeds} gaze={gaze} />)

const ranked = (await rankDevices()).map(({ name }) => name)
const wanted = address.device ?? settings.device
store.setState({
  devices: ranked,
  device: ranked.find((name) => name === wanted) ?? ranked[0] ?? '',
})
if (address.device !== null && !ranked.includes(address.device)) {
  const args = { name: address.device, known: ranked.join(', ') }
  store.setState({ fault: { id: 'fault-device', args } })
}
void begin()
void indexDocuments()
store.subscribe((chosen, before) => {
  if (choseAnew(chosen, before)) saveSettings(() => localStorage, chosen)
})
