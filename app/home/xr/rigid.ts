import { XRRigidTransform } from 'iwer'
import { Matrix4, Quaternion, Vector3 } from 'three'
import type { Pose } from '../../../models/types.ts'

/** The pose as the emulated runtime has it. */
export function rigid(pose: Pose): XRRigidTransform {
  const [place, turn] = [new Vector3(), new Quaternion()]
  new Matrix4().fromArray([...pose]).decompose(place, turn, new Vector3())
  return new XRRigidTransform(
    new DOMPointReadOnly(place.x, place.y, place.z),
    new DOMPointReadOnly(turn.x, turn.y, turn.z, turn.w),
  )
}
