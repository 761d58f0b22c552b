import fc from 'fast-check'
import { expect, it } from 'vitest'
import { poseErrorAt } from './pose-error.ts'
import { poseLooking } from './pose.ts'
import type { PoseHistory } from './pose-history.ts'

/** A head that turns by `turn` radians and walks by `speed` metres a second. */
const heads = (turn: number, speed: number): PoseHistory =>
  Array.from({ length: 31 }, (_, i) => {
    const seconds = i / 100
    return { time: 10 * i, pose: poseLooking([speed * seconds, 1.6, 0], turn * seconds, 0) }
  })

it('is as far off as the head moves in the time by which the picture may be late', () => {
  const amount = fc.double({ min: 0.2, max: 3, noNaN: true })
  fc.assert(
    fc.property(
      amount,
      amount,
      fc.double({ min: 2, max: 40, noNaN: true }),
      (turn, speed, late) => {
        const error = poseErrorAt(heads(turn, speed), 150, late)
        expect(error.angle).toBeCloseTo(Math.hypot(0.001, (turn * late) / 1000), 4)
        expect(error.metres).toBeCloseTo(Math.hypot(0.002, (speed * late) / 1000), 4)
      },
    ),
  )
})

it('is hardly off at rest, however late the picture comes', () => {
  expect(poseErrorAt(heads(0, 0), 150, 100).angle).toBeLessThan(0.002)
})
