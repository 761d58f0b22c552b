import fc from 'fast-check'
import { Euler, Matrix4, Vector3 } from 'three'
import { expect, it } from 'vitest'
import { toPose } from '../../core/pose.ts'
import { onFloor, upright } from './gravity.ts'

const head = (yaw: number, pitch: number, roll: number, [x, y, z] = [1, 1.6, -2]) =>
  toPose(
    new Matrix4()
      .makeRotationFromEuler(new Euler(pitch, yaw, roll, 'YXZ'))
      .setPosition(new Vector3(x, y, z)).elements,
  )
const angle = fc.double({ min: -3.1, max: 3.1, noNaN: true })
const tilt = fc.double({ min: -1.5, max: 1.5, noNaN: true })

it('keeps place and heading, however the head is tilted', () => {
  fc.assert(
    fc.property(angle, tilt, tilt, (yaw, pitch, roll) => {
      const level = upright(head(yaw, pitch, roll))
      head(yaw, 0, 0).forEach((value, index) => expect(level[index]).toBeCloseTo(value, 6))
    }),
  )
})

it('takes the heading from the top of a head that looks straight down, and from its back if up', () => {
  for (const pitch of [-Math.PI / 2, Math.PI / 2]) {
    const level = upright(head(0.7, pitch, 0))
    head(0.7, 0, 0).forEach((value, index) => expect(level[index]).toBeCloseTo(value, 6))
  }
})

it('goes straight down to the floor', () => {
  const [before, after] = [head(1, 0, 0), onFloor(head(1, 0, 0))]
  expect(after[13]).toBe(0)
  expect([after[12], after[14]]).toEqual([before[12], before[14]])
})
