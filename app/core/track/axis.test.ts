import fc from 'fast-check'
import { expect, it } from 'vitest'
import { correctAxis, predictAxis, startAxis } from './axis.ts'

const drift = { rate: 0.5, keeps: 1.5 }

it('finds the rate of a number that changes evenly, whatever the pace of the pictures', () => {
  for (const step of [1 / 60, 0.1, 0.4]) {
    let axis = startAxis(0, 0.02, drift)
    for (let time = step; time < 4; time += step) {
      axis = correctAxis(predictAxis(axis, step, drift), 0.4 * time, 0.02)
    }
    expect(axis.rate).toBeCloseTo(0.4, 1)
  }
})

it('expects the same after two short times as after one long one', () => {
  const time = fc.double({ min: 0, max: 5, noNaN: true })
  fc.assert(
    fc.property(time, time, fc.double({ min: -1, max: 1, noNaN: true }), (a, b, rate) => {
      const axis = { at: 0.3, rate, spread: [0.01, 0.002, 0.2] as const }
      const [once, twice] = [
        predictAxis(axis, a + b, drift),
        predictAxis(predictAxis(axis, a, drift), b, drift),
      ]
      expect(twice.at).toBeCloseTo(once.at, 9)
      expect(twice.rate).toBeCloseTo(once.rate, 9)
      twice.spread.forEach((part, i) => expect(part).toBeCloseTo(once.spread[i] ?? NaN, 9))
    }),
  )
})

it('grows less sure with time, never more than its usual rate allows, and surer with each sighting', () => {
  let axis = startAxis(0, 0.1, drift)
  const waited = predictAxis(axis, 10, drift)
  expect(waited.spread[0]).toBeGreaterThan(axis.spread[0])
  expect(waited.spread[2]).toBeCloseTo(drift.rate ** 2)
  for (let i = 0; i < 20; i++) {
    const seen = correctAxis(predictAxis(axis, 0.1, drift), 0, 0.1)
    expect(seen.spread[0]).toBeLessThan(0.1 ** 2)
    expect(seen.spread[0] * seen.spread[2]).toBeGreaterThan(seen.spread[1] ** 2)
    axis = seen
  }
})
