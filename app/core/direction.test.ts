import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { directionTo, isAhead } from './direction.ts'
import { poseLooking } from './pose.ts'
import type { WorldPoint } from './types.ts'

const metres = fc.double({ min: -20, max: 20, noNaN: true })
const place = fc.tuple(metres, metres, metres)
const yaw = fc.double({ min: -Math.PI, max: Math.PI, noNaN: true })
const pitch = fc.double({ min: -Math.PI / 2, max: Math.PI / 2, noNaN: true })
const turn = fc.double({ min: -179, max: 179, noNaN: true })
const height = fc.double({ min: -3, max: 3, noNaN: true })
const away = fc.double({ min: 0.2, max: 10, noNaN: true })

describe('the way to a thing', () => {
  it('is how far to turn, whatever the place, the heading and the tilt of the look', () => {
    fc.assert(
      fc.property(place, yaw, pitch, turn, height, away, (at, yaw, pitch, right, up, distance) => {
        const angle = yaw - (right * Math.PI) / 180
        const point = [
          at[0] - distance * Math.sin(angle),
          at[1] + up,
          at[2] - distance * Math.cos(angle),
        ] as const
        const found = directionTo(poseLooking(at, yaw, pitch), point)
        expect(found.right).toBeCloseTo(right, 6)
        expect(found.distance).toBeCloseTo(Math.hypot(distance, up), 6)
        expect(found.up).toBeCloseTo((Math.atan2(up, distance) * 180) / Math.PI, 6)
        expect(Math.abs(((found.hour * 30 - right + 540) % 360) - 180)).toBeLessThanOrEqual(15.0001)
      }),
    )
  })

  it.each([
    [[0, 0, -2], 12],
    [[2, 0, 0], 3],
    [[0, 0, 2], 6],
    [[-2, 0, 0], 9],
    [[1, 0, 1.73], 5],
    [[-1, 0, -1.73], 11],
  ] as const)('to %j is at %i o’clock', (point, hour) => {
    expect(directionTo(poseLooking([0, 0, 0], 0, 0), point).hour).toBe(hour)
  })
})

it('knows what a viewer looks at, wherever they stand and however they tilt their head', () => {
  const off = fc.double({ min: -1.5, max: 1.5, noNaN: true })
  fc.assert(
    fc.property(place, yaw, pitch, off, off, (from, yaw, pitch, aside, above) => {
      const viewer = poseLooking(from, yaw, pitch)
      const along = (right: number, up: number, ahead: number) =>
        [0, 1, 2].map(
          (row) =>
            (from[row] ?? 0) +
            right * (viewer[row] ?? 0) +
            up * (viewer[4 + row] ?? 0) -
            ahead * (viewer[8 + row] ?? 0),
        ) as unknown as WorldPoint
      const limit = (25 * Math.PI) / 180
      const shy = [aside, above].some((angle) => Math.abs(Math.abs(angle) - limit) < 1e-6)
      if (shy) return
      const seen = Math.abs(aside) < limit && Math.abs(above) < limit
      expect(isAhead(viewer, along(2 * Math.tan(aside), 2 * Math.tan(above), 2))).toBe(seen)
      expect(isAhead(viewer, along(0, 0, -2))).toBe(false)
    }),
  )
})
