import { Matrix3, Matrix4, type Object3D, Raycaster, Vector3 } from 'three'
import type { Pose } from '../../../models/types.ts'
import { toPose } from '../../core/pose.ts'
import { isMesh } from '../shapes.ts'

/** Metres. What lies beyond, such as the sky before a window, no device has found a surface on. */
const furthest = 20

/**
 * Where a ray meets what is drawn, the nearest first: poses from the hit to the scene whose y axis
 * stands on the surface. The ray starts at the origin of `ray` (16 numbers, column-major, metres) and
 * looks along its -z. World matrices must be as they were drawn. Films on other surfaces and what is
 * hidden are not hit.
 */
export function hitsAlong(scene: Object3D, ray: ArrayLike<number>): readonly Pose[] {
  const from = new Matrix4().fromArray(Array.from(ray))
  const origin = new Vector3().setFromMatrixPosition(from)
  const direction = new Vector3(0, 0, -1).transformDirection(from)
  const up = new Vector3(0, 1, 0).transformDirection(from)
  const parts: Object3D[] = []
  scene.traverseVisible((part) => {
    if (isMesh(part) && part.userData.decal !== true) parts.push(part)
  })
  const hits = new Raycaster(origin, direction, 0, furthest).intersectObjects(parts, false)
  return hits.flatMap(({ point, face, object }) => {
    if (!face) return []
    const normal = face.normal.clone()
    normal.applyNormalMatrix(new Matrix3().getNormalMatrix(object.matrixWorld))
    return [hitPose(point, normal, direction, up)]
  })
}

/**
 * The pose of a hit as ARCore gives it: y along the normal, on the side that the ray came from, z as
 * far as it can towards where the ray came from, so that x points to the right of who looks. Where the
 * ray meets the surface squarely, z points down in the picture instead (against `up`). `normal` has
 * any length but none.
 */
export function hitPose(point: Vector3, normal: Vector3, direction: Vector3, up: Vector3): Pose {
  const y = normal.clone().normalize()
  if (y.dot(direction) > 0) y.negate()
  const flat = (along: Vector3) => along.clone().negate().projectOnPlane(y)
  const towards = flat(direction)
  const z = (towards.lengthSq() > 1e-6 ? towards : flat(up)).normalize()
  const matrix = new Matrix4().makeBasis(new Vector3().crossVectors(y, z), y, z)
  return toPose(matrix.setPosition(point).elements)
}
