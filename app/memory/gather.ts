import type { Picture } from './types.ts'

/** Pictures wait here while one is written; those that wait are written as one. */
export type Gatherer = {
  readonly add: (picture: Picture) => void
  /** Resolves when all that waits is written. */
  readonly settled: () => Promise<void>
  /** Drops what waits and resolves when nothing is being written any more. */
  readonly empty: () => Promise<void>
}

/** A picture is begun to be written as soon as the one before is; `failed` is told when one could not be. */
export function createGatherer(
  write: (picture: Picture) => Promise<void>,
  failed: (error: unknown) => void,
): Gatherer {
  let waiting: Picture | null = null
  let writing: Promise<void> | null = null
  const writeAll = async () => {
    while (waiting) {
      const next: Picture = waiting
      waiting = null
      await write(next).catch(failed)
    }
    writing = null
  }
  return {
    add: (picture) => {
      waiting = waiting ? joined(waiting, picture) : picture
      writing ??= writeAll()
    },
    settled: async () => {
      await writing
    },
    empty: async () => {
      waiting = null
      await writing
    },
  }
}

/** Two pictures of one place as one: of each thing the newer state, all sightings and events. */
export function joined(older: Picture, newer: Picture): Picture {
  const fresh = new Set(newer.things.map(({ id }) => id))
  return {
    time: newer.time,
    place: newer.place,
    things: [...older.things.filter(({ id }) => !fresh.has(id)), ...newer.things],
    sightings: [...older.sightings, ...newer.sightings],
    events: [...older.events, ...newer.events],
    unions: [...older.unions, ...newer.unions],
  }
}
