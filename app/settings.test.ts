import { expect, it } from 'vitest'
import { usualWake } from './core/talk/wake-wish.ts'
import { usualTongue } from './voice/voices.ts'
import { choseAnew, readAddress, readSettings, saveSettings } from './settings.ts'

const shelf = (text: string | null = null) => {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? text,
    setItem: (key: string, value: string) => void kept.set(key, value),
  }
}
const fresh = {
  tongue: usualTongue,
  device: null,
  camera: null,
  language: null,
  voice: true,
  remembering: 'on' as const,
  wake: usualWake,
  microphone: null,
  recogniser: null,
}

it('remembers what was chosen', () => {
  const storage = shelf()
  const chosen = {
    device: 'webcam',
    camera: 'abc',
    language: 'de',
    voice: false,
    tongue: { name: 'rms', rate: 1.5, volume: 0.2 },
    remembering: 'off' as const,
    wake: { on: true, phrase: 'computer' },
    microphone: 'def',
    recogniser: 'whisper-small',
  }
  saveSettings(() => storage, chosen)
  expect(readSettings(() => storage)).toEqual(chosen)
})

it('is chosen anew where a choice changed, not where anything else did', () => {
  expect(choseAnew({ ...fresh, device: 'webcam' }, fresh)).toBe(true)
  expect(choseAnew({ ...fresh, tongue: { ...usualTongue, rate: 1.5 } }, fresh)).toBe(true)
  const seen = { ...fresh, labels: [] }
  expect(choseAnew(seen, fresh)).toBe(false)
})

it('begins afresh where nothing, or nonsense, was saved', () => {
  for (const text of [
    null,
    '{',
    'null',
    '7',
    '{"device":7,"voice":"no","tongue":{"name":3,"rate":99,"volume":"x"}}',
  ]) {
    expect(readSettings(() => shelf(text))).toEqual(fresh)
  }
})

it('lives without storage', () => {
  const closed = () => {
    throw new DOMException('denied', 'SecurityError')
  }
  expect(readSettings(closed)).toEqual(fresh)
  expect(() => saveSettings(closed, fresh)).not.toThrow()
})

it('reads what the address asks for', () => {
  expect(
    readAddress(
      '?device=recording&model=x&ears=moonshine-tiny&backend=wasm&threads=2&seed=7&profile=phone&camera=frozen&pace=fast',
    ),
  ).toEqual({
    device: 'recording',
    model: 'x',
    ears: 'moonshine-tiny',
    backend: 'wasm',
    threads: 2,
    home: { seed: 7, time: 'day', profile: 'phone', script: null, camera: 'frozen' },
    pace: 'fast',
  })
})

it('leaves to itself what the address does not say, or says wrongly', () => {
  const home = { seed: 5, time: 'day', profile: 'quest3', script: null, camera: 'well' }
  const free = {
    device: null,
    model: null,
    ears: null,
    backend: 'auto',
    threads: null,
    home,
    pace: 'own',
  }
  expect(readAddress('')).toEqual(free)
  expect(
    readAddress(
      '?backend=abacus&threads=-3&seed=two&light=noon&pace=mad&profile=toString&camera=tired',
    ),
  ).toEqual(free)
})
