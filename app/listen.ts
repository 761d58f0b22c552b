import type { Progress } from '../models/load.ts'
import type { Call } from '../models/model.ts'
import type { Sound } from '../models/types.ts'
import type { Conversation } from './converse.ts'
import { exchangeOf } from './core/exchange.ts'
import { faultOf } from './core/fault.ts'
import { createHold } from './core/talk/hold.ts'
import { loudness } from './core/talk/loudness.ts'
import { correct, echoTime, tellOwn, unheard } from './core/talk/own-voice.ts'
import { frameTime } from './core/talk/take-turns.ts'
import { isUnfinished } from './core/talk/unfinished.ts'
import type { Exchange } from './core/types.ts'
import { isBrowsers } from './devices/browser-recogniser.ts'
import type { MicrophoneWish } from './devices/microphone.ts'
import type { Ears } from './hear.ts'
import type { TalkDeeds } from './deeds.ts'
import { store, type Seen } from './store.ts'
import { talk, type Hands as TalkHands } from './talk.ts'
import type { Voice } from './voice.ts'
import { openersOf } from './words/commands.ts'

/** The way from keys, taps and wake phrase to the conversation. */
export type Listener = TalkDeeds & {
  /** Closes the microphone at once. */
  readonly stop: () => void
  /** Listens to this person no more, until they talk again. */
  readonly leave: () => void
}

export type Hands = {
  /** Opens what hears a language, or gives what is open already. */
  readonly openEars: (language: string, loading: Call<Progress>) => Promise<Ears>
  readonly openMicrophone: (wish: MicrophoneWish, signal: AbortSignal) => AsyncIterable<Sound>
  /** Resolves when a microphone is plugged in. */
  readonly returned: (signal: AbortSignal) => Promise<void>
  readonly conversation: Pick<Conversation, 'ask' | 'hush' | 'repeat'>
  readonly voice: Pick<Voice, 'cue' | 'saying' | 'loudness' | 'wait'>
  /** The processor is needed, until what comes back is called. */
  readonly claim: () => () => void
  /** The clock of the sound, ms. */
  readonly now: () => number
}

/** How long it listens after a tap, or after an answer to who called it, ms. */
const attention = 8000

/**
 * The microphone is open while a key is held or after a tap, until the answer is given; and all the time
 * while looking where the person switched that on: then a wake phrase is asked for.
 */
