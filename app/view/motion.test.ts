import fc from 'fast-check'
import { expect, it } from 'vitest'
import { approach, walk } from './motion.ts'

const number = fc.double({ min: -100, max: 100, noNaN: true })
const time = fc.double({ min: 0.001, max: 2, noNaN: true })

it('glides the same way at 30 and at 120 pictures a second', () => {
  fc.assert(
    fc.property(number, number, time, time, time, (from, to, a, b, constant) => {
      const twoSteps = approach(approach(from, to, a, constant), to, b, constant)
      expect(twoSteps).toBeCloseTo(approach(from, to, a + b, constant), 9)
    }),
  )
})

it('never shoots past its target, by gliding or by walking', () => {
  fc.assert(
    fc.property(number, number, time, time, (from, to, step, length) => {
      for (const next of [approach(from, to, step, length), walk(from, to, step, length)]) {
        expect(next).toBeGreaterThanOrEqual(Math.min(from, to) - 1e-9)
        expect(next).toBeLessThanOrEqual(Math.max(from, to) + 1e-9)
      }
    }),
  )
})

it('arrives at once where motion is not wanted', () => {
  expect(approach(1, 5, 0.01, 0)).toBe(5)
  expect(walk(0, 1, 0.01, 0)).toBe(1)
})

it('walks from nothing to all in its duration', () => {
  const halfway = walk(0, 1, 0.1, 0.2)
  expect(halfway).toBeCloseTo(0.5)
  expect(walk(halfway, 1, 0.1, 0.2)).toBeCloseTo(1)
})
