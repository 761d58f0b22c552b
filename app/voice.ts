import type { Run } from '../models/model.ts'
import type { Script, Speech } from '../models/types.ts'
import { beep, earcon, type Cue } from './core/talk/earcon.ts'
import { keepLoudness, levelsOf } from './core/talk/loudness.ts'
import { splitSentences } from './core/talk/sentences.ts'
import type { WorldPoint } from './core/types.ts'
import type { Spoken, SpeakingManner } from './speak.ts'
import type { Loudspeaker } from './voice/loudspeaker.ts'
import { asError, makeSpeech } from './voice/make-speech.ts'
import { readAloud } from './voice/read-aloud.ts'
import { spellOut } from './voice/spell-out.ts'
import {
  ownName,
  pickVoice,
  type Around,
  type Synthesiser,
  type Tongue,
  type VoiceChoice,
} from './voice/voices.ts'

/** The voice of the app: what it says, its cues, and how to silence it. */
export type Voice = {
  /**
   * Says a text, sentence by sentence, as if from a point (metres before the listener, null for no
   * place). What was being said is cut off. Aborting the signal silences it.
   */
  readonly say: (
    text: string,
    how: { readonly language: string; readonly from: WorldPoint | null },
    signal: AbortSignal,
  ) => Promise<Spoken>
  /** A short sound, beside whatever is said. */
  readonly cue: (cue: Cue) => void
  /** A soft sound of a pitch, hertz, as if from a point; beside whatever is said. */
  readonly beep: (pitch: number, from: WorldPoint) => void
  /** What is being said now, empty where nothing is. */
  readonly saying: () => string
  /** How loud it was at its loudest between two times, ms; cues do not count. */
  readonly loudness: (from: number, to: number) => number
  /** A cue again and again, for who would else wait in silence, until what comes back is called. */
  readonly wait: () => () => void
  /** Makes the voice of a language ready before it is needed. */
  readonly prepare: (language: string) => void
}

type Hands = {
  readonly loudspeaker: Loudspeaker
  /** Opens what makes speech; asked again where that failed. */
  readonly openSynthesiser: (by: Synthesiser) => Promise<{ readonly run: Run<Script, Speech> }>
  /** Speaks with a voice of the device's own. */
  readonly speak: (
    text: string,
    language: string,
    manner: SpeakingManner,
    signal: AbortSignal,
  ) => Promise<Spoken>
  readonly tongue: () => Tongue
  /** The voices that there may be. */
  readonly around: () => Around
  /** Whether the person wants no sound at all. */
  readonly silent: () => boolean
  /** Told when a voice could not be had, and whose takes its place. */
  readonly failed: (error: Error, instead: 'flite' | 'device') => void
  /** The processor is needed, until what comes back is called. */
  readonly claim: () => () => void
  /** The clock of the sounds, ms. */
  readonly now: () => number
}

/** Characters of a first sentence that a voice which takes its time says in one. */
const slowFirst = 40

/** Nobody is left without a sound for longer, ms. */
const quietest = 800
const heartbeat = 2400

const lasting = new AbortController().signal

export function createVoice(hands: Hands): Voice {
  const { loudspeaker, openSynthesiser, speak, tongue, around, silent, failed, claim, now } = hands
  const loud = keepLoudness()
  const opened = new Map<Synthesiser, ReturnType<typeof openSynthesiser>>()
  let said = ''
  let current = new AbortController()

  const picked = (language: string) => pickVoice(tongue().name, language, around())
  const open = (by: Synthesiser) => {
    const before = opened.get(by)
    if (before) return before
    const opening = openSynthesiser(by).catch((error: unknown) => {
      opened.delete(by)
      throw error
    })
    opened.set(by, opening)
    return opening
  }
  const make = makeSpeech({ open, around, failed })
  const cue = (name: Cue) => {
    if (silent()) return
    const manner = { volume: tongue().volume, from: null }
    void loudspeaker.play(earcon(name), manner, lasting)
  }

  const sound = (pitch: number, from: WorldPoint) => {
    if (silent()) return
    void loudspeaker.play(beep(pitch), { volume: tongue().volume, from }, lasting)
  }

  const readWith = async (
    voice: VoiceChoice,
    { text, language, from }: { text: string; language: string; from: WorldPoint | null },
    signal: AbortSignal,
  ): Promise<Spoken> => {
    const { rate, volume } = tongue()
    const synthesise = make(voice, { language, rate }, signal)
    const beating = beat(() => cue('thinking'), signal)
    const claimed = claim()
    /** Ended by the first sound. */
    const waiting = () => {
      beating()
      claimed()
    }
    try {
      const sentences = splitSentences(
        text,
        language,
        voice.by === 'kokoro' ? slowFirst : undefined,
      )
      const played = await readAloud(
        sentences,
        {
          synthesise,
          play: (speech, until) => {
            waiting()
            const ended = loud.play(levelsOf(speech), volume, now())
            return loudspeaker.play(speech, { volume, from }, until).finally(() => ended(now()))
          },
        },
        signal,
      )
      return played === 'played' ? 'spoken' : played === 'stopped' ? 'stopped' : 'failed'
    } finally {
      waiting()
    }
  }

  const say: Voice['say'] = async (text, { language, from }, signal) => {
    current.abort()
    const mine = new AbortController()
    current = mine
    const until = AbortSignal.any([signal, mine.signal])
    const voice = picked(language)
    const own = () => {
      const { rate, volume } = tongue()
      const ended = loud.play(somebody, volume, now())
      const manner = { rate, volume, voice: ownName(voice.name) }
      const spoken = speak(spellOut(text, language), language, manner, until)
      return spoken.finally(() => ended(now()))
    }
    said = text
    try {
      if (voice.by === 'device') return await own()
      return await readWith(voice, { text, language, from }, until).catch((error: unknown) => {
        if (until.aborted) return 'stopped'
        failed(asError(error), 'device')
        return own()
      })
    } finally {
      if (current === mine) said = ''
    }
  }

  const prepare = (language: string) => {
    const { by } = picked(language)
    if (by !== 'device') open(by).catch(() => undefined)
  }
  return {
    ...{ say, cue, beep: sound, prepare, saying: () => said, loudness: loud.between },
    wait: () => beat(() => cue('thinking'), lasting),
  }
}

/** The device's own voice cannot be looked into: steadily as loud as voices are, for a minute at most. */
const somebody = Array<number>(2000).fill(0.1)

/** Sounds again and again until what comes back is called or the signal is aborted. */
function beat(sound: () => void, signal: AbortSignal): () => void {
  let timer = setTimeout(function again() {
    sound()
    timer = setTimeout(again, heartbeat)
  }, quietest)
  const end = () => {
    clearTimeout(timer)
    signal.removeEventListener('abort', end)
  }
  signal.addEventListener('abort', end)
  return end
}
