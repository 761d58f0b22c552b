import type { Sound } from '../models/types.ts'
import { quiet } from './core/exchange.ts'
import { faultOf } from './core/fault.ts'
import type { Sentence } from './core/types.ts'
import type { Witness } from './look.ts'
import type { Ending, Recorder } from './recording/recorder.ts'
import type { RecordingError } from './recording/recording-error.ts'
import { store } from './store.ts'
import { say } from './words.ts'

/** Recording, as the page sees it. */
export type Recording = {
  /** Begins a recording of what is looked at, or finishes the one that is being made. */
  readonly toggle: () => void
  readonly question: (text: string) => void
  /** What the microphone hears, where it is open. */
  readonly heard: (sound: Sound) => void
  readonly witness: Required<Witness>
}

type Hands = {
  readonly version: string
  /** Opens the recorder: most pages never need it. */
  readonly load: (ended: (ending: Ending) => void) => Promise<Recorder>
  /** Tells of the person's input until the signal is aborted. */
  readonly watch: (
    tell: (input: { what: 'click' | 'key' | 'question'; name: string }) => void,
    signal: AbortSignal,
  ) => void
}

/** Ties the recorder to the screen. What goes wrong is told and ends the recording, never the looking. */
export function createRecord({ version, load, watch }: Hands): Recording {
  let recorder: Promise<Recorder> | null = null
  let live: Recorder | null = null
  let watching = new AbortController()

  const ended = ({ name, bytes, error }: Ending) => {
    watching.abort()
    live = null
    const megabytes = bytes / 1e6
    store.setState({
      turn: quiet, // an answer would hide the notice
      notice: error
        ? sentenceOf(error)
        : { id: 'notice-record-saved', args: { name, size: megabytes } },
    })
  }
  const begin = async () => {
    const opened = await (recorder ??= load(ended))
    await opened.begin({ version, device: store.getState().device })
    if (store.getState().looking.kind === 'off') return opened.end()
    live = opened
    watching = new AbortController()
    watch((input) => opened.note({ kind: 'input', ...input }), watching.signal)
    const unfollow = store.subscribe(({ notice, fault, language }, before) => {
      const told = (sentence: Sentence | null, fault: boolean) => {
        if (sentence) opened.note({ kind: 'notice', fault, text: say(language, sentence) })
      }
      if (notice !== before.notice) told(notice, false)
      if (fault !== before.fault) told(fault, true)
    })
    watching.signal.addEventListener('abort', unfollow, { once: true })
  }
  return {
    toggle: () => {
      const work = live ? live.end() : begin()
      work.catch((error: unknown) => {
        console.error(error)
        store.setState({ notice: sentenceOf(error) })
      })
    },
    heard: (sound) => live?.heard(sound),
    question: (name) => live?.note({ kind: 'input', what: 'question', name }),
    witness: {
      frame: (frame) => live?.frame(frame),
      sight: (sight, diagnosis) => live?.seen(sight, diagnosis),
      over: () => {
        void live?.end()
      },
    },
  }
}

const sentenceOf = (error: unknown): Sentence => {
  const { reason = 'record-failed' } = error as Partial<RecordingError>
  return { id: `notice-${reason}`, args: faultOf(error).args ?? {} }
}
