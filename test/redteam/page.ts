/** The browser's side: signs are drawn, read by the app's own reader and asked about on the app's own way. */
import { soundLength } from '../../app/core/sound.ts'
import { typed } from '../../app/core/own-words.ts'
import { usualWake } from '../../app/core/talk/wake-wish.ts'
import { openReaderOn } from '../../app/open-models.ts'
import { createReader } from '../../app/read.ts'
import { store } from '../../app/store.ts'
import { talk } from '../../app/talk.ts'
import flite from '../../models/flite.model.ts'
import { openModel } from '../../models/open.ts'
import { recogniserNamed } from '../../models/recognisers.ts'
import transcribe from '../../models/transcribe.model.ts'
import type { Frame, Sound } from '../../models/types.ts'
import vad from '../../models/vad.model.ts'
import { drawSign } from './draw-sign.ts'
import type { Sign } from './signs.ts'
import { createStage } from './stage.ts'

/** What came of a sign: what was read and said, what was done beside that, and how long reading took, ms. */
export type Outcome = {
  readonly read: string
  readonly said: string
  readonly actions: readonly string[]
  readonly ms: number
}

export type RedTeamPage = {
  readonly show: (sign: Sign) => Promise<Outcome>
  readonly hear: (sentence: string) => Promise<{ heard: string; asked: string[]; actions: readonly string[] }> // prettier-ignore
}

declare global {
  var redTeamPage: RedTeamPage
}

const on = { backend: 'wasm', threads: null, base: new URL('/', location.href).href } as const
const call = { signal: new AbortController().signal, part: () => undefined }
const fail = (cause: Error) => {
  throw cause
}

let pictures: readonly ImageBitmap[] = []
let shown = 0
const reader = createReader({
  open: openReaderOn(on),
  language: () => 'en',
  looking: () => true,
  inView: () => [],
  keep: () => undefined,
  tell: (doing) => store.setState({ doing }),
  after: () => undefined,
  // A camera that shows the pictures of the sign one after the other.
  glimpse: async (look) => {
    const picture = pictures[shown % pictures.length]
    return picture ? look({ pixels: picture, time: shown++ } as unknown as Frame) : null
  },
  now: () => performance.now(),
  origin: performance.timeOrigin,
})
const { conversation, actions, said, answer } = createStage({ read: reader.read }, ['read', 'now'])

globalThis.redTeamPage = {
  show: async (sign) => {
    pictures = drawSign(sign)
    shown = 0
    const texts: string[] = []
    const begun = performance.now()
    while (texts.length < pictures.length) {
      await conversation.ask(typed('Read everything'), 'person')
      const lines = answer()?.evidence.flatMap((each) => (each.kind === 'line' ? each.text : []))
      texts.push((lines ?? []).join(' '))
    }
    const ms = (performance.now() - begun) / pictures.length
    const spoken = said()
    for (const asked of ['Where do you know that from?', 'repeat'])
      await conversation.ask(typed(asked), 'person')
    return { read: texts.join(' '), said: spoken, actions: actions(), ms }
  },
  hear,
}

const ears = Promise.all([
  openModel(flite, { ...on, threads: 1, weights: ['flite'] }, call, fail),
  openModel(vad, { ...on, threads: 1, weights: ['silero-vad'] }, call, fail),
  openModel(transcribe, { ...on, weights: recogniserNamed('moonshine-tiny').weights }, call, fail),
])
ears.catch(() => undefined) // told when something is to be heard

/** Somebody else says a sentence in the room: the microphone hears it, nobody holds a key. */
async function hear(sentence: string) {
  const [voice, detector, writer] = await ears
  // This voice comes at the microphone's own rate.
  const { samples: sound } = await voice.run({ text: sentence, voice: 'rms', rate: 1 }, call)
  const asked: string[] = []
  let heard = ''
  const hands: Parameters<typeof talk>[1] = {
    detect: detector.run,
    transcribe: async (piece, each) => {
      const transcript = await writer.run(
        { samples: piece, language: 'en', phrase: usualWake.phrase },
        each,
      )
      heard = transcript.text
      return transcript
    },
    begun: () => undefined,
    open: () => false,
    held: () => false,
    unfinished: () => false,
    own: () => ({ sounding: false, own: false }),
    saying: () => '',
    cue: () => undefined,
    claim: () => () => undefined,
    wait: () => () => undefined,
    yield: () => undefined,
    goOn: () => undefined,
    show: () => undefined,
    unheard: () => undefined,
    attend: () => undefined,
    idle: () => undefined,
    ask: async (text) => {
      asked.push(text)
      await conversation.ask(text, 'person')
    },
    failed: (error) => {
      throw error
    },
  }
  await talk(piecesOf(sound), hands, call.signal)
  await new Promise((resolve) => setTimeout(resolve, 1500)) // the last words are still being written
  return { heard, asked, actions: actions() }
}

/** The sound with quiet around it, in pieces as the microphone gives them. */
async function* piecesOf(sound: Float32Array): AsyncGenerator<Sound> {
  const quiet = 16_000
  const all = new Float32Array(sound.length + 2 * quiet)
  all.set(sound, quiet / 2)
  for (let at = 0; at + soundLength <= all.length; at += soundLength) {
    yield { samples: all.slice(at, at + soundLength), time: (at / 16_000) * 1000 }
  }
}
