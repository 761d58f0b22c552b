import type { WorldPoint } from '../../app/core/types.ts'
import type { Sighting, Thing, WorldEvent } from '../../app/core/world/types.ts'
import type { Picture } from '../../app/memory/types.ts'
import { unitBox } from '../../models/box.ts'

/** How large a memory is: so many sightings of so many things in so many places. */
export type Size = {
  readonly sightings: number
  readonly things: number
  readonly places: number
}

/** What one room holds, and its sizes in metres: things are made room by room. */
const furniture: readonly (readonly [label: string, width: number, height: number])[] = [
  ...[['dining table', 1.6, 0.75] as const, ['couch', 1.8, 0.8] as const, ['tv', 1, 0.6] as const],
  ...[['chair', 0.5, 0.9] as const, ['chair', 0.5, 0.9] as const, ['chair', 0.5, 0.9] as const],
  ...[['cup', 0.08, 0.1] as const, ['cup', 0.08, 0.1] as const, ['bottle', 0.08, 0.3] as const],
  ...[['book', 0.2, 0.25] as const, ['book', 0.2, 0.25] as const, ['laptop', 0.35, 0.25] as const],
  ...[['mouse', 0.1, 0.05] as const, ['keyboard', 0.4, 0.05] as const],
  ...[['cell phone', 0.08, 0.15] as const, ['remote', 0.05, 0.15] as const],
  ...[['vase', 0.15, 0.3] as const, ['bowl', 0.2, 0.1] as const, ['clock', 0.3, 0.3] as const],
  ...[['potted plant', 0.4, 0.6] as const],
]
/** Metres from room to room, and rooms in a row. */
export const room = 4
const row = 25
/** Which class of thing an id is of, and its width and height in metres. */
export const kindOf = (id: number): (typeof furniture)[number] =>
  furniture[id % furniture.length] ?? ['cup', 0.1, 0.1]

/** A number 0..1 that looks like chance and is the same every time. */
const chance = (id: number, of: number) => (id * 0.618034 + of * 0.754878) % 1

/** Where a thing stands, metres, in the room of its id. */
export function pointOf(id: number): WorldPoint {
  const here = Math.floor(id / furniture.length)
  const [x, z] = [(here % row) * room, Math.floor(here / row) * room]
  return [x + 3.6 * chance(id, 1), 0.3 + 1.2 * chance(id, 2), z + 3.6 * chance(id * 7, 3)]
}

const spread = [0.01, 0.001, 0, 0.01, 0, 0.02] as const

/** A thing as it was left at `time`, ms of the Unix epoch. One of twenty is missing. */
export function thingOf(id: number, time: number, sightings: number): Thing {
  const [label, ...extent] = kindOf(id)
  return {
    ...{ id, label, belief: { [label]: 0.8 }, at: pointOf(id), covariance: spread, extent },
    ...{ source: 'depth', state: id % 20 === 7 ? 'missing' : 'present', motion: 'static' },
    ...{ velocity: [0, 0, 0], sightings, firstSeen: time, lastSeen: time, lastLooked: time },
  }
}

export const sightingOf = (thing: number, time: number): Sighting => ({
  ...{ thing, time, label: kindOf(thing)[0], score: 0.7, at: pointOf(thing), covariance: spread },
  ...{ source: 'depth', box: unitBox(0.1, 0.2, 0.3, 0.4) },
})

export const eventOf = (thing: number, time: number): WorldEvent => ({
  ...{ kind: 'moved', thing, time, label: kindOf(thing)[0], evidence: [time - 1000, time] },
  ...{ from: pointOf(thing), to: pointOf(thing + 1) },
})

/** In one visit a thing is looked at so often, twice a second. */
const looks = 20
/** Things of one transaction. */
const most = 500

/** Pictures of one place (counted from 0) that together fill a memory. */
export type Visit = { readonly place: number; readonly picture: Omit<Picture, 'place'> }

/**
 * A memory's life in `span` ms before `end`: visit after visit to all places, where each thing is seen
 * twenty times within ten seconds, and each fifth one was moved. Many pictures are written at once.
 */
export function* visitsOf(size: Size, span: number, end: number): Generator<Visit> {
  const { things, places } = size
  const each = Math.ceil(size.sightings / things)
  const visits = Math.ceil(each / looks)
  const begun = (id: number) => end - span + (span / visits) * chance(id, 4) * 0.9
  for (let visit = 0; visit < visits; visit++) {
    const count = Math.min(looks, each - visit * looks)
    const timeOf = (id: number, look: number) => begun(id) + (visit * span) / visits + look * 500
    for (let place = 0; place < places; place++) {
      const [from, until] = [0, 1].map((more) => Math.round(((place + more) * things) / places)) as [number, number] // prettier-ignore
      for (let first = from; first < until; first += most) {
        const ids = Array.from({ length: Math.min(most, until - first) }, (_, i) => first + i + 1)
        const last = (id: number) => timeOf(id, count - 1)
        const picture = {
          time: Math.max(...ids.map(last)),
          things: ids.map((id) => ({
            ...thingOf(id, last(id), visit * looks + count),
            firstSeen: begun(id),
          })),
          sightings: ids.flatMap((id) =>
            Array.from({ length: count }, (_, look) => sightingOf(id, timeOf(id, look))),
          ),
          events: ids.filter((id) => id % 5 === 0).map((id) => eventOf(id, last(id))),
          unions: [],
        }
        yield { place, picture }
      }
    }
  }
}
