import { toPose } from '../core/pose.ts'
import { remember, type PoseHistory } from '../core/pose-history.ts'

/**
 * Keeps where the wearer's head was during the last two seconds, from every frame of the session.
 * A session's pose is made for the moment at which its frame will be seen.
 */
export function watchHead(
  session: Pick<XRSession, 'requestAnimationFrame'>,
  space: XRReferenceSpace,
  until: AbortSignal,
): () => PoseHistory {
  let history: PoseHistory = []
  const look = (now: number, frame: XRFrame) => {
    if (until.aborted) return
    const pose = frame.getViewerPose(space)
    // Young in the standard, so not given everywhere.
    const { predictedDisplayTime: time = now } = frame as Partial<XRFrame>
    if (pose) history = remember(history, time, toPose(pose.transform.matrix))
    session.requestAnimationFrame(look)
  }
  session.requestAnimationFrame(look)
  return () => history
}
