import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { followOwnVoices, localVoice, speak, type Mouth } from './speak.ts'

type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default' | 'name'>
const voiceOf = (lang: string, more: Partial<Voice> = {}): SpeechSynthesisVoice => {
  return { lang, localService: true, default: false, name: lang, voiceURI: lang, ...more }
}

/** A pretended loudspeaker: `finish` and `fail` end what is being said. */
class Loudspeaker extends EventTarget {
  voices: SpeechSynthesisVoice[] = []
  saying: SpeechSynthesisUtterance | null = null
  getVoices(): SpeechSynthesisVoice[] {
    return this.voices
  }
  speak(utterance: SpeechSynthesisUtterance): void {
    this.saying = utterance
  }
  cancel(): void {
    this.saying = null
  }
  finish(): void {
    this.saying?.onend?.(new Event('end') as SpeechSynthesisEvent)
  }
  fail(): void {
    this.saying?.onerror?.(new Event('error') as SpeechSynthesisErrorEvent)
  }
}

class Utterance {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

let loudspeaker: Loudspeaker
let mouth: Mouth
const { signal } = new AbortController()

beforeEach(() => {
  vi.useFakeTimers()
  loudspeaker = new Loudspeaker()
  loudspeaker.voices = [voiceOf('en-GB')]
  mouth = {
    synthesis: loudspeaker as unknown as SpeechSynthesis,
    Utterance: Utterance as unknown as Mouth['Utterance'],
  }
})
afterEach(() => {
  vi.useRealTimers()
})

it('begins at once, while the click still counts, and ends with the voice', async () => {
  const spoken = speak('Hello', 'en', signal, mouth)
  expect(loudspeaker.saying).toMatchObject({ text: 'Hello', lang: 'en-GB' })
  loudspeaker.finish()
  expect(await spoken).toBe('spoken')
})

it('never speaks with a voice that is not on this device', async () => {
  loudspeaker.voices = [voiceOf('en-US', { localService: false, default: true })]
  expect(await speak('Hello', 'en', signal, mouth)).toBe('no-voice')
  expect(loudspeaker.saying).toBeNull()
})

it('never speaks with the voice of another language', () => {
  expect(localVoice([voiceOf('fr-FR', { default: true }), voiceOf('de-DE')], 'en', null)).toBeNull()
  expect(localVoice([voiceOf('fr-FR'), voiceOf('en_US')], 'en', null)?.lang).toBe('en_US')
})

it('prefers the very dialect, then the default voice, then any', () => {
  const voices = [voiceOf('en-AU'), voiceOf('en-US', { default: true }), voiceOf('en_GB')]
  expect(localVoice(voices, 'en-GB', null)?.lang).toBe('en_GB')
  expect(localVoice(voices, 'en', null)?.lang).toBe('en-US')
  expect(localVoice(voices.slice(0, 1), 'en', null)?.lang).toBe('en-AU')
})

it('says that there is no voice where the browser has none to offer', async () => {
  expect(await speak('Hello', 'en', signal, null)).toBe('no-voice')
})

it('waits for voices that are listed late', async () => {
  loudspeaker.voices = []
  const spoken = speak('Hello', 'en', signal, mouth)
  loudspeaker.voices = [voiceOf('en-GB')]
  loudspeaker.dispatchEvent(new Event('voiceschanged'))
  await vi.waitFor(() => expect(loudspeaker.saying).not.toBeNull())
  loudspeaker.finish()
  expect(await spoken).toBe('spoken')
})

it('does not wait for ever for voices that never come', async () => {
  loudspeaker.voices = []
  const spoken = speak('Hello', 'en', signal, mouth)
  await vi.advanceTimersByTimeAsync(1000)
  expect(await spoken).toBe('no-voice')
})

it('falls silent when it is aborted, while speaking or while waiting for voices', async () => {
  const turn = new AbortController()
  const spoken = speak('Hello', 'en', turn.signal, mouth)
  loudspeaker.voices = []
  const waiting = speak('Hello', 'en', turn.signal, mouth)
  turn.abort()
  expect(await spoken).toBe('stopped')
  expect(await waiting).toBe('stopped')
  expect(loudspeaker.saying).toBeNull()
  expect(await speak('Hello', 'en', turn.signal, mouth)).toBe('stopped')
})

it('settles when the browser refuses or loses the end of an utterance', async () => {
  const refused = speak('Hello', 'en', signal, mouth)
  loudspeaker.fail()
  expect(await refused).toBe('failed')

  const lost = speak('Hello', 'en', signal, mouth)
  await vi.runAllTimersAsync()
  expect(await lost).toBe('failed')
  expect(loudspeaker.saying).toBeNull()
})

it('leaves nothing behind: no timer and no listener', async () => {
  const turn = new AbortController()
  const removed = vi.spyOn(turn.signal, 'removeEventListener')
  const spoken = speak('Hello', 'en', turn.signal, mouth)
  loudspeaker.finish()
  await spoken
  expect(vi.getTimerCount()).toBe(0)
  expect(removed).toHaveBeenCalledWith('abort', expect.any(Function))
})

it('speaks with the voice that was chosen, where it is there and on this device', () => {
  const voices = [
    voiceOf('en-US', { name: 'Samantha', default: true }),
    voiceOf('en-GB', { name: 'Daniel' }),
    voiceOf('en-GB', { name: 'Far away', localService: false }),
  ]
  expect(localVoice(voices, 'en', 'Daniel')?.name).toBe('Daniel')
  expect(localVoice(voices, 'en', 'Far away')?.name).toBe('Samantha')
  expect(localVoice(voices, 'en', 'Nobody')?.name).toBe('Samantha')
})

it('tells the voices of this device, those that are listed late too, and none that needs a network', () => {
  const told: unknown[] = []
  loudspeaker.voices = []
  followOwnVoices((voices) => told.push(voices), mouth)
  loudspeaker.voices = [
    voiceOf('de-DE', { name: 'Anna' }),
    voiceOf('de-DE', { name: 'Cloud', localService: false }),
  ]
  loudspeaker.dispatchEvent(new Event('voiceschanged'))
  expect(told).toEqual([[], [{ name: 'Anna', language: 'de-DE' }]])
})
