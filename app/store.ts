import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Progress as Loading } from '../models/load.ts'
import type { OwnWords, Pose } from '../models/types.ts'
import type { Wearing } from './core/calibrate/wearing.ts'
import type { Diagnosis } from './core/diagnosis.ts'
import { quiet } from './core/exchange.ts'
import { usualWake, type WakeWish } from './core/talk/wake-wish.ts'
import type { Label, Sentence, Turn } from './core/types.ts'
import type { CameraDeeds, MemoryDeeds, TalkDeeds, VoiceDeeds } from './deeds.ts'
import type { Capturing } from './devices/capture.ts'
import type { Eye } from './devices/device.ts'
import type { Input } from './devices/list-inputs.ts'
import type {
  Found,
  Kept,
  Name,
  Note,
  ReadText,
  Timer,
  Status as MemoryStatus,
} from './memory/types.ts'
import type { Target } from './core/target.ts'
import type { Progress } from './recording/recorder.ts'
import { usualTongue, type OwnVoice, type Tongue } from './voice/voices.ts'
import { type HomeChoice, type LiveHome, usualHome } from './home/live/live-home.ts'

/** Where looking stands. */
export type Looking =
  | { readonly kind: 'off' }
  /** `done` and `total` in bytes while weights load, null where nothing can be counted. */
  | {
      readonly kind: 'starting'
      readonly step: 'device' | 'weights' | 'model'
      readonly progress: { readonly done: number; readonly total: number } | null
    }
  | { readonly kind: 'looking' }

/** Figures of the running flow, at most once a second. `latency` is ms from capture to label, null where pictures come
 * with the times of a recording; `surprise` the most bits that a picture told beyond what was remembered, null where no world is kept. */
export type Status = {
  readonly device: string
  readonly model: string
  readonly backend: string
  readonly rate: number
  readonly latency: number | null
  readonly surprise: number | null
}

/** Where listening stands. `fault` is what went wrong and is not over yet. */
export type Ears =
  | { readonly kind: 'off'; readonly fault: Sentence | null }
  /** `progress` in bytes while weights load, null where nothing can be counted. */
  | {
      readonly kind: 'starting'
      readonly step: 'microphone' | 'weights' | 'model'
      readonly progress: { readonly done: number; readonly total: number } | null
    }
  /** The microphone is live; it may be muted or give nothing. */
  | { readonly kind: 'open'; readonly fault: Sentence | null }
  /** The microphone went away; it is waited for. */
  | { readonly kind: 'waiting'; readonly fault: Sentence }

/** What is remembered, while somebody looks at it. `said` is what came of the last deed. */
export type MemoryOpen = {
  readonly kind: 'open'
  readonly query: string
  /** When it was looked up, ms of the Unix epoch. */
  readonly now: number
  readonly found: readonly Found[]
  readonly more: 'some' | 'none'
  /** Lines that were read and hold what is searched for; the last ones where nothing is. */
  readonly texts: readonly ReadText[]
  /** What the person asked to have kept in mind; what holds the words that are searched for. */
  readonly notes: readonly Kept<Note>[]
  /** Titles of the person's own documents. */
  readonly documents: readonly string[]
  readonly status: MemoryStatus
  readonly here: number | null // the id of the place where the person is
  readonly said: Sentence | null
}

