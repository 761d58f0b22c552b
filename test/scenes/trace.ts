import { Matrix4, Vector3 } from 'three'
import { project, unproject } from '../../app/core/camera-model.ts'
import { unitBox } from '../../models/box.ts'
import type { CameraModel, DepthMap, Pose, UnitBox } from '../../models/types.ts'

/**
 * Solid shapes as signed distances to their surface, metres (Hart, "Sphere tracing", 1996; the
 * formulas are Inigo Quilez's): scenes whose every distance is known exactly.
 */
export type Shape = (point: Vector3) => number

export const sphere =
  (centre: Vector3, radius: number): Shape =>
  (point) =>
    point.distanceTo(centre) - radius

/** A box with its middle and half sides, turned round the upright by `yaw` radians. */
export const block = (centre: Vector3, half: Vector3, yaw = 0): Shape => {
  const local = new Matrix4().makeRotationY(yaw).setPosition(centre).invert()
  return (point) => {
    const { x, y, z } = point.clone().applyMatrix4(local)
    const q = [Math.abs(x) - half.x, Math.abs(y) - half.y, Math.abs(z) - half.z]
    const outside = Math.hypot(...q.map((side) => Math.max(side, 0)))
    return outside + Math.min(Math.max(...q), 0)
  }
}

/** All on the far side of a plane through `point`; `normal` is a unit vector and points to the near side. */
export const wall =
  (point: Vector3, normal: Vector3): Shape =>
  (at) =>
    at.clone().sub(point).dot(normal)

/** A ring round `axis` (unit vector), `radius` to the middle of a tube of `tube` metres. */
export const ring =
  (centre: Vector3, axis: Vector3, radius: number, tube: number): Shape =>
  (point) => {
    const from = point.clone().sub(centre)
    const along = from.dot(axis)
    const out = Math.sqrt(Math.max(0, from.lengthSq() - along ** 2)) - radius
    return Math.hypot(out, along) - tube
  }

export const together =
  (shapes: readonly Shape[]): Shape =>
  (point) =>
    Math.min(...shapes.map((shape) => shape(point)))

const farthest = 12

/** Metres along a ray (unit vector) to the shape; 0 where it meets nothing within 12 metres. */
export function trace(shape: Shape, from: Vector3, along: Vector3): number {
  let way = 0
  for (let step = 0; step < 200 && way < farthest; step++) {
    const free = shape(from.clone().addScaledVector(along, way))
    if (free < 1e-4) return way
    way += free
  }
  return 0
}

/** What an ideal depth camera sees of a scene. */
export function depthOf(scene: Shape, camera: CameraModel, pose: Pose): DepthMap {
  const matrix = new Matrix4().fromArray([...pose])
  const from = new Vector3().setFromMatrixPosition(matrix)
  const metres = new Float32Array(camera.width * camera.height)
  metres.forEach((_, i) => {
    const [column, row] = [i % camera.width, Math.floor(i / camera.width)]
    const ray = new Vector3(
      ...unproject(camera, [(column + 0.5) / camera.width, (row + 0.5) / camera.height]),
    )
    const length = ray.length()
    metres[i] = trace(scene, from, ray.normalize().transformDirection(matrix)) / length
  })
  return { camera, pose, metres }
}

/** Rays a side when a box is searched: its edges are right to one in so many of its size. */
const rays = 80

/** The box that a perfect detector draws round one shape, which lies within `radius` of `middle`. */
export function boxOf(
  shape: Shape,
  { middle, radius }: { readonly middle: Vector3; readonly radius: number },
  camera: CameraModel,
  pose: Pose,
): UnitBox {
  const matrix = new Matrix4().fromArray([...pose])
  const from = new Vector3().setFromMatrixPosition(matrix)
  const seen = middle.clone().applyMatrix4(matrix.clone().invert())
  const [u, v] = project(camera, seen.toArray()) ?? [0.5, 0.5]
  const reach = (1.3 * radius) / (-seen.z - radius)
  const [across, down] = [(reach * camera.fx) / camera.width, (reach * camera.fy) / camera.height]
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let i = 0; i <= rays; i++) {
    for (let j = 0; j <= rays; j++) {
      const [x, y] = [u + ((2 * i) / rays - 1) * across, v + ((2 * j) / rays - 1) * down]
      const ray = new Vector3(...unproject(camera, [x, y])).normalize().transformDirection(matrix)
      if (trace(shape, from, ray) === 0) continue
      ;[left, right] = [Math.min(left, x), Math.max(right, x)]
      ;[top, bottom] = [Math.min(top, y), Math.max(bottom, y)]
    }
  }
  return unitBox(left, top, right - left, bottom - top)
}
