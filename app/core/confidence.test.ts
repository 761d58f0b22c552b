import fc from 'fast-check'
import { expect, it } from 'vitest'
import { capOf, confidenceOf, lastingOf, type Witnessed } from './confidence.ts'

const part = fc.double({ min: 0, max: 1, noNaN: true })
const witnessed = fc.record({
  pixels: fc.double({ min: 0, max: 4000, noNaN: true }),
  light: part,
  sharpness: part,
  views: fc.integer({ min: 0, max: 1000 }),
  age: fc.double({ min: 0, max: 1e10, noNaN: true }),
  lasting: fc.constantFrom(lastingOf(true), lastingOf(false)),
})
/** The same, but for one thing that is poorer. */
const poorer: Readonly<Record<string, (seen: Required<Witnessed>) => Partial<Witnessed>>> = {
  smaller: ({ pixels }) => ({ pixels: pixels / 2 }),
  darker: ({ light }) => ({ light: light / 2 }),
  blurred: ({ sharpness }) => ({ sharpness: sharpness / 2 }),
  'seen less often': ({ views }) => ({ views: Math.floor(views / 2) }),
  older: ({ age }) => ({ age: age * 2 + 1 }),
}

it('never believes more than the score, nor more than the evidence allows', () => {
  fc.assert(
    fc.property(part, witnessed, (score, seen) => {
      const confidence = confidenceOf(score, seen)
      expect(confidence).toBeGreaterThanOrEqual(0)
      expect(confidence).toBeLessThanOrEqual(score)
      expect(confidence).toBeLessThanOrEqual(capOf(seen))
    }),
  )
})

it.each(Object.entries(poorer))('never believes more of what is %s', (_, change) => {
  fc.assert(
    fc.property(witnessed, (seen) => {
      expect(capOf({ ...seen, ...change(seen) })).toBeLessThanOrEqual(capOf(seen))
    }),
  )
})

it('lets no score make up for a poor look', () => {
  expect(confidenceOf(0.99, { pixels: 6 })).toBeLessThan(0.3)
  expect(confidenceOf(0.99, { light: 0.01 })).toBe(0)
  expect(confidenceOf(0.99, { views: 1 })).toBe(0.7)
  expect(confidenceOf(0.99, { age: 86_400_000 })).toBeLessThan(0.1)
})

it('believes the score where it was well seen, and what is not known caps nothing', () => {
  expect(confidenceOf(0.9, { pixels: 80, light: 0.4, sharpness: 0.8, views: 9, age: 0 })).toBe(0.9)
  expect(confidenceOf(0.9, {})).toBe(0.9)
})

it('trusts furniture to stay where it was for longer than a cup', () => {
  const age = 86_400_000
  expect(capOf({ age, lasting: lastingOf(true) })).toBeGreaterThan(0.9)
  expect(capOf({ age, lasting: lastingOf(false) })).toBeLessThan(0.1)
})
