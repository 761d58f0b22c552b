import type { Pose } from '../../models/types.ts'
import { interpolate } from './pose.ts'

/** Where something was lately, oldest first. Times in ms. */
export type PoseHistory = readonly { readonly time: number; readonly pose: Pose }[]

/** How far back a picture may have been taken, ms: a slow machine is a second late or more. */
const span = 2000

/** One more pose, later than those before; what is older than two seconds is forgotten. */
export const remember = (history: PoseHistory, time: number, pose: Pose): PoseHistory => [
  ...history.filter((known) => known.time >= time - span && known.time < time),
  { time, pose },
]

/** Further than this beyond what is known, ms, a head may have turned anywhere. */
const slack = 100

/**
 * The pose at `time`, between the two known ones around it, or the nearest where it lies a little
 * outside; null where too little is known to say.
 */
export function poseAt(history: PoseHistory, time: number): Pose | null {
  const after = history.findIndex((known) => known.time >= time)
  const [before, next] = [history.at(after < 0 ? -1 : after - 1), history[after]]
  if (next && before && after > 0) {
    return interpolate(before.pose, next.pose, (time - before.time) / (next.time - before.time))
  }
  const nearest = next ?? before
  return nearest && Math.abs(nearest.time - time) <= slack ? nearest.pose : null
}
