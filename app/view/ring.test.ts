import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ringOf } from './ring.ts'
import { mark } from './tokens.ts'

const ring = (across: number, distance: number) =>
  ringOf({ spread: [across, 0] }, 'here', distance, false, 1)
const metres = fc.double({ min: 0, max: 20, noNaN: true })

it('is the wider and fainter the less sure the place is, within limits', () => {
  fc.assert(
    fc.property(metres, metres, metres, (a, b, distance) => {
      const [sure, unsure] = [ring(Math.min(a, b), distance), ring(Math.max(a, b), distance)]
      expect(unsure.radius).toBeGreaterThanOrEqual(sure.radius)
      expect(unsure.opacity).toBeLessThanOrEqual(sure.opacity)
      expect(unsure.opacity).toBeGreaterThanOrEqual(mark.faintest)
      expect(2 * unsure.radius).toBeLessThanOrEqual(mark.widest)
    }),
  )
})

it('spans two standard deviations as they are seen from where the viewer stands', () => {
  expect(2 * ring(0.05, 1).radius + mark.ringStroke).toBeCloseTo(5.73, 1)
  expect(2 * ring(0.05, 2).radius + mark.ringStroke).toBeCloseTo(2.86, 1)
})