/** All that the screen shows. Whatever changes with every display frame is not here but in a ref. */
export type Seen = {
  readonly looking: Looking
  readonly labels: readonly Label[]
  /** Names that the person gave to things, newest first. */
  readonly names: readonly Kept<Name>[]
  readonly status: Status | null
  /** How the last picture came out, about once a second. */
  readonly diagnosis: Diagnosis | null
  readonly turn: Turn
  /** What is being done for the question of the moment, where that takes longer than a blink. */
  readonly doing: Sentence | null
  /** The label that is pointed at by hand, before what the answer points at. */
  readonly chosen: number | null
  /** What the person is led to, the id of its label, and at what hour it lies; null for nothing. */
  readonly guiding: {
    readonly target: Target
    readonly label: number | null
    readonly hour: number | null
  } | null
  /** What is still to ring, the next first; and what rings now, until the person hears it. */
  readonly timers: readonly Kept<Timer>[]
  readonly ringing: Sentence | null
  /** What went wrong and is not over yet. */
  readonly fault: Sentence | null
  /** What happened and is good to know ("I use the processor instead of the graphics chip"). */
  readonly notice: Sentence | null
  /** What is live: the capture light. */
  readonly capturing: readonly Capturing[]
  readonly ears: Ears
  readonly wake: WakeWish
  readonly microphones: readonly Input[]
  /** The voices that this device brings and that need no network. */
  readonly ownVoices: readonly OwnVoice[]
  readonly microphone: string | null
  /** What writes down speech, null for the usual one of each language. */
  readonly recogniser: string | null
  /** Whether the browser's own recogniser listens and may send what it hears away. */
  readonly soundLeaves: boolean
  /** Devices that work here, best first, and the chosen one. */
  readonly devices: readonly string[]
  readonly device: string
  readonly cameras: readonly Input[]
  readonly camera: string | null
  readonly language: string
  /** The picture behind the labels on a desktop. */
  readonly picture: HTMLVideoElement | HTMLCanvasElement | null
  /**
   * Width by height of the camera's picture, its vertical field of view in degrees, and where the
   * camera stood when it took the picture that is shown.
   */
  readonly lens: {
    readonly width: number
    readonly height: number
    readonly fov: number
    readonly pose: Pose | null
  } | null
  /** The camera that is worn; null where none is. */
  readonly worn: Wearing | null
  /** What a recording that is played still has to say; null where nothing speaks but the person. */
  readonly saying: Eye['sounds'] | null
  /** The recording that is being made, about once a second. */
  readonly recording: Progress | null
  /** The emulated home while one walks in it, which one is chosen, and what is shown beside it. */
  readonly stage: LiveHome | null
  readonly home: HomeChoice
  readonly beside: Readonly<Record<'camera' | 'truth' | 'check', boolean>>
  /** Whether what is seen is remembered, and the panel that shows what is. */
  readonly remembering: 'on' | 'off'
  readonly memory: { readonly kind: 'closed' } | { readonly kind: 'loading' } | MemoryOpen
  /** How far it is worked out what the person's documents mean, in percent; null while nothing is. */
  readonly indexing: number | null
  /** Whether an immersive session runs. */
  readonly immersive: boolean
  /** Boxes and scores, for developers. */
  readonly details: boolean
  /** Whether answers are spoken; with the voice goes every other sound. */
  readonly voice: boolean
  readonly tongue: Tongue
  /** The voice that is being loaded or measured, and how far that is; null while none is. */
  readonly trying: { readonly name: string; readonly progress: Loading | null } | null
  /** The voice that was found too slow here, s of computing for 1 s of speech; null where none was. */
  readonly slowVoice: { readonly name: string; readonly pace: number } | null
}

export const store: StoreApi<Seen> = createStore<Seen>(() => ({
  looking: { kind: 'off' },
  labels: [],
  names: [],
  status: null,
  diagnosis: null,
  turn: quiet,
  doing: null,
  chosen: null,
  guiding: null,
  timers: [],
  ringing: null,
  fault: null,
  notice: null,
  capturing: [],
  ears: { kind: 'off', fault: null },
  wake: usualWake,
  microphones: [],
  ownVoices: [],
  microphone: null,
  recogniser: null,
  soundLeaves: false,
  devices: [],
  device: '',
  cameras: [],
  camera: null,
  language: 'en',
  picture: null,
  lens: null,
  worn: null,
  saying: null,
  recording: null,
  stage: null,
  home: usualHome,
  beside: { camera: false, truth: false, check: false },
  remembering: 'on',
  memory: { kind: 'closed' },
  indexing: null,
  immersive: false,
  details: false,
  voice: true,
  tongue: usualTongue,
  trying: null,
  slowVoice: null,
}))

/** What the person can do; main.tsx gives the deeds, the view only calls them. */
export type Deeds = {
  readonly start: () => void
  readonly stop: () => void
  /** A question is about to come. */
  readonly expectQuestion: () => void
  readonly ask: (question: OwnWords) => void
  readonly choose: (device: string, camera: string | null) => void
  /** Chooses another home, light or emulated device, and goes on there. */
  readonly furnish: (home: HomeChoice) => void
  readonly play: (files: readonly File[]) => void
  readonly speak: (language: string) => void
  readonly dismiss: () => void
  /** Points at the next remembered thing, clockwise (1) or the other way (-1). */
  readonly point: (step: 1 | -1) => void
  /** Begins a recording of what is looked at, or finishes it. */
  readonly record: () => void
  readonly memory: MemoryDeeds
  readonly worn: CameraDeeds
  readonly talk: TalkDeeds
  readonly voice: VoiceDeeds
}
