import { Matrix4, Vector3 } from 'three'
import type { CameraModel, Pose, UnitBox } from '../../../models/types.ts'
import { unproject, type UnitPoint } from '../camera-model.ts'

/** The way from a camera through the middle of a box, in the world: unit vectors, metres, radians. */
export type LineOfSight = {
  readonly from: Vector3
  readonly along: Vector3
  /** Across the line, as the picture has right and up. */
  readonly right: Vector3
  readonly up: Vector3
  /** How wide and high the box looks: angles between the rays through the middles of its edges. */
  readonly width: number
  readonly height: number
  readonly cut: Cut
  /** The angle from the camera's axis, radians. */
  readonly off: number
}

/**
 * Whether the picture's edge may hide a part of the thing: sideways, and upwards or downwards; and on
 * which side alone: 1 right or up, -1 left or down, 0 on none or on both.
 */
export type Cut = {
  readonly across: boolean
  readonly down: boolean
  readonly right: -1 | 0 | 1
  readonly up: -1 | 0 | 1
}

/** A box this near to the picture's edge may go on beyond it: parts of the picture, and of the box, whose own edge trembles. */
const nearEdge = { picture: 0.01, box: 0.04 }

/** Where the picture's edge may cut off what a box shows. */
export function cutOff([x, y, width, height]: UnitBox): Cut {
  const ends = (from: number, size: number) => {
    const margin = nearEdge.picture + nearEdge.box * size
    return [from < margin, from + size > 1 - margin] as const
  }
  const sideOf = (low: boolean, high: boolean) => (low === high ? 0 : high ? 1 : -1)
  const [[left, right], [top, bottom]] = [ends(x, width), ends(y, height)]
  return {
    across: left || right,
    down: top || bottom,
    right: sideOf(left, right),
    up: sideOf(bottom, top),
  }
}

/**
 * The line halves the angle between opposite edges of the box, so that it leads through the middle of
 * a round thing also far from the picture's middle, where the box's own middle would miss it.
 * Null where the box is empty or a number is none.
 */
export function lineOfSight(box: UnitBox, camera: CameraModel, pose: Pose): LineOfSight | null {
  const [x, y, width, height] = box
  if (!(width > 0 && height > 0) || !pose.every(Number.isFinite)) return null
  const [u, v] = [x + width / 2, y + height / 2]
  const ray = (point: UnitPoint) => new Vector3(...unproject(camera, point)).normalize()
  const [left, right] = [ray([x, v]), ray([x + width, v])]
  const [top, bottom] = [ray([u, y]), ray([u, y + height])]
  const along = new Vector3().add(left).add(right).add(top).add(bottom).normalize()
  if (!(along.length() > 0.5)) return null
  const matrix = new Matrix4().fromArray([...pose])
  const sideways = right.clone().sub(left)
  sideways.addScaledVector(along, -sideways.dot(along)).normalize()
  return {
    from: new Vector3().setFromMatrixPosition(matrix),
    along: along.clone().transformDirection(matrix),
    right: sideways.clone().transformDirection(matrix),
    up: sideways.clone().cross(along).transformDirection(matrix),
    width: left.angleTo(right),
    height: top.angleTo(bottom),
    cut: cutOff(box),
    off: along.angleTo(new Vector3(0, 0, -1)),
  }
}

/** The point of the line `distance` metres away. */
export const pointAt = ({ from, along }: LineOfSight, distance: number): Vector3 =>
  from.clone().addScaledVector(along, distance)
