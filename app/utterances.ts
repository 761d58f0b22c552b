import type { Call } from '../models/model.ts'
import type { Draft, OwnWords, Transcript } from '../models/types.ts'
import { addressed } from './core/own-words.ts'
import type { Cue } from './core/talk/earcon.ts'
import { isEcho } from './core/talk/echo.ts'
import type { Heard } from './core/talk/take-turns.ts'

/** What utterances need; either side may be pretended. Times are those of the sound, ms. */
export type Hands = {
  readonly transcribe: (samples: Float32Array, call: Call<Draft>) => Promise<Transcript>
  /** Told that somebody begins to speak. */
  readonly begun: () => void
  /** Whether somebody who speaks at that time need not say the wake phrase. */
  readonly open: (time: number) => boolean
  /** Whether a key, button or pinch was held to talk at that time. */
  readonly held: (time: number) => boolean
  readonly unfinished: (text: string) => boolean
  /** What the app itself is saying, empty where it says nothing. */
  readonly saying: () => string
  readonly cue: (cue: Cue) => void
  /** Words are wanted soon, and the processor for them, until what comes back is called. */
  readonly claim: () => () => void
  /** Somebody waits for an answer from now on; what comes back ends the waiting. */
  readonly wait: () => () => void
  /** Falls silent at once: somebody else speaks. */
  readonly yield: () => void
  /** It was nothing, or the app's own `echo`: says again what was cut off. */
  readonly goOn: (echo: boolean) => void
  /** Shows that it listens and what it understands so far; null when nobody speaks to it any more. */
  readonly show: (heard: string | null) => void
  /** Answers a question or obeys a command; resolves when the answer is said. */
  readonly ask: (text: OwnWords) => Promise<void>
  /** Told that somebody who meant to be heard said nothing that could be understood. */
  readonly unheard: () => void
  /** The person called us and said no more yet, or was answered: may go on without being called again. */
  readonly attend: (after: 'call' | 'answer') => void
  /** Told with each frame in which nobody speaks and nothing is waited for. */
  readonly idle: (time: number) => void
  /** Told where an utterance could not be written down. */
  readonly failed: (error: unknown) => void
}

/** Between two looks at what is understood so far, ms. */
const draftEvery = 700
/** A wake phrase is looked for this long while somebody still speaks, ms. */
const wakeWithin = 4000
/** An answer waits so long for somebody who goes on speaking, ms. */
const courtesy = 4000

/** Somebody speaks. `over` is what the app was saying as that began. */
type Utterance = {
  /** Where its sound begins, as far as is known. */
  from: number
  readonly over: string
  /** Whether it is meant for us, as far as is known. */
  open: boolean
  /** Ends its claim on the processor; null where nobody is known to wait for its words. */
  claimed: (() => void) | null
  held: boolean
  text: string | null
  writing: { readonly end: AbortController; done: boolean } | null
  /** The words up to a pause, which are all where it was the end. */
  early: Promise<Transcript> | null
  draftedAt: number
  cued: boolean
}

/** What is being said, and what becomes of it. */
export type Utterances = {
  readonly take: (heard: Heard, now: number) => void
  /** Once a frame; `speaking` gives where the words begin that somebody speaks on, else null. */
  readonly goOn: (now: number, speaking: number | null) => void
  /** The words of the running utterance so far; null while there are none. */
  readonly text: () => string | null
  /** No more sound comes; what was being said is given up. */
  readonly close: () => void
  /** Resolves when all that was said is answered. */
  readonly settled: () => Promise<void>
}

/**
 * From turns of speech to questions, one after the other. `between` gives the sound between two times.
 */
