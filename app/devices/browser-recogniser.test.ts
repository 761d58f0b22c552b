import { expect, it } from 'vitest'
import {
  asSpoken,
  browserRecognitions,
  permitted,
  placeOf,
  type Recognitions,
} from './browser-recogniser.ts'

const Recogniser = (available?: Recognitions['available']) =>
  Object.assign(() => undefined, available && { available }) as unknown as Recognitions

it('finds the browser’s recogniser under both its names, or none', () => {
  const mine = Recogniser()
  expect(browserRecognitions({ webkitSpeechRecognition: mine })).toBe(mine)
  expect(browserRecognitions({ SpeechRecognition: mine })).toBe(mine)
  expect(browserRecognitions({})).toBeNull()
})

it('believes that sound stays here only where the browser says so, and can at once', async () => {
  expect(await placeOf(null, 'en')).toBeNull()
  expect(await placeOf(Recogniser(), 'en')).toBe('elsewhere')
  expect(
    await placeOf(
      Recogniser(async () => 'downloadable'),
      'en',
    ),
  ).toBe('elsewhere')
  expect(
    await placeOf(
      Recogniser(async () => Promise.reject(new Error('no'))),
      'en',
    ),
  ).toBe('elsewhere')
  expect(
    await placeOf(
      Recogniser(async () => 'available'),
      'en',
    ),
  ).toBe('here')
})

it('asks for the language as the person speaks it', () => {
  expect(asSpoken('en', ['fi-FI', 'en-GB', 'en-US'])).toBe('en-GB')
  expect(asSpoken('de', ['en-GB'])).toBe('de')
})

it('never sends sound away for somebody who chose that it stays', () => {
  expect(permitted('browser-here', 'elsewhere')).toBeNull()
  expect(permitted('browser-here', 'here')).toBe('here')
  expect(permitted('browser-elsewhere', 'elsewhere')).toBe('elsewhere')
  expect(permitted('browser-elsewhere', 'here')).toBe('here')
  expect(permitted('browser-elsewhere', null)).toBeNull()
  for (const usual of [null, 'whisper-small']) expect(permitted(usual, 'elsewhere')).toBeNull()
})
