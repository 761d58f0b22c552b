/** The browser's side: fills the app's own memory and asks it, through its worker, as the app does. */
import type { Thing } from '../../app/core/world/types.ts'
import { openMemory } from '../../app/memory/open-memory.ts'
import type { Memory, Picture, Status } from '../../app/memory/types.ts'
import { unitBox } from '../../models/box.ts'

/** How large a memory is: so many sightings of so many things in so many places. */
export type Size = {
  readonly sightings: number
  readonly things: number
  readonly places: number
}

/** ms that each of many calls took, by what was asked. */
export type Costs = Readonly<Record<string, readonly number[]>>

export type MemoryPage = {
  /** Opens the file and gives the ms until the first answer. */
  readonly open: () => Promise<number>
  readonly fill: (size: Size) => Promise<Status>
  readonly ask: (size: Size, times: number) => Promise<Costs>
  readonly close: () => Promise<void>
  /** Writes one picture after another, the first with this id, and tells of each that is kept. */
  readonly write: (from: number) => Promise<void>
  /** The ids of all things, and how the memory stands. */
  readonly read: () => Promise<{ readonly ids: readonly number[]; readonly status: Status }>
}

declare global {
  var memoryPage: MemoryPage
  /** Told by the page, heard by the test: a picture was handed over, or is kept. */
  var tellKept: (id: number, what: 'asked' | 'kept') => Promise<void>
}

const labels = ['cup', 'chair', 'cell phone', 'book', 'dining table', 'bottle', 'tv', 'keyboard']
/** All within a day, since older sightings are thinned out. */
const span = 20 * 60 * 60 * 1000
const batch = 1000
let memory: Memory

globalThis.memoryPage = {
  open: async () => {
    const start = performance.now()
    memory = openMemory()
    await memory.recent(1, 0)
    return performance.now() - start
  },
  fill: async ({ sightings, things, places }) => {
    const start = Date.now() - span
    const ids = await placeIds(places)
    const each = Math.ceil(sightings / things)
    for (let from = 0; from < sightings; from += batch) {
      const count = Math.min(batch, sightings - from)
      const seen = Array.from({ length: count }, (_, i) => ((from + i) % things) + 1)
      const byPlace = Map.groupBy(seen.entries(), ([, thing]) => thing % places)
      for (const [place, told] of byPlace) {
        const time = (i: number) => start + ((from + i) / sightings) * span
        await memory.remember({
          time: time(told[0]?.[0] ?? 0),
          place: ids[place] ?? 0,
          unions: [],
          // Each thing once, as its last sighting leaves it.
          things: told
            .filter(([i]) => from + i < things)
            .map(([, thing]) => thingOf(thing, start + span, each)),
          sightings: told.map(([i, thing]) => sightingOf(thing, time(i))),
          events: told.filter(([i]) => i % 100 === 0).map(([i, thing]) => eventOf(thing, time(i))),
        })
      }
    }
    return memory.status()
  },
  ask: async ({ things, places }, times) => {
    const ids = await placeIds(places)
    const any = (i: number) => ((i * 7919) % things) + 1
    const picture = (i: number): Picture => {
      const time = Date.now()
      const seen = [0, 1, 2, 3, 4].map((k) => any(i * 5 + k))
      return {
        ...{ time, place: ids[0] ?? 0, unions: [], things: seen.map((id) => thingOf(id, time, 1)) },
        sightings: [...new Set(seen)].map((id) => sightingOf(id, time + i / 1000)),
        events: [eventOf(any(i), time)],
      }
    }
    const asked: Readonly<Record<string, (i: number) => Promise<unknown>>> = {
      'remember a picture': (i) => memory.remember(picture(i)),
      'last sightings of a thing': (i) => memory.lastSightings(any(i), 20),
      'search a word': (i) => memory.search([labels[i % labels.length] ?? '']),
      'last seen things': () => memory.recent(50, 0),
      'events of ten minutes': () => memory.eventsSince(Date.now() - 600_000, ids[0] ?? 0),
      'load a place': (i) => memory.load(`place-${i % places}`, Date.now()),
    }
    const costs: Record<string, number[]> = {}
    for (const [name, run] of Object.entries(asked)) {
      const ms: number[] = []
      await run(0)
      for (let i = 1; i <= times; i++) {
        const start = performance.now()
        await run(i)
        ms.push(performance.now() - start)
      }
      costs[name] = ms
    }
    return costs
  },
  close: () => memory.close(),
  write: async (from) => {
    const [place = 0] = await placeIds(1)
    for (let id = from; ; id++) {
      const time = Date.now()
      void tellKept(id, 'asked')
      const [things, sightings] = [[thingOf(id, time, 1)], [sightingOf(id, time)]]
      await memory.remember({
        time,
        place,
        things,
        sightings,
        events: [eventOf(id, time)],
        unions: [],
      })
      await tellKept(id, 'kept')
    }
  },
  read: async () => {
    const status = await memory.status()
    const found = await memory.recent(1e6, 0)
    return { status, ids: found.map(({ id }) => id) }
  },
}

async function placeIds(count: number): Promise<number[]> {
  const ids: number[] = []
  for (let i = 0; i < count; i++)
    ids.push((await memory.load(`place-${i}`, Date.now() - span)).place.id)
  return ids
}

const labelOf = (id: number) => labels[id % labels.length] ?? ''
const spread = [0.01, 0.001, 0, 0.01, 0, 0.02] as const
const pointOf = (id: number) => [Math.sin(id) * 4, 1 + Math.sin(id * 3), Math.cos(id) * 4] as const

const thingOf = (id: number, time: number, sightings: number): Thing => ({
  ...{ id, label: labelOf(id), belief: { [labelOf(id)]: 0.8 }, at: pointOf(id) },
  ...{ covariance: spread, extent: [0.1, 0.1], source: 'depth', state: 'present' },
  ...{ motion: 'static', velocity: [0, 0, 0], sightings, firstSeen: time },
  ...{ lastSeen: time, lastLooked: time },
})

const sightingOf = (thing: number, time: number) => ({
  ...{ thing, time, label: labelOf(thing), score: 0.7, at: pointOf(thing), covariance: spread },
  ...{ source: 'depth' as const, box: unitBox(0.1, 0.2, 0.3, 0.4) },
})

const eventOf = (thing: number, time: number) => ({
  ...{ kind: 'moved' as const, thing, time, label: labelOf(thing), evidence: [time] },
  ...{ from: pointOf(thing), to: pointOf(thing + 1) },
})
