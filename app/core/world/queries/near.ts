import type { WorldPoint } from '../../types.ts'
import { distance } from '../covariance.ts'
import type { Thing } from '../types.ts'
import { select } from './select.ts'

/** A thing, and metres to its middle. */
export type Near = { readonly thing: Thing; readonly metres: number }

/** The things within `reach` metres of a place, nearest first; those that are missing are not there. */
export const thingsNear = (things: readonly Thing[], place: WorldPoint, reach: number): Near[] =>
  things
    .filter(({ state, at }) => state === 'present' && distance(at, place) <= reach)
    .map((thing) => ({ thing, metres: distance(thing.at, place) }))
    .sort((a, b) => a.metres - b.metres || a.thing.id - b.thing.id)

/** The nearest thing of these classes to a place; null where there is none. */
export function nearest(
  things: readonly Thing[],
  labels: readonly string[],
  place: WorldPoint,
): Near | null {
  let best: Near | null = null
  for (const thing of select(things, labels, 0.5)) {
    const metres = distance(thing.at, place)
    if (thing.state === 'present' && metres < (best?.metres ?? Infinity)) best = { thing, metres }
  }
  return best
}
