/** The browser's side: questions about pictures and recordings, through the app's own flow. */
import { ask } from '../../app/ask.ts'
import { createLibrary } from '../../app/consult.ts'
import { guessCamera } from '../../app/core/camera-model.ts'
import type { Exchange } from '../../app/core/types.ts'
import type { WorldEvent } from '../../app/core/world/types.ts'
import { coloursIn } from '../../app/devices/colours-in.ts'
import { replayFile } from '../../app/devices/replay-file.ts'
import type { Guess } from '../../app/guess.ts'
import { openGuess } from '../../app/guessing.ts'
import {
  openCalculatorOn,
  openEmbeddingOn,
  openReaderOn,
  openShelfOn,
} from '../../app/open-models.ts'
import { createReader } from '../../app/read.ts'
import { see, type Sight } from '../../app/see.ts'
import { skills } from '../../app/skills/all.ts'
import { choose } from '../../app/skills/choose.ts'
import { inContext } from '../../app/skills/context.ts'
import type { Hands } from '../../app/skills/hands.ts'
import { nothingTold } from '../../app/skills/told.ts'
import { say } from '../../app/words.ts'
import { cardNamed } from '../../models/card.ts'
import { classNames } from '../../models/class-names.ts'
import type { Wish } from '../../models/load.ts'
import objects from '../../models/objects.model.ts'
import { openModel } from '../../models/open.ts'
import type { Frame, Look } from '../../models/types.ts'
import type { AskedQuestion, Told } from './ask-types.ts'
import { decode } from './detector.ts'
import { questionAbout } from './question-about.ts'

export type AskPage = {
  readonly open: (wish: Omit<Wish, 'base'>, language: string) => Promise<void>
  /** Answers questions about one picture; gives a sentence where it cannot be decoded. */
  readonly picture: (url: string, questions: readonly AskedQuestion[]) => Promise<Told[] | string>
  /**
   * Plays the chosen recording and answers each question at its time. With `shuffled`, what is found in
   * a picture is what was found in another one: nothing is where it is said to be.
   */
  readonly session: (questions: readonly AskedQuestion[], shuffled: boolean) => Promise<Told[]>
}

declare global {
  var askPage: AskPage
  var tellAsked: (count: number) => Promise<void>
}

const quiet = { signal: new AbortController().signal, part: () => undefined }
/** A picture is looked at so often, as a camera that is held still would, ms apart. */
const looks = 4
const apart = 100
/** Nobody asks a glimpse from where it was taken. */
const unplaced = { camera: guessCamera(1, 1), pose: null }

type Eyes = {
  readonly detect: (frame: Frame) => Promise<Look>
  readonly known: readonly string[]
  readonly on: Omit<Wish, 'weights'>
}
let eyes: Eyes | null = null
let language = 'en'
let sight: Sight | null = null
let events: WorldEvent[] = []
let pixels: ImageBitmap | null = null
let before: Exchange | null = null
/** What was found in each picture of the recording, so that a second round need not look again. */
const found: Look[] = []

