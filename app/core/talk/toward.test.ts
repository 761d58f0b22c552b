import fc from 'fast-check'
import { expect, it } from 'vitest'
import { poseAtPitch } from '../pose.ts'
import { toward } from './toward.ts'

const metres = fc.double({ min: -20, max: 20, noNaN: true })
const point = fc.tuple(metres, metres, metres)

it('keeps a point where it is for a listener at the origin, or one whose place is not known', () => {
  expect(toward([1, 2, -3], null)).toEqual([1, 2, -3])
  expect(toward([1, 2, -3], poseAtPitch([0, 0, 0], 0))).toEqual([1, 2, -3])
})

it('hears a thing as far away as it is from the head, wherever the head looks', () => {
  fc.assert(
    fc.property(
      point,
      point,
      fc.double({ min: -1.5, max: 1.5, noNaN: true }),
      (at, head, pitch) => {
        const away = Math.hypot(at[0] - head[0], at[1] - head[1], at[2] - head[2])
        const heard = Math.hypot(...toward(at, poseAtPitch(head, pitch)))
        expect(heard).toBeCloseTo(Math.max(0.5, away), 4)
      },
    ),
  )
})

it('hears what stands within the head from ahead', () => {
  expect(toward([0, 0, 0], null)).toEqual([0, 0, -0.5])
})
