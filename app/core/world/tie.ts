import { associate, type Candidate } from './associate.ts'
import { glimpser, rangeOf } from './glimpse.ts'
import type { Known, Seen } from './known.ts'
import { shiftAll, shiftOf } from './shift.ts'
import type { View } from './types.ts'

/** Which box shows which thing: for each box the index of its candidate, null where it is something new. */
export type Tie = {
  readonly known: readonly Known[]
  readonly candidates: readonly Candidate[]
  readonly pairs: readonly (number | null)[]
}

/** Ties boxes to known things. Where the device found itself anew, all that is known moves with it. */
export function tie(known: readonly Known[], view: View, seen: readonly Seen[]): Tie {
  const candidates = inSight(known, view, seen)
  const pairs = associate(seen, candidates, view.time)
  const shift = shiftOf(seen, pairs, candidates)
  if (!shift) return { known, candidates, pairs }
  const shifted = shiftAll(known, shift)
  const again = inSight(shifted, view, seen)
  return { known: shifted, candidates: again, pairs: associate(seen, again, view.time) }
}

/** Further than this, metres, nobody looks for things, unless such are seen. */
const reach = 6

/** The things that may show in the picture, or that a picture track of it led to. In order of id. */
function inSight(known: readonly Known[], view: View, seen: readonly Seen[]): Candidate[] {
  const glimpse = glimpser(view)
  const tracks = new Set(seen.flatMap(({ track }) => track ?? []))
  const far = Math.max(reach, ...seen.map(({ at }) => 1.5 * rangeOf(view.pose, at)))
  return known.flatMap((each): Candidate[] => {
    const glimpsed = glimpse(each.thing)
    if (!glimpsed) return []
    const led = each.track !== null && tracks.has(each.track)
    const [x, y, w, h] = glimpsed.box
    const near = glimpsed.depth < far && x < 1.3 && y < 1.3 && x + w > -0.3 && y + h > -0.3
    return near || led ? [{ known: each, glimpse: glimpsed }] : []
  })
}
