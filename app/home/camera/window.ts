import { Quaternion, Matrix4, Vector3 } from 'three'
import type { Pose } from '../../../models/types.ts'
import type { Lens } from '../profiles.ts'
import { type PlanePoint, planeOf } from './lens.ts'

/** An axis times an angle, radians, in the lens's frame (x right, y up, looking along -z). */
export type Turn = readonly [x: number, y: number, z: number]

/** A rectangle of the plane one unit deep: x right, y down. */
export type Window = {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** No neck turns further than this within one picture, radians: a leap of the pose, not a turn. */
const furthest = 0.4

/** By how much a lens turns between two of its poses; a leap is cut short. */
export function turnBetween(before: Pose, after: Pose): Turn {
  const turn = rotationOf(before).invert().multiply(rotationOf(after))
  if (turn.w < 0) turn.set(-turn.x, -turn.y, -turn.z, -turn.w)
  const axis = new Vector3(turn.x, turn.y, turn.z)
  const sine = axis.length()
  if (sine < 1e-9) return [0, 0, 0]
  const angle = Math.min(furthest, 2 * Math.atan2(sine, turn.w))
  return axis.multiplyScalar(angle / sine).toArray()
}

const rotationOf = (pose: Pose): Quaternion =>
  new Quaternion().setFromRotationMatrix(new Matrix4().fromArray(pose))

/**
 * All that a picture can show while its lens makes this turn, half of it before and half after the
 * moment for which the window is meant. Bounded by the picture's edge, of which some points are tried.
 */
export function windowOf(lens: Lens, turn: Turn): Window {
  const points = edgeOf(lens).flatMap((pixel) => {
    const point = planeOf(lens, pixel)
    return [turned(point, turn, -0.5), turned(point, turn, 0.5)]
  })
  const [across, down] = [points.map(([x]) => x), points.map(([, y]) => y)]
  return {
    left: Math.min(...across),
    top: Math.min(...down),
    right: Math.max(...across),
    bottom: Math.max(...down),
  }
}

/** Where a point one unit deep goes when the lens has made a part of a turn (Rodrigues' formula). */
export function turned([x, y]: PlanePoint, turn: Turn, part: number): PlanePoint {
  const axis = new Vector3(...turn)
  const angle = axis.length() * part
  const ray = new Vector3(x, -y, -1).applyAxisAngle(axis.normalize(), angle)
  return [-ray.x / ray.z, ray.y / ray.z]
}

/** Steps along each side of the picture at which its edge is tried: a bent edge is smooth. */
const steps = 12

function edgeOf({ width, height }: Lens): (readonly [number, number])[] {
  const parts = Array.from({ length: steps + 1 }, (_, i) => i / steps)
  return parts.flatMap((part) => {
    const [x, y] = [part * width, part * height]
    return [[x, 0], [x, height], [0, y], [width, y]] as const // prettier-ignore
  })
}
