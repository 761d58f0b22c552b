import { EigenvalueDecomposition, Matrix } from 'ml-matrix'
import { MathUtils, Matrix4, Quaternion, Vector3 } from 'three'
import { unproject } from '../../app/core/camera-model.ts'
import { toPose } from '../../app/core/pose.ts'
import type { Turned } from '../../app/recording/entry.ts'
import type { CameraModel, Pose } from '../../models/types.ts'

/** A depth map of a set, millimetres row by row, 0 where nothing was measured, and where it was taken. */
export type Placed = {
  readonly camera: CameraModel
  readonly pose: Pose
  readonly millimetres: Uint16Array
}

const { degToRad: rad } = MathUtils

/** So many normals across a map, each from points this part of the width to both sides: sensors are rough. */
const [across, apart] = [80, 1 / 40]
/** Neighbours whose distances differ by more than this part lie on different things. */
const leap = 0.05
/** Up is looked for so far from the cameras' own, radians, in steps of this, and then finer. */
const [farthest, steps] = [rad(55), [rad(5), rad(1)]] as const
/** What is so near to level or upright is one of the room's surfaces. */
const near = { level: Math.cos(rad(10)), upright: Math.sin(rad(6)) }
/** A room's surfaces are at least this part of all that is seen, and some of them are level. */
const least = { surfaces: 0.25, level: 0.01 }

/**
 * The turn after which y is up. Whoever carries a camera holds it about upright, and a room's surfaces
 * are level or upright: of all directions around the mean of the cameras' own up the one is up that has
 * most of the normals along or across it (a Manhattan frame, as in Straub et al., 2014). Null where too
 * few are.
 */
export function uprightTurn(maps: readonly Placed[]): Turned | null {
  const normals = maps.flatMap(normalsOf)
  const mean = maps.reduce((sum, { pose }) => sum.add(upOf(pose)), new Vector3()).normalize()
  const countsOf = (up: Vector3) => {
    let [level, upright] = [0, 0]
    for (const normal of normals) {
      const along = normal.dot(up)
      if (along > near.level) level++
      else if (Math.abs(along) < near.upright) upright++
    }
    return { up, level, upright }
  }
  const bestAround = (middle: Vector3, reach: number, step: number) =>
    around(middle, reach, step)
      .map(countsOf)
      .reduce((a, b) => (b.level + b.upright > a.level + a.upright ? b : a))
  const coarse = bestAround(mean, farthest, steps[0])
  const { up: about, level, upright } = bestAround(coarse.up, steps[0], steps[1])
  if (level + upright < least.surfaces * normals.length) return null
  if (level < Math.max(1, least.level * normals.length)) return null
  const up = refined(about, normals)
  const { x, y, z, w } = new Quaternion().setFromUnitVectors(up, new Vector3(0, 1, 0))
  return [x, y, z, w]
}

/** The direction that level normals differ least from, and upright ones are least along (least squares). */
function refined(up: Vector3, normals: readonly Vector3[]): Vector3 {
  const sums = Matrix.zeros(3, 3)
  for (const normal of normals) {
    const along = normal.dot(up)
    const sign = along > near.level ? -1 : Math.abs(along) < near.upright ? 1 : 0
    if (sign === 0) continue
    const parts = normal.toArray()
    parts.forEach((a, i) => parts.forEach((b, j) => sums.set(i, j, sums.get(i, j) + sign * a * b)))
  }
  // Its first eigenvector has the least eigenvalue.
  const { eigenvectorMatrix } = new EigenvalueDecomposition(sums, { assumeSymmetric: true })
  const best = new Vector3(...eigenvectorMatrix.getColumn(0)).normalize()
  return best.dot(up) < 0 ? best.negate() : best
}

/** Directions as far as `reach` from a middle one, about `step` apart, radians. */
function around(middle: Vector3, reach: number, step: number): Vector3[] {
  const turn = new Quaternion().setFromUnitVectors(new Vector3(0, 1, 0), middle)
  const directions = [middle.clone()]
  for (let off = step; off <= reach; off += step) {
    const count = Math.ceil((2 * Math.PI * Math.sin(off)) / step)
    for (let i = 0; i < count; i++)
      directions.push(
        new Vector3()
          .setFromSphericalCoords(1, off, (2 * Math.PI * i) / count)
          .applyQuaternion(turn),
      )
  }
  return directions
}

const upOf = (pose: Pose) =>
  new Vector3().setFromMatrixColumn(new Matrix4().fromArray([...pose]), 1)

/** A pose in the world so turned. */
export function turnPose(pose: Pose, turn: Turned): Pose {
  const matrix = new Matrix4().makeRotationFromQuaternion(new Quaternion(...turn))
  return toPose(matrix.multiply(new Matrix4().fromArray([...pose])).elements)
}

/** Unit normals of what was measured, in the world, towards the camera. */
function normalsOf({ camera, pose, millimetres }: Placed): Vector3[] {
  const { width, height } = camera
  const [stride, reach] = [Math.ceil(width / across), Math.ceil(width * apart)]
  const world = new Matrix4().fromArray([...pose])
  const pointAt = (column: number, row: number): Vector3 | null => {
    const metres = (millimetres[row * width + column] ?? 0) / 1000
    if (metres <= 0) return null
    const ray = unproject(camera, [(column + 0.5) / width, (row + 0.5) / height])
    return new Vector3(...ray).multiplyScalar(metres)
  }
  const normals: Vector3[] = []
  for (let row = reach; row < height - reach; row += stride) {
    for (let column = reach; column < width - reach; column += stride) {
      const middle = pointAt(column, row)
      const sides = [
        [pointAt(column - reach, row), pointAt(column + reach, row)],
        [pointAt(column, row - reach), pointAt(column, row + reach)],
      ].map(([a, b]) => {
        if (!middle || !a || !b) return null
        const far = Math.max(Math.abs(a.z - middle.z), Math.abs(b.z - middle.z))
        return far > -leap * middle.z ? null : b.clone().sub(a)
      })
      const [right, down] = sides
      if (!middle || !right || !down) continue
      const normal = right.cross(down).normalize()
      if (normal.dot(middle) > 0) normal.negate()
      normals.push(normal.transformDirection(world))
    }
  }
  return normals
}
