import { Matrix4, Quaternion, Vector3 } from 'three'
import type { Pose } from '../../models/types.ts'
import { toPose } from '../core/pose.ts'
import type { WorldPoint } from '../core/types.ts'

/**
 * The other convention for cameras, that of ROS, Foxglove and most RGB-D sets: the optical frame
 * looks along +z with x right and y down. It is our camera frame (y up, looking along -z) turned by
 * half a turn about x, so going there and going back are the same.
 */
const turnOver = ([x, y, z]: WorldPoint): WorldPoint => [x, 0 - y, 0 - z] // never -0

/** A point of our camera's frame in the optical frame, or the other way round; metres. */
export const toOptical: (point: WorldPoint) => WorldPoint = turnOver

/** Where the optical frame stands in the world: metres, and a unit quaternion. */
export type Transform = {
  readonly translation: { readonly x: number; readonly y: number; readonly z: number }
  readonly rotation: {
    readonly x: number
    readonly y: number
    readonly z: number
    readonly w: number
  }
}

const halfTurn = new Quaternion(1, 0, 0, 0)
const whole = new Vector3(1, 1, 1)

/** Our pose (worldFromCamera) as the place and turn of the optical frame in the same world. */
export function toTransform(pose: Pose): Transform {
  const matrix = new Matrix4().fromArray(pose)
  const { x, y, z, w } = new Quaternion().setFromRotationMatrix(matrix).multiply(halfTurn)
  const place = new Vector3().setFromMatrixPosition(matrix)
  return {
    translation: { x: place.x, y: place.y, z: place.z },
    rotation: { x, y, z, w },
  }
}

/** The way back from `toTransform`. */
export function fromTransform({ translation, rotation }: Transform): Pose {
  const { x, y, z, w } = rotation
  const turn = new Quaternion(x, y, z, w).normalize().multiply(halfTurn)
  const place = new Vector3(translation.x, translation.y, translation.z)
  return toPose(new Matrix4().compose(place, turn, whole).elements)
}
