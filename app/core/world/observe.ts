import { noteApart } from './apart.ts'
import { gather } from './gather.ts'
import type { Known, World } from './known.ts'
import { surpriseOf } from './surprise.ts'
import { takeIn, type Taken } from './take-in.ts'
import { tell } from './tell.ts'
import { tie } from './tie.ts'
import { weed } from './trust.ts'
import type { Observation, Sighting, Thing, View, WorldEvent } from './types.ts'
import { unite, type Union } from './unite.ts'

/** What one picture changed. `unions` tells of ids that are no more and whose sightings are another's. */
export type Observed = {
  readonly world: World
  /** The things that are new or changed, whole. */
  readonly things: readonly Thing[]
  readonly sightings: readonly Sighting[]
  readonly events: readonly WorldEvent[]
  readonly unions: readonly Union[]
  /** Bits by which the picture differs from what was expected of it; see `surpriseOf`. */
  readonly surprise: number
}

/**
 * Ties what one picture shows to what is known of the world. Pure and deterministic; the order of the
 * observations does not matter, and a box never makes two things. Pictures come in the order of time.
 */
export function observe(world: World, view: View, observations: readonly Observation[]): Observed {
  const { time } = view
  const seen = gather(observations.filter(isSound))
  const tied = tie(world.known, view, seen)
  const taken = takeIn(tied, seen, view, world.next)
  const { changed, born, shown } = taken
  const all = [...tied.known.map((each) => changed.get(each.thing.id) ?? each), ...born]
  const united = unite(noteApart(all, shown), new Set(shown.keys()))
  const told = tell(weed(united.known, time), time)
  const unions = [...united.unions, ...told.unions]
  const present = idsOf(told.known)
  const before = idsOf(world.known)
  return {
    world: { known: told.known, next: taken.next, time },
    things: changesOf(world.known, told.known),
    sightings: sightingsOf(taken, unions, time).filter(({ thing }) => present.has(thing)),
    events: [...taken.events, ...told.events].filter(({ thing }) => present.has(thing)),
    unions: unions.filter(({ from }) => before.has(from)),
    surprise: surpriseOf(taken.outcomes),
  }
}

const isSound = ({ at, covariance, extent, score }: Observation): boolean =>
  [...at, ...covariance, ...extent, score].every(Number.isFinite) && Math.min(...extent) > 0

/** The things that people may be told of. */
const idsOf = (known: readonly Known[]): ReadonlySet<number> =>
  new Set(known.filter(({ confirmed }) => confirmed).map(({ thing }) => thing.id))

/** What people may be told of, and is not as it was. */
function changesOf(before: readonly Known[], after: readonly Known[]): Thing[] {
  const old = new Set(before.flatMap(({ thing, confirmed }) => (confirmed ? thing : [])))
  return after.flatMap(({ thing, confirmed }) => (confirmed && !old.has(thing) ? thing : []))
}

/** One sighting of each thing: of two boxes that turned out to be one thing the surer. */
function sightingsOf({ shown }: Taken, unions: readonly Union[], time: number): Sighting[] {
  const heir = (id: number): number => {
    const union = unions.find(({ from }) => from === id)
    return union ? heir(union.into) : id
  }
  const surest = new Map<number, Sighting>()
  for (const [id, { label, score, box, at, covariance, source }] of shown) {
    const thing = heir(id)
    if ((surest.get(thing)?.score ?? -1) >= score) continue
    surest.set(thing, { thing, time, label, score, box, at, covariance, source })
  }
  return [...surest.values()]
}
