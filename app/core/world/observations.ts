import { overlap } from '../../../models/box.ts'
import type { Detection, Surface } from '../../../models/types.ts'
import { findFloor } from '../depth/find-floor.ts'
import { situate } from '../situate.ts'
import type { Track } from '../types.ts'
import type { Observation, View } from './types.ts'

/** A lower score tells nothing, not even of what is known. */
const least = 0.1
/** A detection is a track's where its box is this much (IoU) the track's own. */
const own = 0.5

/**
 * One picture's detections at their places in the world, each with the track that follows it. Also
 * those too unsure to be shown: seen at one place again and again they come to something.
 */
export function toObservations(
  detections: readonly Detection[],
  tracks: readonly Track[],
  view: View,
  surfaces: readonly Surface[],
): Observation[] {
  const floor = view.depth ? findFloor(view.depth, surfaces) : null
  const seen = tracks.filter(({ misses }) => misses === 0)
  return detections.flatMap((detection): Observation[] => {
    const { label, score, box, closer } = detection
    const situation = score < least ? null : situate(box, label, view, surfaces, floor)
    if (!situation) return []
    const track = trackOf(detection, seen)
    return [{ ...situation, label, score, box, track, ...(closer && { closer }) }]
  })
}

function trackOf({ label, box }: Detection, tracks: readonly Track[]): number | null {
  const [best] = tracks
    .filter((track) => track.votes[label] !== undefined)
    .map(({ id, box: other }) => ({ id, shared: overlap(box, other) }))
    .sort((a, b) => b.shared - a.shared || a.id - b.id)
  return best && best.shared > own ? best.id : null
}
