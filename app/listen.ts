import type { Progress } from '../models/load.ts'
import type { Call } from '../models/model.ts'
import type { Sound } from '../models/types.ts'
import { always, showHeard, showLoading, waking } from './attending.ts'
import type { Conversation } from './converse.ts'
import { exchangeOf } from './core/exchange.ts'
import { faultOf } from './core/fault.ts'
import { createAttention } from './core/talk/attention.ts'
import { createHold } from './core/talk/hold.ts'
import { isUnfinished } from './core/talk/unfinished.ts'
import type { Exchange } from './core/types.ts'
import { isBrowsers } from './devices/browser-recogniser.ts'
import { atOnce } from './devices/at-once.ts'
import type { MicrophoneWish } from './devices/microphone.ts'
import { createEcho } from './echo.ts'
import type { Ears } from './hear.ts'
import type { TalkDeeds } from './deeds.ts'
import { store } from './store.ts'
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
  /** Opens what hears a language, or gives what is open already: on this device, where `ownOnly`. */
  readonly openEars: (language: string, loading: Call<Progress>, ownOnly: boolean) => Promise<Ears>
  readonly openMicrophone: (wish: MicrophoneWish, signal: AbortSignal) => AsyncIterable<Sound>
  /** Told all that is listened to. */
  readonly heard: (sound: Sound) => void
  /** Resolves when a microphone is plugged in. */
  readonly returned: (signal: AbortSignal) => Promise<void>
  readonly conversation: Pick<Conversation, 'ask' | 'hush' | 'repeat'>
  readonly voice: Pick<Voice, 'cue' | 'saying' | 'loudness' | 'wait'>
  /** The processor is needed, until what comes back is called. */
  readonly claim: () => () => void
  /** The clock of the sound, ms. */
  readonly now: () => number
}

/**
 * The microphone is open while a key is held or after a tap, until the answer is given; and all the time
 * while looking where the person switched that on: then a wake phrase is asked for. What a recording
 * says is listened to in its place, as to somebody who speaks to us, unless the wake phrase is asked for;
 * while the person talks by key or tap, the microphone has its turn.
 */
export function createListener(hands: Hands): Listener {
  const { conversation, voice, claim, now } = hands
  const [hold, attention, echo] = [createHold(), createAttention(), createEcho(voice)]
  let run: AbortController | null = null
  let repeated: Exchange | null = null
  let source: 'microphone' | 'recording' = 'microphone'

  /** Nothing but the person's own turn keeps the microphone open. */
  const passing = () => source === 'microphone' && (!waking() || store.getState().saying !== null)
  const tapped = () => attention.open(now())
  const show = (heard: string | null) =>
    showHeard(heard ?? (hold.pressed() || (tapped() && !waking()) ? '' : null))
  const stop = () => {
    run?.abort(new DOMException('Listening was ended.', 'AbortError'))
    run = null
    attention.end()
    hold.release(now())
    show(null)
    store.setState({ ears: { kind: 'off', fault: null } })
  }
  const finish = () => {
    attention.end()
    if (!passing()) return show(null)
    stop()
    voice.cue('done')
    if (always()) begin()
  }

  const talkHands = (
    { detect, transcribe, begin }: Ears,
    who: 'person' | 'recording',
  ): TalkHands => ({
    detect,
    begun: begin,
    transcribe: (samples, call) => {
      const { language, wake } = store.getState()
      return transcribe({ samples, language, phrase: wake.phrase }, call)
    },
    open: (time) => !waking() || attention.open(time),
    held: hold.held,
    unfinished: (text) => isUnfinished(text, openersOf(store.getState().language)),
    own: echo.own,
    saying: voice.saying,
    cue: voice.cue,
    claim,
    wait: voice.wait,
    yield: conversation.hush,
    goOn: (ours) => {
      if (ours) echo.correct()
      const last = exchangeOf(store.getState().turn)
      if (last === repeated) return // never again and again
      repeated = last
      void conversation.repeat()
    },
    show,
    ask: (text) => conversation.ask(text, who),
    unheard: () => {
      store.setState({ notice: { id: 'notice-unheard' } })
      voice.cue('error')
      attention.miss()
    },
    attend: (after) => {
      if (waking()) attention.from(now())
      else if (after === 'call') attention.wait()
      else attention.end()
    },
    idle: (time) => {
      const patience = attention.idle(time)
      if (patience === 'over') finish()
      else if (patience === 'none' && hold.over(time) && passing()) finish()
    },
    failed: (error) => {
      const detail = error instanceof Error ? error.message : String(error)
      store.setState({ ears: { kind: 'open', fault: { id: 'fault-hearing', args: { detail } } } })
      voice.cue('error')
    },
  })

  const hear = async (signal: AbortSignal) => {
    const { language, microphone, saying } = store.getState()
    const recorded = source === 'recording' ? saying : null
    const step = recorded ? 'model' : 'microphone'
    store.setState({ ears: { kind: 'starting', step, progress: null } })
    const ailing = (reason: 'muted' | 'silent' | null) => {
      const fault = reason && { id: `fault-microphone-${reason}` }
      store.setState({ ears: { kind: 'open', fault } })
      voice.cue(reason ? 'lost' : 'back')
    }
    const sounds = atOnce(
      recorded ? recorded(signal) : hands.openMicrophone({ microphone, ailing }, signal),
      hands.heard,
    )
    const part = (progress: Progress) => {
      if (!signal.aborted) showLoading(progress)
    }
    const opening = hands.openEars(language, { signal, part }, waking() || recorded !== null)
    // A recording's first sound may come late.
    const [ears] = await Promise.all([opening, recorded ? null : sounds.open])
    signal.throwIfAborted()
    store.setState({ ears: { kind: 'open', fault: null } })
    if (hold.pressed() || tapped()) {
      voice.cue('wake')
      show('')
    }
    await talk(sounds.all, talkHands(ears, recorded ? 'recording' : 'person'), signal)
    if (recorded && !signal.aborted) store.setState({ saying: null })
  }
  const listen = async (signal: AbortSignal) => {
    for (;;) {
      try {
        return await hear(signal)
      } catch (error) {
        if (signal.aborted) return
        attention.end()
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
    const before = source
    source = store.getState().saying && !hold.pressed() && !tapped() ? 'recording' : 'microphone'
    if (source !== before) echo.forget()
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
    const turned = seen.saying !== before.saying && !tapped() && !hold.pressed()
    if (run && (other || turned || moreOften)) stop()
    if (always(seen) && !run && (other || turned || !always(before))) begin()
    if (!always(seen) && always(before) && !tapped() && !hold.pressed()) stop()
  })

  return {
    stop,
    leave: finish,
    press: () => {
      hold.press(now())
      if (voice.saying() !== '') conversation.hush()
      const { ears } = store.getState()
      if (!run || source === 'recording' || ears.kind === 'waiting') return begin()
      if (ears.kind !== 'open') return
      voice.cue('wake')
      show('')
    },
    release: () => {
      const how = hold.release(now())
      if (how === 'hold') attention.end()
      if (how !== 'tap') return
      if (tapped()) return finish()
      attention.wait()
    },
    cancel: () => {
      const saying = source === 'recording' ? null : store.getState().saying
      store.setState(({ wake }) => ({ wake: { ...wake, on: false }, saying }))
      stop()
      if (always()) begin()
    },
    again: () => {
      if (!waking() && source === 'microphone') attention.wait()
      begin()
    },
  }
}
