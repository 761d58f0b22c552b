import type { Frame, WornCamera } from '../../models/types.ts'
import { fitCamera } from '../core/camera-model.ts'
import { compose } from '../core/pose.ts'
import { poseErrorAt } from '../core/pose-error.ts'
import { poseAt, type PoseHistory } from '../core/pose-history.ts'

/** The head's poses that belong to a picture lie within this of the time when it came, ms. */
const around = { before: 300, after: 60 }

/**
 * What belongs to a picture of a worn camera that came at `came`, ms, `width` x `height` pixels: when it
 * was taken, by which camera and from where, and how sure that is. `known` is the camera as it was
 * measured, or else `start`.
 */
export function wornFrame(
  {
    came,
    width,
    height,
  }: { readonly came: number; readonly width: number; readonly height: number },
  history: PoseHistory,
  {
    name,
    start,
    known,
  }: { readonly name: string; readonly start: WornCamera; readonly known: WornCamera },
): Pick<Frame, 'time' | 'camera' | 'pose' | 'poseError' | 'worn'> {
  const time = came - known.latency
  const heads = history.filter(
    (head) => head.time > came - around.before && head.time < came + around.after,
  )
  const head = poseAt(history, time)
  return {
    time,
    camera: fitCamera(known.camera, width, height),
    pose: head && compose(head, known.viewerFromCamera),
    poseError: poseErrorAt(heads, time, known.latencyError),
    worn: {
      name,
      start: { ...start, camera: fitCamera(start.camera, width, height) },
      came,
      heads,
    },
  }
}
