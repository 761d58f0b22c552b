import type { Thing } from '../../app/core/world/types.ts'
import type { PlacedThing } from '../../app/home/thing.ts'

/** What one picture of a walk came to. `sightings` ties things of the world to true things, `shown` are ids of tracks. */
export type Glance = {
  readonly time: number
  /** Ids of the true things that a detector may be expected to find. */
  readonly seeable: readonly string[]
  readonly sightings: readonly { readonly id: number; readonly of: string }[]
  readonly things: readonly Thing[]
  readonly shown: readonly number[]
  readonly unions: readonly { readonly from: number; readonly into: number }[]
}

export type WalkScore = {
  /** True things that could be found in five pictures or more, and the part of them that are known at the end. */
  readonly things: number
  readonly recall: number
  /** Of those known, the part with the right class. */
  readonly named: number
  /** Changes of identity of a thing for each minute in which it was to be seen. */
  readonly switches: number
  /** Things known more than once at the end, and things known that are none. */
  readonly duplicates: number
  readonly phantoms: number
  /** Words that were gone for a single picture, of all that were shown. */
  readonly dropouts: number
  /** Metres from the middle of each known thing. */
  readonly median: number
  readonly p90: number
  /** By seconds out of view at least: how often a thing was looked up then, and how often it was in its place. */
  readonly away: readonly {
    readonly seconds: number
    readonly times: number
    readonly right: number
  }[]
}

/** Something stands in its place where it is known within this, metres, or half of its own size. */
const inPlace = 0.25
const absences = [1, 2, 5, 10, 20, 30]

/** Compares what is known with the home, in which nothing moves. */
export function judgeWalk(truth: readonly PlacedThing[], glances: readonly Glance[]): WalkScore {
  const into = new Map(
    glances.flatMap(({ unions }) => unions.map((each) => [each.from, each.into])),
  )
  const nowOf = (id: number): number => {
    const next = into.get(id)
    return next === undefined ? id : nowOf(next)
  }
  const seeable = countOf(glances.flatMap((glance) => glance.seeable))
  const judged = truth.filter(({ id }) => (seeable.get(id) ?? 0) >= 5)
  const sightings = glances.flatMap((glance) =>
    glance.sightings.map((each) => ({ ...each, id: nowOf(each.id) })),
  )
  const end = glances.at(-1)?.things ?? []
  const owners = new Map(end.map(({ id }) => [id, ownerOf(id, sightings)]))
  const knownAs = (thing: PlacedThing) => end.filter(({ id }) => owners.get(id) === thing.id)
  const known = judged.flatMap((thing) => {
    const best = knownAs(thing).sort((a, b) => b.sightings - a.sightings)[0]
    return best ? [{ thing, best }] : []
  })
  const errors = known.map(({ thing, best }) => missOf(thing, best)).sort((a, b) => a - b)
  const minutes = judged.reduce((sum, { id }) => sum + (seeable.get(id) ?? 0), 0) / glances.length
  return {
    things: judged.length,
    recall: known.length / judged.length,
    named: known.filter(({ thing, best }) => thing.label === best.label).length / known.length,
    switches: judged.reduce((sum, { id }) => sum + switchesOf(id, sightings), 0) / minutes,
    duplicates: judged.reduce((sum, thing) => sum + Math.max(0, knownAs(thing).length - 1), 0),
    phantoms: end.filter(({ id }) => owners.get(id) === null).length,
    dropouts: dropoutsOf(glances) / glances.reduce((sum, { shown }) => sum + shown.length, 0),
    median: errors[Math.floor(errors.length / 2)] ?? NaN,
    p90: errors[Math.floor(0.9 * errors.length)] ?? NaN,
    away: awayOf(judged, glances),
  }
}

type SightingOf = Glance['sightings'][number]

/** The true thing that most sightings of a thing are of; null where none is. */
function ownerOf(id: number, sightings: readonly SightingOf[]): string | null {
  const counts = countOf(sightings.filter((each) => each.id === id).map(({ of }) => of))
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null
}

function switchesOf(of: string, sightings: readonly SightingOf[]): number {
  const ids = sightings.filter((each) => each.of === of).map(({ id }) => id)
  return ids.filter((id, i) => i > 0 && id !== ids[i - 1]).length
}

function dropoutsOf(glances: readonly Glance[]): number {
  return glances.reduce((sum, { shown }, i) => {
    const [before, after] = [glances[i - 1]?.shown ?? [], glances[i + 1]?.shown ?? []]
    return sum + before.filter((id) => after.includes(id) && !shown.includes(id)).length
  }, 0)
}

/** A thing is looked up once in each absence, when it has lasted so long; it counts only if it was known when it left. */
function awayOf(judged: readonly PlacedThing[], glances: readonly Glance[]): WalkScore['away'] {
  return absences.map((seconds) => {
    let [times, right] = [0, 0]
    for (const thing of judged) {
      let [last, id]: [number | null, number | null] = [null, null]
      for (const { time, seeable, sightings, things, unions } of glances) {
        id = unions.find(({ from }) => from === id)?.into ?? id
        if (seeable.includes(thing.id)) {
          last = time
          id = sightings.find(({ of }) => of === thing.id)?.id ?? id
          continue
        }
        if (last === null || id === null || time - last < seconds * 1000) continue
        const known = things.find((each) => each.id === id)
        last = null
        times++
        if (known?.state === 'present' && missOf(thing, known) <= reachOf(thing)) right++
      }
    }
    return { seconds, times, right: right / times }
  })
}

const reachOf = ({ size }: PlacedThing) => Math.max(inPlace, Math.max(...size) / 2)

const missOf = ({ position: [x, y, z], size }: PlacedThing, { at }: Thing): number =>
  Math.hypot(at[0] - x, at[1] - y - size[1] / 2, at[2] - z)

function countOf(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
