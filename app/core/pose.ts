import { Euler, Matrix4, Quaternion, Vector3 } from 'three'
import type { Pose } from '../../models/types.ts'

/** Takes 16 numbers, column-major, metres (such as an `XRRigidTransform.matrix`) for a pose. Copies them. */
export const toPose = (matrix: ArrayLike<number>): Pose =>
  Array.from(matrix) as readonly number[] as Pose

const toMatrix = (pose: readonly number[]) => new Matrix4().fromArray(pose)

/** First `inner`, then `outer`: with a from viewer to world and b from camera to viewer, camera to world. */
export const compose = (outer: Pose, inner: Pose): Pose =>
  toPose(toMatrix(outer).multiply(toMatrix(inner)).elements)

/** The way back: a point of the world as the camera sees it. */
export const invert = (pose: Pose): Pose => toPose(toMatrix(pose).invert().elements)

/** A pose at `position`, metres, whose look is turned up by `pitch` degrees (down where negative). */
export function poseAtPitch(position: readonly [number, number, number], pitch: number): Pose {
  const matrix = new Matrix4().makeRotationX((pitch * Math.PI) / 180)
  return toPose(matrix.setPosition(...position).elements)
}

/**
 * A pose at `position`, metres, whose look is turned to the left by `yaw` and then up by `pitch`,
 * radians; it is never tilted to a side.
 */
export function poseLooking(
  position: readonly [number, number, number],
  yaw: number,
  pitch: number,
): Pose {
  const matrix = new Matrix4().makeRotationFromEuler(new Euler(pitch, yaw, 0, 'YXZ'))
  return toPose(matrix.setPosition(...position).elements)
}

/**
 * Between two poses: `part` 0 gives the first, 1 the second. The place moves in a straight line and
 * the look turns at an even rate by the shorter way (spherical linear interpolation, Shoemake 1985).
 */
export function interpolate(from: Pose, to: Pose, part: number): Pose {
  const [a, b] = [split(from), split(to)]
  const matrix = new Matrix4().compose(
    a.place.lerp(b.place, part),
    a.turn.slerp(b.turn, part),
    new Vector3(1, 1, 1),
  )
  return toPose(matrix.elements)
}

function split(pose: Pose): { place: Vector3; turn: Quaternion } {
  const matrix = toMatrix(pose)
  return {
    place: new Vector3().setFromMatrixPosition(matrix),
    turn: new Quaternion().setFromRotationMatrix(matrix),
  }
}
