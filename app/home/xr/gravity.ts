import { Matrix4, Vector3 } from 'three'
import type { Pose } from '../../../models/types.ts'
import { toPose } from '../../core/pose.ts'

/**
 * The same place and heading, but upright: y up, -z to where the head looks along the floor. So
 * WebXR wants its `local` space. Who looks straight down heads to where the top of the head points,
 * who looks straight up to where the back of it does.
 */
export function upright(head: Pose): Pose {
  const matrix = new Matrix4().fromArray([...head])
  const [up, back] = [new Vector3(), new Vector3()]
  matrix.extractBasis(new Vector3(), up, back)
  const level = back.clone().setY(0)
  if (level.lengthSq() < 1e-6) level.copy(up).setY(0).multiplyScalar(-Math.sign(back.y))
  const yaw = Math.atan2(level.x, level.z)
  const turned = new Matrix4().makeRotationY(yaw)
  return toPose(turned.setPosition(new Vector3().setFromMatrixPosition(matrix)).elements)
}

/** The pose moved down, or up, to the floor (y = 0). */
export const onFloor = (pose: Pose): Pose =>
  toPose(pose.map((value, index) => (index === 13 ? 0 : value)))
