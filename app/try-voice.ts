import type { Progress } from '../models/load.ts'
import type { Call } from '../models/model.ts'
import { keepOpen } from './core/keep-open.ts'
import type { VoiceDeeds } from './deeds.ts'
import type { openVoiceOn } from './open-models.ts'
import { store } from './store.ts'
import { paceOf, slowest } from './voice/pace.ts'
import { voicesFor, type Synthesiser } from './voice/voices.ts'

type Opened = Awaited<ReturnType<typeof openVoiceOn>>

type Hands = {
  readonly open: (by: Synthesiser, loading: Call<Progress>) => Promise<Opened>
  /** The groups of optional files that this page has. */
  readonly added: readonly string[]
  readonly now: () => number
}

/** Choosing a voice, and what has been opened for one. */
export type Voices = VoiceDeeds & { readonly open: (by: Synthesiser) => Promise<Opened> }

/**
 * Voices are opened once. Kokoro is taken only where a measurement on this device finds that it keeps up;
 * else the voice before it stays, and the store tells how slow it was. Whatever fails, the voice before stays.
 */
export function createVoices({ open, added, now }: Hands): Voices {
  const lasting = new AbortController().signal
  const part = (progress: Progress) => {
    const { trying } = store.getState()
    if (trying) store.setState({ trying: { ...trying, progress } })
  }
  const keep = (by: Synthesiser) => keepOpen((signal) => open(by, { signal, part }))
  const kept = { flite: keep('flite'), kokoro: keep('kokoro'), espeak: keep('espeak') }
  let current = new AbortController()
  const cancel = () => {
    current.abort(new DOMException('The voice was not wanted any more.', 'AbortError'))
    store.setState({ trying: null })
  }

  const measure = async (name: string, by: Synthesiser, signal: AbortSignal) => {
    const { run, close } = await kept[by].open(signal)
    const pace = by === 'kokoro' ? await paceOf(run, name, now, signal) : 0
    if (pace <= slowest) return pace
    void kept[by].release()
    close()
    return pace
  }
  const choose = async (name: string) => {
    cancel()
    const mine = new AbortController()
    current = mine
    const { language, ownVoices: own } = store.getState()
    const voice = voicesFor(language, { own, added }).find((each) => each.name === name)
    if (!voice) return
    store.setState({ slowVoice: null })
    const take = () => store.setState(({ tongue }) => ({ tongue: { ...tongue, name } }))
    if (voice.by === 'device' || voice.by === 'flite') return take()
    store.setState({ trying: { name, progress: null } })
    try {
      const pace = await measure(name, voice.by, mine.signal)
      mine.signal.throwIfAborted()
      if (pace <= slowest) take()
      else store.setState({ slowVoice: { name, pace } })
    } catch (error) {
      if (mine.signal.aborted) return
      const detail = error instanceof Error ? error.message : String(error)
      store.setState({ notice: { id: 'notice-voice-untaken', args: { detail } } })
    }
    store.setState({ trying: null })
  }
  return { choose: (name) => void choose(name), cancel, open: (by) => kept[by].open(lasting) }
}