globalThis.askPage = {
  open: async ({ weights, ...rest }, tongue) => {
    const on = { ...rest, base: new URL('/', location.href).href }
    const fail = (cause: Error) => {
      throw cause // a picture would be missing, and the next run would differ
    }
    const { run } = await openModel(objects, { ...on, weights }, quiet, fail)
    const classes = cardNamed(weights[0] ?? '').detector?.classes ?? []
    const known = classNames(classes).filter(Boolean)
    eyes = { detect: (frame) => run(frame, quiet), known, on }
    language = tongue
  },
  picture: async (url, questions) => {
    const decoded = await decode(url).catch((error: unknown) => error as Error)
    if (decoded instanceof Error) return decoded.message
    const bitmap: ImageBitmap = decoded
    await keep(bitmap)
    sight = null
    before = null
    let look: Promise<Look> | null = null
    const { width, height } = bitmap
    const side = Math.max(width, height)
    async function* frames(): AsyncGenerator<Frame> {
      const camera = { width, height, fx: side, fy: side, cx: width / 2, cy: height / 2 }
      for (let i = 0; i < looks; i++) {
        yield {
          pixels: bitmap,
          time: i * apart,
          camera: { ...camera, source: 'guess' },
          pose: null,
          leisurely: true,
          cut: i === 0,
        }
      }
    }
    const detect = (frame: Frame) => (look ??= opened().detect(frame))
    await see(frames(), { detect, show: (seen) => (sight = seen) }, quiet.signal)
    return answerAll(questions)
  },
  session: async (questions, shuffled) => {
    const file = document.querySelector<HTMLInputElement>('#file')?.files?.[0]
    if (!file) throw new Error('No recording was chosen.')
    sight = null
    events = []
    before = null
    const waiting = [...questions].sort((a, b) => (a.time ?? 0) - (b.time ?? 0))
    const told: Told[] = []
    const askUntil = async (seconds: number) => {
      const due = waiting.filter(({ time }) => (time ?? 0) < seconds)
      waiting.splice(0, due.length)
      told.push(...(await answerAll(due)))
    }
    const eye = await replayFile(
      file,
      { pace: 'fast', tell: ({ args }) => console.error(`Damaged: ${args?.detail ?? ''}`) },
      quiet.signal,
    )
    let count = 0
    let origin: number | null = null
    async function* frames(): AsyncGenerator<Frame> {
      for await (const frame of eye.frames) {
        origin ??= frame.time
        await askUntil((frame.time - origin) / 1000)
        await keep(frame.pixels)
        yield frame
        void globalThis.tellAsked(++count)
      }
    }
    const detect = async (frame: Frame) => {
      if (!shuffled) {
        const look = await opened().detect(frame)
        found.push(look)
        return look
      }
      frame.pixels.close()
      return found[(count * 37 + 11) % found.length] ?? opened().detect(frame)
    }
    const show = (seen: Sight) => {
      sight = seen
      events.push(...(seen.observed?.events ?? []))
    }
    await see(frames(), { detect, show }, quiet.signal)
    await askUntil(Infinity)
    return told
  },
}

function opened(): Eyes {
  if (!eyes) throw new Error('Something was asked before the detector was opened.')
  return eyes
}

async function keep(picture: Frame['pixels']): Promise<void> {
  pixels?.close()
  pixels = await createImageBitmap(picture)
}

/** The app's own reader and books; what is glimpsed is the picture of now. */
const reader = createReader({
  open: (tongue, progress, signal) => openReaderOn(opened().on)(tongue, progress, signal),
  language: () => language,
  looking: () => pixels !== null,
  glimpse: async (look) => pixels && look({ ...unplaced, pixels, time: sight?.time ?? 0 }),
  inView: () => sight?.tracks ?? null,
  keep: () => undefined,
  tell: () => undefined,
  after: () => undefined,
  now: () => performance.now(),
  origin: 0,
})
const consult = createLibrary({
  open: (shelf, progress, signal) => openShelfOn(opened().on)(shelf, progress, signal),
  tell: () => undefined,
})

/** Made once, when it is first needed: after the page was told on what models run. */
function lazily<Thing>(make: () => Thing): () => Thing {
  let made: { readonly thing: Thing } | null = null
  return () => (made ??= { thing: make() }).thing
}
const meanings = lazily(() => openGuess(openEmbeddingOn(opened().on, () => undefined)))
const calculator = lazily(() => openCalculatorOn(opened().on))
const guess: Guess = (...asked) => meanings().guess(...asked)

const reach: Omit<Hands, 'signal'> = {
  ...nothingTold,
  now: () => sight?.time ?? 0,
  read: reader.read,
  calculate: (...asked) => calculator()(...asked),
  recall: async () => [],
  consult,
  lookUp: async () => [],
  eventsSince: async (time) => events.filter((event) => event.time >= time),
  stopLooking: () => undefined,
  forgetSince: async () => undefined,
  coloursIn: async (box) => pixels && coloursIn(pixels, box),
}

async function answerAll(questions: readonly AskedQuestion[]): Promise<Told[]> {
  const told: Told[] = []
  for (const asked of questions) {
    // Each stands for itself, unless it says that it goes on from the one before.
    if (!asked.follows) before = null
    const question = questionAbout(asked, { language, known: opened().known, sight, before })
    const skill = choose(skills, inContext(question))?.name ?? null
    const begun = performance.now()
    await ask(
      question,
      { skills, reach, guess, speak: null, withSight: null },
      (turn) => {
        if (turn.kind === 'quiet' && turn.last) before = turn.last
      },
      quiet.signal,
    )
    const answer = before?.answer
    if (!answer) throw new Error(`"${asked.question}" got no answer.`)
    const { sentence, said, known, confidence, evidence, pointAt, declined } = answer
    told.push({
      ...{ asked, skill, known, confidence, evidence, pointAt, declined },
      text: say(question.language, sentence),
      said: say(question.language, said),
      ms: performance.now() - begun,
    })
  }
  return told
}
