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
  /** Whether the picture's edge may hide a part of the thing: sideways, and upwards or downwards. */
  readonly cut: { readonly across: boolean; readonly down: boolean }
  /** The angle from the camera's axis, radians. */
  readonly off: number
}

/** A box this near to the picture's edge, as a part of the picture, may go on beyond it. */
const nearEdge = 0.01

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
    cut: {
      across: x < nearEdge || x + width > 1 - nearEdge,
      down: y < nearEdge || y + height > 1 - nearEdge,
    },
    off: along.angleTo(new Vector3(0, 0, -1)),
  }
}

/** The point of the line `distance` metres away. */
export const pointAt = ({ from, along }: LineOfSight, distance: number): Vector3 =>
  from.clone().addScaledVector(along, distance)
