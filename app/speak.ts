import { primary } from '../models/language.ts'
import type { OwnVoice } from './voice/voices.ts'

/** How speaking ended: heard to its end, stopped by the signal, or not spoken at all. */
export type Spoken = 'spoken' | 'stopped' | 'no-voice' | 'failed'

/** How fast (1 as the voice is, 2 twice as fast), how loud (0..1), and with which voice, null for the best. */
export type SpeakingManner = {
  readonly rate: number
  readonly volume: number
  readonly voice: string | null
}

/** What of the Web Speech API is needed. */
export type Mouth = {
  readonly synthesis: SpeechSynthesis
  readonly Utterance: new (text: string) => SpeechSynthesisUtterance
}

/** The browser's own, or null where it has none. */
export function browserMouth(): Mouth | null {
  if (!('speechSynthesis' in globalThis)) return null
  return { synthesis: speechSynthesis, Utterance: SpeechSynthesisUtterance }
}

/** Voices may be listed late; who has none by then has none. */
const patience = 1000

/** The slowest a voice speaks, ms a character, and what it needs besides to begin. */
const slowest = 250
const beginning = 5000

/**
 * Speaks a text with a voice of this device, and ends when it is said. Never with a remote voice:
 * what is seen does not leave the device. Always settles, for browsers that lose the end of an
 * utterance (Chromium issue 509488). Aborting the signal silences it.
 */
export async function speak(
  text: string,
  language: string,
  signal: AbortSignal,
  mouth: Mouth | null = browserMouth(),
  manner: SpeakingManner = { rate: 1, volume: 1, voice: null },
): Promise<Spoken> {
  const stopped = (): boolean => signal.aborted
  if (stopped()) return 'stopped'
  if (!mouth) return 'no-voice'
  // Without a wait where voices are there: some browsers only speak within the person's own click.
  const listed = mouth.synthesis.getVoices()
  const voices = listed.length > 0 ? listed : await lateVoices(mouth.synthesis, signal)
  if (stopped()) return 'stopped'
  const voice = localVoice(voices, language, manner.voice)
  return voice ? utter(mouth, text, voice, manner, signal) : 'no-voice'
}

/** The voice of that name, or the best, of those that run on this device and speak the language; null for none. */
export function localVoice(
  voices: readonly SpeechSynthesisVoice[],
  language: string,
  name: string | null,
): SpeechSynthesisVoice | null {
  // Android writes en_US.
  const tagOf = (voice: SpeechSynthesisVoice): string => voice.lang.replace('_', '-').toLowerCase()
  const wanted = language.toLowerCase()
  const fitting = voices.filter(
    (voice) => voice.localService && primary(voice.lang) === primary(language),
  )
  const named = fitting.find((voice) => voice.name === name)
  const exact = named ?? fitting.find((voice) => tagOf(voice) === wanted)
  return exact ?? fitting.find((voice) => voice.default) ?? fitting[0] ?? null
}

/** Tells which voices run on this device, now and each time that changes: a browser may list them late. */
export function followOwnVoices(
  tell: (voices: readonly OwnVoice[]) => void,
  mouth: Mouth | null = browserMouth(),
): void {
  if (!mouth) return
  const { synthesis } = mouth
  const told = () =>
    tell(
      synthesis
        .getVoices()
        .filter(({ localService }) => localService)
        .map(({ name, lang }) => ({ name, language: lang })),
    )
  told()
  synthesis.addEventListener('voiceschanged', told)
}

function lateVoices(
  synthesis: SpeechSynthesis,
  signal: AbortSignal,
): Promise<readonly SpeechSynthesisVoice[]> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer)
      synthesis.removeEventListener('voiceschanged', end)
      signal.removeEventListener('abort', end)
      resolve(synthesis.getVoices())
    }
    const timer = setTimeout(end, patience)
    synthesis.addEventListener('voiceschanged', end)
    signal.addEventListener('abort', end)
  })
}

function utter(
  { synthesis, Utterance }: Mouth,
  text: string,
  voice: SpeechSynthesisVoice,
  { rate, volume }: SpeakingManner,
  signal: AbortSignal,
): Promise<Spoken> {
  const utterance = new Utterance(text)
  utterance.rate = rate
  utterance.volume = volume
  utterance.voice = voice
  utterance.lang = voice.lang
  return new Promise((resolve) => {
    const end = (spoken: Spoken): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', stop)
      // Held by the timer until here, because Chromium forgets an utterance nobody holds.
      utterance.onend = utterance.onerror = null
      resolve(spoken)
    }
    const stop = (): void => {
      end('stopped')
      synthesis.cancel()
    }
    const giveUp = (): void => {
      end('failed')
      synthesis.cancel()
    }
    const timer = setTimeout(giveUp, beginning + (slowest * text.length) / rate)
    signal.addEventListener('abort', stop)
    utterance.onend = () => end('spoken')
    utterance.onerror = () => end('failed')
    synthesis.speak(utterance)
  })
}
