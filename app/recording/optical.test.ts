import fc from 'fast-check'
import { Matrix4, Quaternion, Vector3 } from 'three'
import { expect, it } from 'vitest'
import { toPose } from '../core/pose.ts'
import type { WorldPoint } from '../core/types.ts'
import { fromTransform, toOptical, toTransform } from './optical.ts'

const metres = fc.double({ min: -50, max: 50, noNaN: true })
const part = fc.double({ min: -1, max: 1, noNaN: true })
const point = fc.tuple(metres, metres, metres)
const pose = fc.tuple(point, part, part, part).map(([place, i, j, k]) => {
  const turn = new Quaternion(i, j, k, 0.3).normalize()
  return toPose(new Matrix4().compose(new Vector3(...place), turn, new Vector3(1, 1, 1)).elements)
})
const expectNear = (a: ArrayLike<number>, b: ArrayLike<number>) => {
  for (let i = 0; i < b.length; i++) expect(a[i]).toBeCloseTo(b[i] ?? NaN, 9)
}

it('puts a point that either frame tells of on the same place in the world', () => {
  fc.assert(
    fc.property(pose, point, (pose, seen) => {
      const ours = new Vector3(...seen).applyMatrix4(new Matrix4().fromArray(pose))
      const { translation, rotation } = toTransform(pose)
      const { x, y, z, w } = rotation
      const theirs = new Vector3(...toOptical(seen))
        .applyQuaternion(new Quaternion(x, y, z, w))
        .add(new Vector3(translation.x, translation.y, translation.z))
      expectNear(theirs.toArray(), ours.toArray())
    }),
  )
})

it('looks along +z with y down, where our camera looks along -z with y up', () => {
  const ahead: WorldPoint = [0.5, 1, -2]
  expect(toOptical(ahead)).toEqual([0.5, -1, 2])
  const { rotation } = toTransform(toPose(new Matrix4().elements))
  const { x, y, z, w } = rotation
  const forward = new Vector3(0, 0, 1).applyQuaternion(new Quaternion(x, y, z, w))
  expectNear(forward.toArray(), [0, 0, -1])
})

it('comes back to the pose it came from', () => {
  fc.assert(fc.property(pose, (pose) => expectNear(fromTransform(toTransform(pose)), pose)))
})
