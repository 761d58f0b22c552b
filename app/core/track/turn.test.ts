import fc from 'fast-check'
import { expect, it } from 'vitest'
import { unitBox } from '../../../models/box.ts'
import { guessCamera, project, unproject } from '../camera-model.ts'
import { invert, poseLooking } from '../pose.ts'
import { boxOf, doubtOf, startMotion } from './motion.ts'
import { turnMotion } from './turn.ts'

const camera = guessCamera(640, 480)
const at = (yaw: number, pitch: number) => ({ camera, pose: poseLooking([1, 1.6, -2], yaw, pitch) })
const angle = fc.double({ min: -0.35, max: 0.35, noNaN: true })
const middle = fc.double({ min: 0.3, max: 0.7, noNaN: true })

it('looks for a thing where the ray to it falls after the head has turned', () => {
  fc.assert(
    fc.property(angle, angle, middle, middle, (yaw, pitch, u, v) => {
      const turned = turnMotion(
        startMotion(unitBox(u - 0.05, v - 0.05, 0.1, 0.1)),
        at(0, 0),
        at(yaw, pitch),
      )
      const [x, y, z] = unproject(camera, [u, v])
      const m = invert(poseLooking([0, 0, 0], yaw, pitch))
      const row = (r: number) => (m[r] ?? 0) * x + (m[r + 4] ?? 0) * y + (m[r + 8] ?? 0) * z
      const expected = project(camera, [row(0), row(1), row(2)])
      expect(turned?.x.at).toBeCloseTo(expected?.[0] ?? NaN, 9)
      expect(turned?.y.at).toBeCloseTo(expected?.[1] ?? NaN, 9)
    }),
  )
})

it('comes back to the same box when the head turns back, a little less sure', () => {
  fc.assert(
    fc.property(angle, angle, middle, (yaw, pitch, u) => {
      const motion = startMotion(unitBox(u - 0.05, 0.45, 0.1, 0.1))
      const there = turnMotion(motion, at(0, 0), at(yaw, pitch))
      const back = there && turnMotion(there, at(yaw, pitch), at(0, 0))
      if (!back) return
      boxOf(back).forEach((part, i) => expect(part).toBeCloseTo(boxOf(motion)[i] ?? NaN, 1))
      expect(back.x.at).toBeCloseTo(motion.x.at, 9)
      expect(doubtOf(back)[0]).toBeGreaterThanOrEqual(doubtOf(motion)[0] * 0.9)
    }),
  )
})

it('expects nothing of a thing that is behind the head now, and changes nothing without poses', () => {
  const motion = startMotion(unitBox(0.4, 0.4, 0.2, 0.2))
  expect(turnMotion(motion, at(0, 0), at(Math.PI, 0))).toBeNull()
  expect(turnMotion(motion, { camera, pose: null }, at(1, 0))).toBe(motion)
})
