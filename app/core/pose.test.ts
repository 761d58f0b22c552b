import fc from 'fast-check'
import { Euler, Matrix4, Quaternion, Vector3 } from 'three'
import { describe, expect, it } from 'vitest'
import type { Pose } from '../../models/types.ts'
import { compose, interpolate, invert, poseAtPitch, toPose } from './pose.ts'

const length = fc.double({ min: -10, max: 10, noNaN: true })
const angle = fc.double({ min: -Math.PI, max: Math.PI, noNaN: true })
const pose: fc.Arbitrary<Pose> = fc
  .tuple(length, length, length, angle, angle, angle)
  .map(([x, y, z, a, b, c]) =>
    toPose(new Matrix4().makeRotationFromEuler(new Euler(a, b, c)).setPosition(x, y, z).elements),
  )
const identity = toPose(new Matrix4().elements)
const turnOf = (of: Pose) =>
  new Quaternion().setFromRotationMatrix(new Matrix4().fromArray([...of]))

const close = (a: readonly number[], b: readonly number[]) =>
  expect(Math.max(...b.map((value, i) => Math.abs(value - (a[i] ?? NaN))))).toBeLessThan(1e-6)

describe('compose and invert', () => {
  it('bring every pose back to where it began', () => {
    fc.assert(
      fc.property(pose, (p) => {
        close(compose(p, invert(p)), identity)
        close(compose(invert(p), p), identity)
      }),
    )
  })

  it('apply the inner one first', () => {
    fc.assert(
      fc.property(pose, pose, (outer, inner) => {
        const at = (of: Pose, point: Vector3) =>
          point.applyMatrix4(new Matrix4().fromArray([...of]))
        const point = new Vector3(0.1, 0.2, -1)
        close(
          at(compose(outer, inner), point.clone()).toArray(),
          at(outer, at(inner, point.clone())).toArray(),
        )
      }),
    )
  })
})

describe('poseAtPitch', () => {
  it('looks down where the pitch is negative', () => {
    const look = new Vector3(0, 0, -1).transformDirection(
      new Matrix4().fromArray([...poseAtPitch([1, 2, 3], -30)]),
    )
    close(look.toArray(), [0, -0.5, -Math.cos(Math.PI / 6)])
    close(poseAtPitch([1, 2, 3], -30).slice(12, 15), [1, 2, 3])
  })
})

describe('interpolate', () => {
  it('begins at the first and ends at the second', () => {
    fc.assert(
      fc.property(pose, pose, (from, to) => {
        close(interpolate(from, to, 0), from)
        close(interpolate(from, to, 1), to)
      }),
    )
  })

  it('is half turned and half moved at half time', () => {
    fc.assert(
      fc.property(pose, pose, (from, to) => {
        const half = interpolate(from, to, 0.5)
        close(
          half.slice(12, 15),
          [12, 13, 14].map((i) => ((from[i] ?? NaN) + (to[i] ?? NaN)) / 2),
        )
        const whole = turnOf(from).angleTo(turnOf(to))
        expect(turnOf(from).angleTo(turnOf(half))).toBeCloseTo(whole / 2, 4)
      }),
    )
  })
})
