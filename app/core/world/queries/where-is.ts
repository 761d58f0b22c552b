import type { Pose } from '../../../../models/types.ts'
import { deviation, distance } from '../covariance.ts'
import { eyeOf } from '../glimpse.ts'
import type { Thing } from '../types.ts'
import { neighbourOf, supportOf, type Side } from './landmark.ts'
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
  /** What it stands on, and what it is beside, as the viewer sees it; null where that is not known. */
  readonly support: Thing | null
  readonly neighbour: { readonly thing: Thing; readonly side: Side } | null
}

/** Who asks, by their pose, and when, ms of the Unix epoch. */
export type Asker = { readonly viewer: Pose; readonly now: number }

/** Where a thing is among all others. */
export const whereaboutsOf = (
  thing: Thing,
  things: readonly Thing[],
  { viewer, now }: Asker,
): Whereabouts => {
  const support = supportOf(thing, things)
  return {
    thing,
    distance: distance(thing.at, eyeOf(viewer)),
    uncertainty: deviation(thing.covariance),
    age: Math.max(0, now - thing.lastSeen),
    emptySince: thing.state === 'missing' ? thing.lastLooked : null,
    support,
    neighbour: neighbourOf(thing, things, viewer, support),
  }
}

/** Where things of these classes are, the likeliest meant first, at most three; empty where none was ever seen. */
export const whereIs = (
  things: readonly Thing[],
  labels: readonly string[],
  asker: Asker,
): Whereabouts[] =>
  select(things, labels)
    .slice(0, most)
    .map((thing) => whereaboutsOf(thing, things, asker))

/** More than these nobody keeps in mind. */
const most = 3
