import { add, plus, round, times } from './covariance.ts'
import { moves, stays } from './kinds.ts'
import type { Covariance, Thing } from './types.ts'

/** Metres of deviation after an hour unseen; it grows with the square root of time, for an hour. */
const drift = { still: 0.05, portable: 0.3 }
/** How much something that moves may change its speed, metres a second, each second. */
const restless = 0.8
/** Longer than this, s, nobody knows whether it still moves as it did. */
const holds = 1.5
/** However long it was not seen: a room's width. */
const most = 3

/**
 * Where a thing should be at `time`, and how surely. What rests stays, and is known a little less
 * surely the longer nobody looked; what moves goes on for a moment.
 */
export function predict(
  thing: Thing,
  time: number,
): { readonly at: Thing['at']; readonly covariance: Covariance } {
  const seconds = Math.max(0, time - thing.lastSeen) / 1000
  if (thing.motion === 'moving' || moves(thing.label)) {
    const going = thing.motion === 'moving' ? Math.min(seconds, holds) : 0
    const grown = Math.min(most, 0.5 * restless * seconds ** 1.5 + 0.1 * Math.sqrt(seconds))
    return {
      at: plus(thing.at, times(thing.velocity, going)),
      covariance: add(thing.covariance, round(grown)),
    }
  }
  const rate = stays(thing.label) ? drift.still : drift.portable
  const grown = Math.min(rate, rate * Math.sqrt(seconds / 3600))
  return { at: thing.at, covariance: add(thing.covariance, round(grown)) }
}