export function createListener(hands: Hands): Listener {
  const { conversation, voice, claim, now } = hands
  const hold = createHold()
  let run: AbortController | null = null
  let own = unheard
  /** Listens without being called until then; `Infinity` for a tap whose time has not begun. */
  let until = -Infinity
  let repeated: Exchange | null = null

  const always = ({ wake, looking }: Seen = store.getState()) => wake.on && looking.kind !== 'off'
  const tapped = () => until === Infinity || now() <= until
  const show = (heard: string | null) => {
    const text = heard ?? (hold.pressed() || (tapped() && !always()) ? '' : null)
    store.setState(({ turn }) => {
      if (text !== null) return { turn: { kind: 'listening', heard: text, last: exchangeOf(turn) } }
      return turn.kind === 'listening' ? { turn: { kind: 'quiet', last: turn.last } } : {}
    })
  }
  const stop = () => {
    run?.abort(new DOMException('Listening was ended.', 'AbortError'))
    run = null
    until = -Infinity
    hold.release(now())
    show(null)
    store.setState({ ears: { kind: 'off', fault: null } })
  }
  const finish = () => {
    until = -Infinity
    if (always()) return show(null)
    stop()
    voice.cue('done')
  }

  const talkHands = ({ detect, transcribe, begin }: Ears): TalkHands => ({
    detect,
    begun: begin,
    transcribe: (samples, call) => {
      const { language, wake } = store.getState()
      return transcribe({ samples, language, phrase: wake.phrase }, call)
    },
    open: (time) => !always() || time <= until,
    held: hold.held,
    unfinished: (text) => isUnfinished(text, openersOf(store.getState().language)),
    own: ({ samples, time }) => {
      const played = voice.loudness(time - echoTime, time + frameTime)
      const told = tellOwn(own, loudness(samples), played)
      own = told.state
      return told
    },
    saying: voice.saying,
    cue: voice.cue,
    claim,
    wait: voice.wait,
    yield: conversation.hush,
    goOn: (echo) => {
      if (echo) own = correct(own)
      const last = exchangeOf(store.getState().turn)
      if (last === repeated) return // never again and again
      repeated = last
      void conversation.repeat()
    },
    show,
    ask: conversation.ask,
    unheard: () => {
      store.setState({ notice: { id: 'notice-unheard' } })
      voice.cue('error')
      if (until !== Infinity) until = -Infinity
    },
    attend: (after) => {
      until = always() ? now() + attention : after === 'call' ? Infinity : -Infinity
    },
    idle: (time) => {
      if (until === Infinity) until = time + attention
      if (until !== -Infinity && time > until) finish()
      else if (until === -Infinity && hold.over(time) && !always()) finish()
    },
    failed: (error) => {
      const detail = error instanceof Error ? error.message : String(error)
      store.setState({ ears: { kind: 'open', fault: { id: 'fault-hearing', args: { detail } } } })
      voice.cue('error')
    },
  })

  const hear = async (signal: AbortSignal) => {
    const { language, microphone } = store.getState()
    store.setState({ ears: { kind: 'starting', step: 'microphone', progress: null } })
    const ailing = (reason: 'muted' | 'silent' | null) => {
      const fault = reason && { id: `fault-microphone-${reason}` }
      store.setState({ ears: { kind: 'open', fault } })
      voice.cue(reason ? 'lost' : 'back')
    }
    const sounds = atOnce(hands.openMicrophone({ microphone, ailing }, signal))
    const part = (progress: Progress) => {
      if (signal.aborted) return
      const { step } = progress
      store.setState({
        ears: { kind: 'starting', step, progress: step === 'weights' ? progress : null },
      })
    }
    const [ears] = await Promise.all([hands.openEars(language, { signal, part }), sounds.open])
    signal.throwIfAborted()
    store.setState({ ears: { kind: 'open', fault: null } })
    if (hold.pressed() || tapped()) {
      voice.cue('wake')
      show('')
    }
    await talk(sounds.all, talkHands(ears), signal)
  }
  const listen = async (signal: AbortSignal) => {
    for (;;) {
      try {
        return await hear(signal)
      } catch (error) {
        if (signal.aborted) return
        until = -Infinity
        show(null)
        const fault = faultOf(error)
        const waiting = fault.id === 'fault-microphone-lost' || fault.id === 'fault-microphone-none'
        voice.cue(waiting ? 'lost' : 'error')
        store.setState({ ears: { kind: waiting ? 'waiting' : 'off', fault } })
        if (!waiting) return
        await hands.returned(signal)
        if (run?.signal !== signal) return
        voice.cue('back')
        store.setState({ ears: { kind: 'off', fault: null } })
        if (!always() && !hold.pressed()) return
      }
    }
  }
  const begin = () => {
    run?.abort()
    const mine = new AbortController()
    run = mine
    void listen(mine.signal).finally(() => {
      // A fault of loading leaves a live microphone behind, which nobody listens to.
      mine.abort()
      if (run === mine) run = null
    })
  }

  store.subscribe((seen, before) => {
    const other = (['language', 'microphone', 'recogniser'] as const).some(
      (name) => seen[name] !== before[name],
    )
    // What sends sound away is never to listen all the time.
    const moreOften = always(seen) && !always(before) && isBrowsers(seen.recogniser)
    if (run && (other || moreOften)) stop()
    if (always(seen) && !run && (other || !always(before))) begin()
    if (!always(seen) && always(before) && !tapped() && !hold.pressed()) stop()
  })

  return {
    stop,
    leave: finish,
    press: () => {
      hold.press(now())
      if (voice.saying() !== '') conversation.hush()
      const { ears } = store.getState()
      if (!run || ears.kind === 'waiting') return begin()
      if (ears.kind !== 'open') return
      voice.cue('wake')
      show('')
    },
    release: () => {
      const how = hold.release(now())
      if (how === 'hold') until = -Infinity
      if (how !== 'tap') return
      if (tapped()) return finish()
      until = Infinity
    },
    cancel: () => {
      store.setState(({ wake }) => ({ wake: { ...wake, on: false } }))
      stop()
    },
    again: () => {
      if (!always()) until = Infinity
      begin()
    },
  }
}

/** Begins to take at once, not only when somebody listens; `open` tells when the first has come. */
function atOnce<Value>(values: AsyncIterable<Value>): {
  readonly open: Promise<unknown>
  readonly all: AsyncIterable<Value>
} {
  const iterator = values[Symbol.asyncIterator]()
  const first = iterator.next()
  first.catch(() => undefined) // told by `open`
  async function* all(): AsyncGenerator<Value, void> {
    for (let next = await first; !next.done; next = await iterator.next()) yield next.value
  }
  return { open: first, all: all() }
}
