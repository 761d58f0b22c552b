import type { Pose } from '../../../models/types.ts'
import { stays } from './kinds.ts'
import type { Thing } from './types.ts'

/** Somebody is at a thing that is no further from them than this, metres over the floor. */
const reach = 2

/** The class of the piece of furniture or the like that a viewer stands at: the nearest; null for none. */
export function standingAt(things: readonly Thing[], viewer: Pose): string | null {
  const far = ({ at }: Thing) => Math.hypot(at[0] - (viewer[12] ?? 0), at[2] - (viewer[14] ?? 0))
  const near = things.filter(
    (thing) => thing.state === 'present' && stays(thing.label) && far(thing) <= reach,
  )
  return near.sort((a, b) => far(a) - far(b) || a.id - b.id)[0]?.label ?? null
}
