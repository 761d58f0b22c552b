import { Quaternion, Matrix4, Vector3 } from 'three'
import type { Pose, PoseError } from '../../models/types.ts'
import { poseAt, type PoseHistory } from './pose-history.ts'

/** The span over which a head's speed is taken, ms to each side. */
const span = 20
/** What a headset's own tracking is off by at rest. */
const atRest: PoseError = { angle: 0.001, metres: 0.002 }

/**
 * How far the pose at `time` may be off where that time is unsure by `late`, ms: as far as the head moves
 * meanwhile, and further where the poses around are far from it.
 */
export function poseErrorAt(heads: PoseHistory, time: number, late: number): PoseError {
  const [before, after] = [poseAt(heads, time - span), poseAt(heads, time + span)]
  if (!before || !after) return atRest
  const nearest = Math.min(...heads.map((known) => Math.abs(known.time - time)))
  const part = Math.hypot(late, Math.max(0, nearest - span)) / (2 * span)
  const [a, b] = [split(before), split(after)]
  return {
    angle: Math.hypot(atRest.angle, a.turn.angleTo(b.turn) * part),
    metres: Math.hypot(atRest.metres, a.place.distanceTo(b.place) * part),
  }
}

function split(pose: Pose): { readonly place: Vector3; readonly turn: Quaternion } {
  const matrix = new Matrix4().fromArray([...pose])
  return {
    place: new Vector3().setFromMatrixPosition(matrix),
    turn: new Quaternion().setFromRotationMatrix(matrix),
  }
}
