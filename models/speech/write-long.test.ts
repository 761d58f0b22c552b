import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Call } from '../model.ts'
import type { Draft, HeardText } from '../types.ts'
import { splitAtPauses } from './split.ts'
import { writeLong } from './write-long.ts'

const drafts: string[] = []
const call: Call<Draft> = {
  signal: new AbortController().signal,
  part: ({ text }) => void drafts.push(text),
}
/** Says how many seconds it was handed, and a draft before. */
const count = writeLong(async ({ samples, language }, { part }) => {
  part({ text: '…' })
  const text = String(Math.round(samples.length / 16_000)) as HeardText
  return { text, called: null, language: language ?? 'fr', noSpeech: 0, confidence: 0.5 }
})
/** A voice of so many seconds that is quiet in every fifth. */
const voice = (seconds: number) =>
  Float32Array.from({ length: seconds * 16_000 }, (_, i) =>
    Math.floor(i / 16_000) % 5 === 4 ? 0 : Math.sin(i) / 2,
  )

it('writes down what fits in one piece', async () => {
  const { text, language } = await count({ samples: voice(3), language: null, phrase: null }, call)
  expect([text, language]).toEqual(['3', 'fr'])
})

it('writes down two minutes part by part, with drafts that grow', async () => {
  drafts.length = 0
  const { text } = await count({ samples: voice(120), language: 'en', phrase: null }, call)
  const parts = text.split(' ').map(Number)
  expect(parts.reduce((sum, part) => sum + part, 0)).toBe(120)
  expect(Math.max(...parts)).toBeLessThanOrEqual(25)
  expect(drafts.at(-1)).toBe(`${parts.slice(0, -1).join(' ')} …`)
})

it('asks nobody about a recording of nothing', async () => {
  const samples = new Float32Array(160_000)
  expect((await count({ samples, language: null, phrase: null }, call)).text).toBe('')
})

it('loses no sample between the parts, and cuts in the pauses', () => {
  const whole = voice(60)
  const parts = splitAtPauses(whole, 25 * 16_000)
  expect(parts.flatMap((part) => part.length).reduce((a, b) => a + b)).toBe(whole.length)
  for (const part of parts.slice(0, -1)) expect(Math.abs(part.at(-1) ?? 1)).toBeLessThan(0.001)
})

it('makes no part longer than asked for, whatever the sound', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 100_000 }),
      fc.integer({ min: 8000, max: 40_000 }),
      (length, longest) => {
        const parts = splitAtPauses(new Float32Array(length).fill(0.5), longest)
        expect(parts.reduce((sum, part) => sum + part.length, 0)).toBe(length)
        for (const part of parts) expect(part.length).toBeLessThanOrEqual(longest)
      },
    ),
  )
})
