import type { XRDevice } from 'iwer'
import { Matrix4, Quaternion, Vector3 } from 'three'
import type { Pose } from '../../../models/types.ts'

/** Puts the emulated head or a hand where the pose says; metres. */
export function moveTo(
  { position, quaternion }: Pick<XRDevice, 'position' | 'quaternion'>,
  pose: Pose,
): void {
  const [place, turn] = [new Vector3(), new Quaternion()]
  new Matrix4().fromArray([...pose]).decompose(place, turn, new Vector3())
  position.set(place.x, place.y, place.z)
  quaternion.set(turn.x, turn.y, turn.z, turn.w)
}
