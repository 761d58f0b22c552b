import type { HeardText, Sound, Transcript } from '../../models/types.ts'
import { quiet } from '../../app/core/exchange.ts'
import { usualWake } from '../../app/core/talk/wake-wish.ts'
import { MicrophoneError, type MicrophoneReason } from '../../app/devices/microphone-error.ts'
import { openQueue, type Queue } from '../../app/devices/queue.ts'
import { createListener, type Hands, type Listener } from '../../app/listen.ts'
import { store, type Seen } from '../../app/store.ts'

const frame = 32
/** Pieces of 32 ms. */
export const samples: Readonly<Record<'voice' | 'silence', Float32Array>> = {
  voice: new Float32Array(512).fill(0.1),
  silence: new Float32Array(512),
}

type Stage = {
  readonly listener: Listener
  readonly cues: readonly string[]
  readonly asked: readonly string[]
  /** Who asked what, in the same order. */
  readonly who: readonly ('person' | 'recording')[]
  /** Speaks, or is silent, into what is listened to for so many ms. */
  readonly hear: (what: 'voice' | 'silence', ms: number) => Promise<void>
  /** Says words, and waits until they are over. */
  readonly speak: (text: string) => Promise<void>
  readonly settle: () => Promise<void>
  /** A recording plays that may say something, until `over`. */
  readonly play: () => Promise<void>
  readonly over: () => Promise<void>
  /** The microphone fails. */
  readonly fail: (reason: MicrophoneReason) => Promise<void>
  /** What is understood of all that is heard from now on. */
  readonly say: (text: string) => void
  /** A microphone is there again. */
  readonly back: () => Promise<void>
  /** How often the microphone was opened. */
  readonly opened: () => number
}

/** A listener on a made clock, with a microphone or a recording that is spoken into by `hear`. */
export function stageListener(more: Partial<Hands> = {}): Stage {
  let now = 1000
  let ear: Queue<Sound> | null = null
  let words = ''
  let opened = 0
  let comeBack: () => void = () => undefined
  const cues: string[] = []
  const asked: string[] = []
  const who: ('person' | 'recording')[] = []
  const listenTo = (signal: AbortSignal) => {
    const queue = openQueue<Sound>()
    ear = queue
    signal.addEventListener('abort', queue.end)
    return queue.values
  }
  const listener = createListener({
    openEars: async () => ({
      begin: () => undefined,
      detect: async (sound) => (sound.samples[0] === 0 ? 0.02 : 0.95),
      transcribe: async ({ phrase }): Promise<Transcript> => ({
        ...{ text: words as HeardText, language: 'en', noSpeech: 0, confidence: 1 },
        called: words.startsWith(phrase ?? '')
          ? (words.slice((phrase ?? '').length + 1) as HeardText)
          : null,
      }),
    }),
    openMicrophone: (_wish, signal) => {
      opened++
      return listenTo(signal)
    },
    returned: () => new Promise((resolve) => (comeBack = resolve)),
    conversation: {
      ask: async (text, from) => {
        asked.push(text)
        who.push(from)
      },
      hush: () => undefined,
      repeat: async () => undefined,
    },
    voice: {
      cue: (cue) => cues.push(cue),
      saying: () => '',
      loudness: () => 0,
      wait: () => () => undefined,
    },
    claim: () => () => undefined,
    heard: () => undefined,
    now: () => now,
    ...more,
  })
  const settle = async () => {
    for (let i = 0; i < 60; i++) await Promise.resolve()
  }
  const hear = async (what: 'voice' | 'silence', ms: number) => {
    for (let passed = 0; passed < ms; passed += frame) {
      ear?.push({ samples: samples[what], time: now })
      now += frame
      await settle()
    }
  }
  const fail = async (reason: MicrophoneReason) => {
    ear?.fail(new MicrophoneError(reason, reason))
    await settle()
  }
  const speak = async (text: string) => {
    words = text
    await hear('voice', 960)
    await hear('silence', 1600)
  }
  return {
    ...{ listener, cues, asked, who, hear, speak, settle, fail },
    say: (text: string) => void (words = text),
    back: async () => {
      comeBack()
      await settle()
    },
    opened: () => opened,
    play: async () => {
      store.setState({ saying: listenTo })
      await settle()
    },
    over: async () => {
      ear?.end()
      await settle()
    },
  }
}

/** The page as somebody finds it who looks at something and was not heard yet. */
export const unheard: Partial<Seen> = {
  ears: { kind: 'off', fault: null },
  wake: usualWake,
  looking: { kind: 'looking' },
  turn: quiet,
  notice: null,
  recogniser: null,
  saying: null,
  language: 'en',
}

/** Nobody looks any more, nor waits for a wake phrase. */
export const over: Partial<Seen> = { wake: usualWake, looking: { kind: 'off' }, saying: null }

export const ears = (): Seen['ears'] => store.getState().ears
