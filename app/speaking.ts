import { openVoiceOn, type On } from './open-models.ts'
import { browserMouth, speak } from './speak.ts'
import { store } from './store.ts'
import { createVoices, type Voices } from './try-voice.ts'
import { createVoice, type Voice } from './voice.ts'
import { createLoudspeaker } from './voice/loudspeaker.ts'

type How = {
  readonly on: On
  /** The processor is needed, until what comes back is called. */
  readonly claim: () => () => void
}

/** Speaking with the real loudspeaker and the real models, loaded when somebody first wants to hear them. */
export function openSpeaking({ on, claim }: How): {
  readonly voice: Voice
  readonly voices: Voices
} {
  const loudspeaker = createLoudspeaker(() => new AudioContext({ latencyHint: 'interactive' }))
  for (const gesture of ['pointerdown', 'keydown']) addEventListener(gesture, loudspeaker.unlock)
  const now = () => performance.now()
  const added = addedWeights
  const voices = createVoices({
    ...{ added, now },
    open: (by, loading) => openVoiceOn(on, by, loading),
  })
  const voice = createVoice({
    ...{ loudspeaker, claim, now },
    openSynthesiser: voices.open,
    speak: (text, language, manner, signal) =>
      speak(text, language, signal, browserMouth(), manner),
    tongue: () => store.getState().tongue,
    around: () => ({ own: store.getState().ownVoices, added }),
    silent: () => !store.getState().voice,
    failed: ({ message }, instead) => {
      const id = instead === 'flite' ? 'notice-voice-broken' : 'notice-voice-failed'
      store.setState({ notice: { id, args: { detail: message } } })
    },
  })
  return { voice, voices }
}