export function createUtterances(
  hands: Hands,
  between: (from: number, to: number) => Float32Array,
  signal: AbortSignal,
): Utterances {
  let current: Utterance | null = null
  let concluding = 0
  let turns = Promise.resolve()
  /** Answers that wait until nobody speaks, and since when. */
  let courteous: { readonly since: number; readonly speak: () => void }[] = []

  const write = (utterance: Utterance, to: number): Promise<Transcript> => {
    utterance.writing?.end.abort()
    const mine = { end: new AbortController(), done: false }
    utterance.writing = mine
    const until = AbortSignal.any([signal, mine.end.signal])
    const show = (draft: string) => {
      if (until.aborted || utterance.writing !== mine || draft === '') return
      utterance.text = draft
      if (utterance.open) hands.show(draft)
    }
    const part = (draft: Draft) => show(draft.text)
    const words = hands.transcribe(between(utterance.from, to), { signal: until, part })
    words
      .then((transcript) => {
        notice(utterance, transcript)
        show(transcript.text)
      })
      .catch(() => undefined) // told to whoever waits for the end
      .finally(() => (mine.done = true))
    return words
  }
  /** The wake phrase, while somebody still speaks. */
  const notice = (utterance: Utterance, transcript: Transcript) => {
    if (utterance.open || utterance !== current || transcript.called === null) return
    open(utterance)
    hands.cue('wake')
  }
  const open = (utterance: Utterance) => {
    utterance.open = true
    utterance.claimed ??= hands.claim()
  }
  const nothing = (over: string, echo: boolean) => {
    if (!current) hands.show(null)
    if (over !== '') hands.goOn(echo)
  }
  const silence = (since: number) =>
    new Promise<void>((speak) => {
      if (current) courteous.push({ since, speak })
      else speak()
    })

  const conclude = async (utterance: Utterance, words: Promise<Transcript>, now: number) => {
    const { over, open } = utterance
    const waited = open ? hands.wait() : () => undefined
    const transcript = await words.finally(waited)
    const { called, text } = transcript
    const said = called ?? text
    if (signal.aborted) return
    if ((text === '' && called === null) || isEcho(said, over)) {
      if (open && over === '') hands.unheard()
      return nothing(over, text !== '')
    }
    if (called === null && !open) return nothing(over, false)
    if (said === '') {
      hands.attend('call')
      if (!open) hands.cue('wake')
      return hands.show('')
    }
    if (!open) hands.cue('heard')
    await silence(now)
    await hands.ask(addressed(said))
    hands.attend('answer')
  }

  const begin = (from: number, now: number) => {
    hands.begun()
    const over = hands.saying()
    const fresh = { text: null, writing: null, early: null, cued: false, held: false }
    const begun: Utterance = { ...fresh, claimed: null, from, over, open: false, draftedAt: now }
    current = begun
    if (over !== '') hands.yield()
    if (!hands.open(now) && !hands.held(now) && over === '') return
    open(begun)
    hands.show('')
  }
  const end = (utterance: Utterance, to: number, now: number) => {
    current = null
    const words = utterance.early ?? write(utterance, to)
    words.catch(() => undefined).finally(() => utterance.claimed?.())
    concluding++
    // One after the other: whoever asks twice is answered twice.
    const waiting = turns
    const turn = async () => {
      words.catch(() => undefined) // told below, when its turn comes
      await waiting
      await conclude(utterance, words, now)
    }
    turns = turn()
      .catch((error: unknown) => {
        if (signal.aborted) return
        hands.failed(error)
        nothing('', false)
      })
      .finally(() => concluding--)
  }
  const tell = (utterance: Utterance) => {
    if (utterance.open && !utterance.cued) hands.cue('heard')
    utterance.cued = true
  }

  const close = () => {
    current?.writing?.end.abort()
    current?.claimed?.()
    current = null
  }

  const take = (heard: Heard, now: number) => {
    if (heard.kind === 'begin') return begin(heard.from, now)
    const utterance = current
    if (!utterance) return
    if ('from' in heard) utterance.from = heard.from
    switch (heard.kind) {
      case 'pause':
        // Who holds a key says by it when the end is; who stops within a phrase goes on.
        if (!hands.held(now) && !(utterance.text && hands.unfinished(utterance.text))) {
          tell(utterance)
        }
        // Begun before the end is sure, so that the words are there when it is.
        utterance.early = write(utterance, heard.to)
        return
      case 'resume':
        utterance.early = null
        utterance.cued = false
        return
      case 'drop':
        close()
        if (utterance.held) hands.unheard()
        return nothing(utterance.over, false)
      case 'end':
        tell(utterance)
        return end(utterance, heard.to, now)
    }
  }
  const goOn = (now: number, speaking: number | null) => {
    const due = courteous.filter(({ since }) => !current || now - since >= courtesy)
    courteous = courteous.filter((each) => !due.includes(each))
    for (const { speak } of due) speak()
    if (!current) {
      if (concluding === 0) hands.idle(now)
      return
    }
    current.held ||= hands.held(now)
    if (current.held) open(current)
    const wanted = current.open || now - current.from < wakeWithin
    const busy = current.writing && !current.writing.done
    if (speaking === null || !wanted || busy || now - current.draftedAt < draftEvery) return
    current.from = speaking
    current.draftedAt = now
    write(current, now).catch(() => undefined)
  }
  return { take, goOn, text: () => current?.text ?? null, close, settled: () => turns }
}
