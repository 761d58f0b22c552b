import fc from 'fast-check'
import { Matrix4, MeshBasicMaterial, PlaneGeometry, Scene, Vector3 } from 'three'
import { expect, it } from 'vitest'
import { poseAtPitch } from '../../core/pose.ts'
import { box, decal, mesh } from '../shapes.ts'
import { hitPose, hitsAlong } from './hit-test.ts'

const paint = new MeshBasicMaterial()

/** A table 0.75 m high on a floor, with a shadow on it and something hidden above. */
function room(): Scene {
  const hidden = mesh(box(1, 0.1, 1), paint, [0, 1.2, 0])
  hidden.visible = false
  const shadow = decal(mesh(box(1, 0.01, 1), paint, [0, 0.76, 0]))
  const floor = mesh(new PlaneGeometry(8, 8).rotateX(-Math.PI / 2), paint)
  const scene = new Scene().add(floor, mesh(box(1, 0.05, 1), paint, [0, 0.725, 0]), shadow, hidden)
  scene.updateMatrixWorld()
  return scene
}

const part = (pose: readonly number[] | undefined, column: number) =>
  new Vector3(...(pose ?? []).slice(4 * column, 4 * column + 3))
const unit = fc
  .tuple(...[0, 1, 2].map(() => fc.double({ min: -1, max: 1, noNaN: true })))
  .map((values) => new Vector3(...values))
  .filter((vector) => vector.length() > 0.1)
  .map((vector) => vector.normalize())

it('meets the table before the floor, not its shadow nor what is hidden', () => {
  const hits = hitsAlong(room(), poseAtPitch([0.1, 1.6, 0.2], -90))
  expect(hits.map((pose) => Math.round((pose[13] ?? 9) * 1e6))).toEqual([
    750_000,
    expect.closeTo(0),
  ])
})

it('meets the floor where the ray does, with y up and z towards who looks', () => {
  const [hit] = hitsAlong(room(), poseAtPitch([2, 1.6, 2], -45))
  for (const [column, wanted] of [
    [0, [1, 0, 0]],
    [1, [0, 1, 0]],
    [2, [0, 0, 1]],
    [3, [2, 0, 0.4]],
  ] as const)
    expect(part(hit, column).distanceTo(new Vector3(...wanted))).toBeLessThan(1e-6)
})

it('meets nothing beyond reach', () => {
  expect(hitsAlong(room(), poseAtPitch([0, 30, 0], -90))).toEqual([])
})

it('always gives a turn without mirror or scale, y against the ray along the normal', () => {
  fc.assert(
    fc.property(unit, unit, unit, (normal, direction, random) => {
      const up = random.projectOnPlane(direction)
      fc.pre(up.length() > 0.1 && Math.abs(normal.dot(direction)) > 0.01)
      const pose = hitPose(new Vector3(1, 2, 3), normal.clone().multiplyScalar(2), direction, up)
      const y = part(pose, 1)
      expect(Math.abs(y.dot(normal))).toBeCloseTo(1, 9)
      expect(y.dot(direction)).toBeLessThan(0)
      expect(new Matrix4().fromArray([...pose]).determinant()).toBeCloseTo(1, 9)
      expect(part(pose, 0).dot(part(pose, 2))).toBeCloseTo(0, 9)
      expect(part(pose, 2).dot(direction)).toBeLessThan(1e-3)
      expect(part(pose, 3).toArray()).toEqual([1, 2, 3])
    }),
  )
})
