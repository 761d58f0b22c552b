import type { Pose } from '../../../../models/types.ts'
import { distance, meanDeviation } from '../covariance.ts'
import { eyeOf } from '../glimpse.ts'
import type { Thing } from '../types.ts'
import { neighbourOf, supportOf, type Side } from './landmark.ts'

/** Where a thing is, by what was seen of it. Times in ms, lengths in metres. */
export type Whereabouts = {
  readonly thing: Thing
  /** From the viewer. */
  readonly distance: number
  /** One standard deviation of its place, all directions together. */
  readonly uncertainty: number
  /** Since it was seen. */
  readonly age: number
  /** What it stands on, and what it is beside, as the viewer sees it; null where that is not known. */
  readonly support: Thing | null
  readonly neighbour: { readonly thing: Thing; readonly side: Side } | null
}

/** Who asks, by their pose, and when, ms of the Unix epoch. */
export type Asker = { readonly viewer: Pose; readonly now: number }

/** Where a thing is among all others. */
export const whereIs = (
  thing: Thing,
  things: readonly Thing[],
  { viewer, now }: Asker,
): Whereabouts => {
  const support = supportOf(thing, things)
  return {
    thing,
    distance: distance(thing.at, eyeOf(viewer)),
    uncertainty: meanDeviation(thing.covariance),
    age: Math.max(0, now - thing.lastSeen),
    support,
    neighbour: neighbourOf(thing, things, viewer, support),
  }
}
