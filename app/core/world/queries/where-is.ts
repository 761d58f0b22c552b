import type { Pose } from '../../../../models/types.ts'
import { eyeOf } from '../glimpse.ts'
import { distance, deviation } from '../covariance.ts'
import type { Thing } from '../types.ts'
import { landmarks, type Relation } from './relate.ts'
import { select } from './select.ts'

/** Where a thing is, by what was seen of it. Times in ms, lengths in metres. */
export type Whereabouts = {
  readonly thing: Thing
  /** From the viewer. */
  readonly distance: number
  /** One standard deviation of its place. */
  readonly uncertainty: number
  /** Since it was seen. */
  readonly age: number
  /** Its place was looked at since then, in vain, at this time; null where nobody looked. */
  readonly emptySince: number | null
  readonly landmarks: readonly Relation[]
}

/**
 * Where things of these classes are, the likeliest meant first; empty where none was ever seen.
 * `viewer` is the pose of who asks, `now` in ms of the Unix epoch.
 */
export function whereIs(
  things: readonly Thing[],
  labels: readonly string[],
  {
    viewer,
    now,
    most = 3,
  }: { readonly viewer: Pose; readonly now: number; readonly most?: number },
): Whereabouts[] {
  return select(things, labels)
    .slice(0, most)
    .map((thing) => ({
      thing,
      distance: distance(thing.at, eyeOf(viewer)),
      uncertainty: deviation(thing.covariance),
      age: Math.max(0, now - thing.lastSeen),
      emptySince: thing.state === 'missing' ? thing.lastLooked : null,
      landmarks: landmarks(thing, things, viewer),
    }))
}
