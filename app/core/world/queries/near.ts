import type { WorldPoint } from '../../types.ts'
import { distance } from '../covariance.ts'
import type { Thing } from '../types.ts'

/**
 * Things that are at their place as far as anybody knows, the nearest to `place` (metres) first; of
 * these classes where some are given.
 */
export function thingsNear(
  things: readonly Thing[],
  place: WorldPoint,
  labels: readonly string[] | null = null,
): Thing[] {
  return things
    .filter(({ state, label }) => state === 'present' && (labels?.includes(label) ?? true))
    .map((thing) => ({ thing, metres: distance(thing.at, place) }))
    .sort((a, b) => a.metres - b.metres || a.thing.id - b.thing.id)
    .map(({ thing }) => thing)
}
