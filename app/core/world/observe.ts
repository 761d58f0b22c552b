import { noteApart } from './apart.ts'
import { associate, type Candidate } from './associate.ts'
import { foundAgain, isSame } from './found-again.ts'
import { gather } from './gather.ts'
import { eyeOf, glimpser, rangeOf } from './glimpse.ts'
import { type Known, type Seen, type World } from './known.ts'
import { begin, meet } from './meet.ts'
import { lookAt, miss } from './miss.ts'
import { shiftAll, shiftOf } from './shift.ts'
import { surpriseOf, type Outcome } from './surprise.ts'
import { isTrusted, weed } from './trust.ts'
import type { Observation, Sighting, Thing, View, WorldEvent } from './types.ts'
import { unite, type Union } from './unite.ts'
import type { Fix } from './viewpoint.ts'

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

/** A thing back after so long, ms, is worth an event. */
const longAway = 60_000
/** A box with a lower score begins nothing. */
const begins = 0.1

/**
 * Ties what one picture shows to what is known of the world. Pure and deterministic; the order of the
 * observations does not matter, and a box never makes two things. Pictures come in the order of time.
 */
export function observe(world: World, view: View, observations: readonly Observation[]): Observed {
  const { time } = view
  const usable = observations.filter(isSound)
  const seen = gather(usable)
  let known = world.known
  let candidates = inSight(known, view, seen)
  let pairs = associate(seen, candidates, time)
  const shift = shiftOf(seen, pairs, candidates)
  if (shift) {
    known = shiftAll(known, shift)
    candidates = inSight(known, view, seen)
    pairs = associate(seen, candidates, time)
  }

  const events: WorldEvent[] = []
  const outcomes: Outcome[] = []
  const changed = new Map<number, Known>()
  const born: Known[] = []
  const shown = new Map<number, Seen>() // by id of its thing
  let next = world.next
  seen.forEach((box, i) => {
    const fix: Fix = { time, at: box.at, covariance: box.covariance, eye: eyeOf(view.pose) }
    const candidate = candidates[pairs[i] ?? -1]
    if (!candidate) {
      if (box.score < begins) return
      outcomes.push({ kind: 'new', score: box.score })
      born.push(begin(next, box, fix))
      shown.set(next++, box)
      return
    }
    const before = candidate.known
    const { known: after, moved } = meet(before, box, fix)
    const { id, label, state, lastSeen } = before.thing
    changed.set(id, after)
    shown.set(id, box)
    if (!before.confirmed) return
    outcomes.push({ kind: 'found', known: before })
    const told = { time, thing: id, label, evidence: [lastSeen, time] }
    if (moved) events.push({ ...told, kind: 'moved', ...moved, evidence: timesOf(after) })
    else if (state === 'missing' || time - lastSeen > longAway)
      events.push({ ...told, kind: 'seen-again', from: before.thing.at, to: after.thing.at })
  })

  for (const candidate of candidates) {
    const { known: before } = candidate
    const { id } = before.thing
    if (changed.has(id)) continue
    const look = lookAt(candidate, seen, view)
    const { known: after, gone } = miss(before, look, time)
    if (after !== before) changed.set(id, after)
    if (
      before.confirmed &&
      before.thing.state === 'present' &&
      (look === 'bare' || look === 'through')
    )
      outcomes.push({ kind: 'missed', known: before })
    if (gone && !before.confirmed) changed.set(id, { ...after, odds: -Infinity })
    else if (gone) {
      changed.set(id, { ...after, thing: { ...after.thing, state: 'missing' } })
      const { label, at, lastSeen } = before.thing
      const evidence = [lastSeen, after.empty?.since ?? time, time]
      events.push({ kind: 'disappeared', time, thing: id, label, from: at, to: null, evidence })
    }
  }

  known = [...known.map((each) => changed.get(each.thing.id) ?? each), ...born]
  known = noteApart(known, shown)
  const united = unite(known, new Set(shown.keys()))
  known = weed(united.known, time)
  const told = tell(known, time)
  const toldOf = new Set(
    world.known.filter(({ confirmed }) => confirmed).map(({ thing }) => thing.id),
  )
  const unions = [...united.unions, ...told.unions]
  const heir = (id: number): number => {
    const found = unions.find(({ from }) => from === id)
    return found ? heir(found.into) : id
  }
  const present = new Set(
    told.known.filter(({ confirmed }) => confirmed).map(({ thing }) => thing.id),
  )
  const surest = new Map<number, Sighting>() // two boxes that turned out to be one thing
  for (const [id, { label, score, box, at, covariance, source }] of shown) {
    const thing = heir(id)
    const rival = surest.get(thing)
    if (!present.has(thing) || (rival && rival.score >= score)) continue
    surest.set(thing, { thing, time, label, score, box, at, covariance, source })
  }
  return {
    world: { known: told.known, next, time },
    things: changesOf(world.known, told.known),
    sightings: [...surest.values()],
    events: [...events, ...told.events].filter(({ thing }) => present.has(thing)),
    unions: unions.filter(({ from }) => toldOf.has(from)),
    surprise: surpriseOf(outcomes),
  }
}

