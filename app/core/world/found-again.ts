import { distance } from './covariance.ts'
import { moves, stays } from './kinds.ts'
import type { Known } from './known.ts'

/** After this, ms, a thing of the same class elsewhere is just another one. */
const soon = 10 * 60_000
/** One thing's size, told twice, differs by less than this factor. */
const sameSize = 2

/**
 * Which missing thing a newly found one is: of the same class and size, not seen since before the new
 * one was, and missed of late; the nearest of several. Null where it is another. What nobody carries
 * about is taken for the same only where its old place was found empty first.
 */
export function foundAgain(found: Known, known: readonly Known[], time: number): Known | null {
  const [best] = known
    .filter((lost) => isSame(lost, found, time))
    .sort((a, b) => distance(a.thing.at, found.thing.at) - distance(b.thing.at, found.thing.at))
  return best ?? null
}

/** Whether `found` is where `lost` went. */
export function isSame(lost: Known, found: Known, time: number): boolean {
  const [a, b] = [lost.thing, found.thing]
  if (lost === found || !lost.confirmed || a.state !== 'missing' || b.state !== 'present')
    return false
  if (a.label !== b.label || moves(a.label) || b.firstSeen < a.lastSeen) return false
  const since = lost.empty?.since ?? a.lastLooked
  if (stays(a.label) && b.firstSeen < since) return false
  const size = (each: typeof a) => Math.sqrt(each.extent[0] * each.extent[1])
  const factor = Math.max(size(a) / size(b), size(b) / size(a))
  return factor < sameSize && time - since < soon && b.firstSeen - a.lastSeen < soon
}
