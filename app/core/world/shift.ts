import { kinship } from './belief.ts'
import { distance, minus, plus } from './covariance.ts'
import type { Candidate } from './associate.ts'
import type { Known, Seen } from './known.ts'
import type { WorldPoint } from '../types.ts'
import { shiftView } from './viewpoint.ts'

/** So many things, and this part of those seen, must have gone the same way at once. */
const least = { things: 3, part: 0.6 }
/** A smaller way than this, metres, is corrected thing by thing; a longer one is another room. */
const way = { least: 0.3, most: 5 }
/** Things agree that go the same way to within this, metres. */
const agree = 0.2

/**
 * Where the device has found itself anew, all things seem to have moved by one way at once. Gives
 * that way, metres, from what is known to what is seen; null where things are where they were. Only
 * things seen at their places tell against it. `pairs` are the boxes already known by their place.
 */
export function shiftOf(
  seen: readonly Seen[],
  pairs: readonly (number | null)[],
  candidates: readonly Candidate[],
): WorldPoint | null {
  const sure = seen.filter(({ score }) => score >= 0.3)
  const placed = seen.filter((each, i) => pairs[i] !== null && each.score >= 0.3).length
  if (sure.length < least.things) return null
  const ways = sure.flatMap((box) =>
    candidates
      .filter(({ known }) => known.confirmed && kinship(known.thing.belief, box.words) > 0.7)
      .map(({ known }) => ({ box, known, off: minus(box.at, known.thing.at) })),
  )
  let best: { readonly off: WorldPoint; readonly count: number } | null = null
  for (const { off } of ways) {
    if (Math.hypot(...off) < way.least || Math.hypot(...off) > way.most) continue
    const fits = ways.filter((each) => distance(each.off, off) < agree)
    // A row of like chairs looks the same from one chair further.
    if (new Set(fits.map(({ known }) => known.thing.label)).size < 2) continue
    const count = Math.min(
      new Set(fits.map(({ box }) => box)).size,
      new Set(fits.map(({ known }) => known)).size,
    )
    if (count <= (best?.count ?? 0)) continue
    const mean = (i: 0 | 1 | 2) => fits.reduce((sum, each) => sum + each.off[i], 0) / fits.length
    best = { off: [mean(0), mean(1), mean(2)], count }
  }
  const convincing = best && best.count >= least.things && best.count >= least.part * sure.length
  return best && convincing && best.count >= 2 * placed + 2 ? best.off : null
}

/** All that is known, moved by one way. */
export const shiftAll = (known: readonly Known[], off: WorldPoint): Known[] =>
  known.map((each) => ({
    ...each,
    views: each.views.map((view) => shiftView(view, off)),
    bounds: each.bounds && {
      low: plus(each.bounds.low, off),
      high: plus(each.bounds.high, off),
    },
    recent: each.recent.map((fix) => ({
      ...fix,
      at: plus(fix.at, off),
      eye: plus(fix.eye, off),
    })),
    rested: each.rested && plus(each.rested, off),
    thing: { ...each.thing, at: plus(each.thing.at, off) },
  }))