/** What people may be told of, and is not as it was. */
function changesOf(before: readonly Known[], after: readonly Known[]): Thing[] {
  const old = new Set(before.flatMap(({ thing, confirmed }) => (confirmed ? thing : [])))
  return after.flatMap(({ thing, confirmed }) => (confirmed && !old.has(thing) ? thing : []))
}

const isSound = ({ at, covariance, extent, score }: Observation): boolean =>
  [...at, ...covariance, ...extent, score].every(Number.isFinite) && Math.min(...extent) > 0

/** Further than this, metres, nobody looks for things, unless such are seen. */
const reach = 6

/** The things that may show in the picture, or that a picture track of it led to. In order of id. */
function inSight(known: readonly Known[], view: View, seen: readonly Seen[]): Candidate[] {
  const glimpse = glimpser(view)
  const tracks = new Set(seen.flatMap(({ track }) => track ?? []))
  const far = Math.max(reach, ...seen.map(({ at }) => 1.5 * rangeOf(view.pose, at)))
  return known.flatMap((each): Candidate[] => {
    const glimpsed = glimpse(each.thing)
    if (!glimpsed) return []
    const led = each.track !== null && tracks.has(each.track)
    const [x, y, w, h] = glimpsed.box
    const near = glimpsed.depth < far && x < 1.3 && y < 1.3 && x + w > -0.3 && y + h > -0.3
    return near || led ? [{ known: each, glimpse: glimpsed }] : []
  })
}

const timesOf = ({ recent }: Known) => recent.map(({ time }) => time)

/** Believes in what was seen enough, and tells what is new, or is an old thing at a new place. */
function tell(known: readonly Known[], time: number) {
  const events: WorldEvent[] = []
  const unions: Union[] = []
  let all = known
  for (const each of known) {
    if (each.confirmed || !isTrusted(each)) continue
    const lost = foundAgain(each, all, time)
    const trusted = { ...each, confirmed: true }
    all = lost ? takeOver(all, lost, trusted, each) : all.map((k) => (k === each ? trusted : k))
    if (lost) unions.push({ from: each.thing.id, into: lost.thing.id })
    const { at: to, label } = each.thing
    const id = lost?.thing.id ?? each.thing.id
    const told = { time, thing: id, label, to, evidence: each.proof }
    events.push(
      lost
        ? { ...told, kind: 'moved', from: lost.thing.at }
        : { ...told, kind: 'appeared', from: null },
    )
  }
  for (const lost of all.filter(
    ({ thing, empty }) => thing.state === 'missing' && empty?.last === time,
  )) {
    const found = all.find((each) => each.confirmed && isSame(lost, each, time))
    if (!found) continue
    all = takeOver(all, lost, found, found)
    unions.push({ from: found.thing.id, into: lost.thing.id })
    const { label, at: from, id: thing } = lost.thing
    const evidence = [lost.thing.lastSeen, ...found.proof]
    events.push({ kind: 'moved', time, thing, label, from, to: found.thing.at, evidence })
  }
  return { known: all, events, unions }
}

/** The new one goes on under the old one's name. */
function takeOver(
  known: readonly Known[],
  lost: Known,
  found: Known,
  replaced: Known,
): readonly Known[] {
  const { id, firstSeen, sightings } = lost.thing
  const thing = { ...found.thing, id, firstSeen, sightings: sightings + found.thing.sightings }
  return known.flatMap((each) =>
    each === lost ? { ...found, thing, apart: {} } : each === replaced ? [] : each,
  )
}
