/** The browser's side: fills the app's own memory and asks it, through its worker, as the app does. */
import { openMemory } from '../../app/memory/open-memory.ts'
import type { Memory, Picture, Status } from '../../app/memory/types.ts'
import { eventOf, kindOf, sightingOf, thingOf, visitsOf, type Size } from './memory-samples.ts'
import { worldQueries } from './memory-world.ts'

/** ms that each of many calls took, by what was asked; the first call, with nothing at hand yet, apart. */
export type Costs = Readonly<
  Record<string, { readonly first: number; readonly ms: readonly number[] }>
>

export type MemoryPage = {
  /** Opens the file and gives the ms until the first answer. Rejects where it would not be kept. */
  readonly open: () => Promise<number>
  /** Fills a memory; tells now and then the part that is done. */
  readonly fill: (size: Size) => Promise<Status>
  /** What the memory is asked, and what is asked of things at hand. */
  readonly ask: (size: Size, times: number) => Promise<Costs>
  readonly askWorld: (things: number, times: number) => Promise<Costs>
  /** The things last seen, again and again. */
  readonly askRecent: (times: number) => Promise<Costs>
  /** Forgets a thing, as the person does; ms. */
  readonly forget: (thing: number) => Promise<number>
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
  /** Told by the page, heard by the benchmark: this part of a memory is filled. */
  var tellFilled: (part: number) => Promise<void>
}

/** All within a day, since older sightings are thinned out. */
const span = 20 * 60 * 60 * 1000
/** So far back "What changed?" looks, ms. */
const lately = 12 * 60 * 60 * 1000
let memory: Memory

globalThis.memoryPage = {
  open: async () => {
    const start = performance.now()
    memory = openMemory()
    await memory.recent(1, 0)
    const ms = performance.now() - start
    const { keeping } = await memory.status()
    if (keeping.kind !== 'kept') throw new Error(`It is not kept: ${JSON.stringify(keeping)}`)
    return ms
  },
  fill: async (size) => {
    const ids = await placeIds(size.places)
    let done = 0
    for (const { place, picture } of visitsOf(size, span, Date.now())) {
      await memory.remember({ ...picture, place: ids[place] ?? 0 })
      done += picture.sightings.length
      await tellFilled(done / size.sightings)
    }
    return memory.status()
  },
  ask: async ({ things, places }, times) => {
    const [place = 0] = await placeIds(places)
    const any = (i: number) => ((i * 7919) % things) + 1
    const now = Date.now()
    const picture = (i: number): Picture => {
      const time = now + i * 500
      const seen = [0, 1, 2, 3, 4].map((k) => ((i * 5 + k) % (things / places)) + 1)
      return {
        ...{ time, place, unions: [], things: seen.map((id) => thingOf(id, time, 1)) },
        sightings: seen.map((id) => sightingOf(id, time)),
        events: [eventOf(any(i), time)],
      }
    }
    return timed(times, {
      'remember a picture': (i) => memory.remember(picture(i)),
      'last sightings of a thing': (i) => memory.lastSightings(any(i), 20),
      'search a word': (i) => memory.search([kindOf(i)[0]]),
      'last seen things': () => memory.recent(50, 0),
      'what changed in 12 hours': () => memory.eventsSince(now - lately, place),
      'load a place': (i) => memory.load(`place-${i % places}`, now),
    })
  },
  askWorld: (things, times) => timed(times, worldQueries(things)),
  askRecent: (times) =>
    timed(times, { 'last seen things, while old sightings go': () => memory.recent(50, 0) }),
  forget: async (thing) => {
    const start = performance.now()
    await memory.forgetThing(thing)
    return performance.now() - start
  },
  close: () => memory.close(),
  write: async (from) => {
    const [place = 0] = await placeIds(1)
    for (let id = from; ; id++) {
      const time = Date.now()
      void tellKept(id, 'asked')
      const [things, sightings] = [[thingOf(id, time, 1)], [sightingOf(id, time)]]
      const events = [eventOf(id, time)]
      await memory.remember({ time, place, things, sightings, events, unions: [] })
      await tellKept(id, 'kept')
    }
  },
  read: async () => {
    const status = await memory.status()
    const found = await memory.recent(1e6, 0)
    return { status, ids: found.map(({ id }) => id) }
  },
}

async function timed(times: number, asked: Readonly<Record<string, (i: number) => unknown>>) {
  const costs: Record<string, { first: number; ms: number[] }> = {}
  for (const [name, run] of Object.entries(asked)) {
    const once = async (i: number) => {
      const start = performance.now()
      await run(i)
      return performance.now() - start
    }
    const first = await once(0)
    const ms: number[] = []
    for (let i = 1; i <= times; i++) ms.push(await once(i))
    costs[name] = { first, ms }
  }
  return costs
}

async function placeIds(count: number): Promise<number[]> {
  const ids: number[] = []
  for (let i = 0; i < count; i++)
    ids.push((await memory.load(`place-${i}`, Date.now() - span)).place.id)
  return ids
}
