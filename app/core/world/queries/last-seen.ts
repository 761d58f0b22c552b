import type { Sighting, Thing } from '../types.ts'
import { select } from './select.ts'

/** When a thing was last seen, ms of the Unix epoch, and the sightings of it that are at hand, newest first. */
export type LastSeen = {
  readonly thing: Thing
  readonly time: number
  readonly evidence: readonly Sighting[]
}

/** The last sighting of any thing of these classes; null where none was ever seen. */
export function lastSeen(
  things: readonly Thing[],
  labels: readonly string[],
  sightings: readonly Sighting[] = [],
): LastSeen | null {
  const [thing] = select(things, labels).sort((a, b) => b.lastSeen - a.lastSeen || a.id - b.id)
  if (!thing) return null
  const evidence = sightings
    .filter((sighting) => sighting.thing === thing.id)
    .sort((a, b) => b.time - a.time)
  return { thing, time: thing.lastSeen, evidence }
}
