import type { Call, Run } from '../models/model.ts'
import type { Draft, HeardText, OwnWords, Sound, SoundFrame, Transcript } from '../models/types.ts'
import { addressed } from './core/own-words.ts'
import { isEcho } from './core/talk/echo.ts'
import type { Cue } from './core/talk/earcon.ts'
import { keepRecent } from './core/talk/recent-sound.ts'
import { still, takeTurns, type Heard, type Hearing } from './core/talk/take-turns.ts'

/** What talking needs; either side may be pretended. */
export type Hands = {
  /** How likely somebody speaks in a frame. */
  readonly detect: Run<SoundFrame, number>
  readonly transcribe: (samples: Float32Array, call: Call<Draft>) => Promise<Transcript>
  /** What follows the wake phrase in a text, null where it was not said; null where none is needed. */
  readonly wake: (() => (text: HeardText) => HeardText | null) | null
  /** Whether a key, button or pinch is held to talk. */
  readonly held: () => boolean
  readonly unfinished: (text: string) => boolean
  /** What the app itself is saying, empty where it says nothing. */
  readonly saying: () => string
  readonly cue: (cue: Cue) => void
  /** Falls silent at once: somebody else speaks. */
  readonly yield: () => void
  /** It was nothing: goes on with what was cut off. */
  readonly goOn: () => void
  /** Shows that it listens and what it understands so far; null when nobody speaks to it any more. */
  readonly show: (heard: string | null) => void
  /** Answers a question or obeys a command; resolves when the answer is said. */
  readonly ask: (text: OwnWords) => Promise<void>
  /** Told where an utterance could not be written down. */
  readonly failed: (error: unknown) => void
}

/** Attention without the wake phrase after it was said alone, or after an answer, ms. */
const attention = 8000
/** Seconds of sound kept: the longest utterance and what came before it. */
const memory = 30
/** Between two looks at what is understood so far, ms. */
const draftEvery = 700

/**
 * From the microphone to the answer, one way, for as long as sound comes: voice, turn, words, answer.
 * Whoever speaks over the answer silences it; a cough or the app's own echo lets it go on.
 */
export async function talk(
  sounds: AsyncIterable<Sound>,
  hands: Hands,
  signal: AbortSignal,
): Promise<void> {
  const recent = keepRecent(memory)
  const utterances = createUtterances(hands, recent.between, signal)
  const call = { signal, part: () => undefined }
  let hearing: Hearing = still
  let first = true
  for await (const sound of sounds) {
    recent.add(sound)
    const { time } = sound
    const speech = await hands.detect({ samples: sound.samples, first }, call)
    first = false
    const sounding = hands.saying() !== ''
    const text = utterances.text()
    const unfinished = text === null ? null : hands.unfinished(text)
    const step = takeTurns(hearing, { time, speech, held: hands.held(), sounding, unfinished })
    hearing = step.hearing
    for (const heard of step.heard) utterances.take(heard, time)
    if (hearing.kind === 'speech' && !hearing.paused) utterances.draft(hearing.from, time)
  }
}

type Utterances = {
  readonly take: (heard: Heard, now: number) => void
  /** Looks at what is understood so far, not too often. */
  readonly draft: (from: number, now: number) => void
  /** The words of the running utterance so far; null while there are none. */
  readonly text: () => string | null
}

function createUtterances(
  hands: Hands,
  between: (from: number, to: number) => Float32Array,
  signal: AbortSignal,
): Utterances {
  let text: string | null = null
  let spokenOver = ''
  let attentiveUntil = -Infinity
  let drafting: AbortController | null = null
  let draftedAt = -Infinity
  let early: { readonly from: number; readonly words: Promise<Transcript> } | null = null
  let cued = false

  const attentive = (now: number) => hands.wake === null || hands.held() || now <= attentiveUntil
  const write = (from: number, to: number, mine: AbortController) => {
    const until = AbortSignal.any([signal, mine.signal])
    const show = (draft: string) => {
      if (until.aborted || drafting !== mine || draft === '') return
      text = draft
      hands.show(draft)
    }
    const words = hands.transcribe(between(from, to), {
      signal: until,
      part: (draft) => show(draft.text),
    })
    words.then(
      (transcript) => show(transcript.text),
      () => undefined, // told to whoever waits for the end
    )
    return words
  }
  const startDraft = (from: number, to: number) => {
    drafting?.abort()
    const mine = new AbortController()
    drafting = mine
    return write(from, to, mine)
  }
  const nothing = () => {
    hands.show(null)
    if (spokenOver !== '') hands.goOn()
  }

  const conclude = async (words: Promise<Transcript>, now: number) => {
    const over = spokenOver
    const open = attentive(now)
    const { text: said } = await words
    if (signal.aborted) return
    if (said === '' || isEcho(said, over)) return nothing()
    const called = hands.wake?.()(said) ?? null
    if (called === null && !open) return nothing()
    const question = called ?? said
    if (question === '') {
      attentiveUntil = now + attention
      hands.cue('wake')
      hands.show('')
      return
    }
    if (!open) hands.cue('heard')
    const begun = performance.now()
    await hands.ask(addressed(question))
    attentiveUntil = now + (performance.now() - begun) + attention
  }

  const take = (heard: Heard, now: number) => {
    switch (heard.kind) {
      case 'begin':
        text = null
        early = null
        cued = false
        draftedAt = now
        spokenOver = hands.saying()
        if (spokenOver !== '') hands.yield()
        if (attentive(now)) hands.show('')
        return
      case 'pause':
        if (attentive(now) && !cued) hands.cue('heard')
        cued = true
        // Begun before the end is sure, so that the words are there when it is.
        early = { from: heard.from, words: startDraft(heard.from, heard.to) }
        return
      case 'resume':
        early = null
        return
      case 'drop':
        drafting?.abort()
        return nothing()
      case 'end': {
        if (attentive(now) && !cued) hands.cue('heard')
        const words = early?.from === heard.from ? early.words : startDraft(heard.from, heard.to)
        text = null
        conclude(words, now).catch((error: unknown) => {
          if (signal.aborted) return
          hands.failed(error)
          nothing()
        })
      }
    }
  }
  const draft = (from: number, now: number) => {
    if (now - draftedAt < draftEvery) return
    draftedAt = now
    startDraft(from, now).catch(() => undefined)
  }
  return { take, draft, text: () => text }
}
