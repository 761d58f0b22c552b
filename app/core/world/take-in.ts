import type { Candidate } from './associate.ts'
import { eyeOf } from './glimpse.ts'
import type { Known, Seen } from './known.ts'
import { begin, meet } from './meet.ts'
import { lookAt, miss } from './miss.ts'
import type { Outcome } from './surprise.ts'
import type { Tie } from './tie.ts'
import type { View, WorldEvent } from './types.ts'

/** What a picture showed, and did not show, of each thing. */
export type Taken = {
  /** Known things that are not as they were, by id. */
  readonly changed: ReadonlyMap<number, Known>
  readonly born: readonly Known[]
  /** The box that showed each thing, by its id. */
  readonly shown: ReadonlyMap<number, Seen>
  readonly events: readonly WorldEvent[]
  readonly outcomes: readonly Outcome[]
  /** The id of the next thing. */
  readonly next: number
}

/** A thing back after so long, ms, is worth an event. */
const longAway = 60_000
/** A box with a lower score begins nothing. */
const begins = 0.1

/** Takes in each box, and what was to be seen and was not. `first` is the id of the next thing. */
export function takeIn(
  { candidates, pairs }: Tie,
  seen: readonly Seen[],
  view: View,
  first: number,
): Taken {
  const { time } = view
  const events: WorldEvent[] = []
  const outcomes: Outcome[] = []
  const changed = new Map<number, Known>()
  const born: Known[] = []
  const shown = new Map<number, Seen>()
  let next = first
  for (const [i, box] of seen.entries()) {
    const before = candidates[pairs[i] ?? -1]?.known
    const fix = { time, at: box.at, covariance: box.covariance, eye: eyeOf(view.pose) }
    if (!before) {
      if (box.score < begins) continue
      outcomes.push({ kind: 'new', score: box.score })
      born.push(begin(next, box, fix))
      shown.set(next++, box)
      continue
    }
    const { known: after, moved } = meet(before, box, fix)
    changed.set(before.thing.id, after)
    shown.set(before.thing.id, box)
    if (!before.confirmed) continue
    outcomes.push({ kind: 'found', known: before })
    events.push(...eventsOf(before, after, moved, time))
  }
  for (const candidate of candidates) {
    if (changed.has(candidate.known.thing.id)) continue
    const { after, outcome, event } = lookInVain(candidate, seen, view)
    if (after !== candidate.known) changed.set(after.thing.id, after)
    if (outcome) outcomes.push(outcome)
    if (event) events.push(event)
  }
  return { changed, born, shown, events, outcomes, next }
}

/** What is worth telling of a thing that was found. */
function eventsOf(
  { thing: { id, label, state, lastSeen, at } }: Known,
  after: Known,
  moved: ReturnType<typeof meet>['moved'],
  time: number,
): WorldEvent[] {
  const told = { time, thing: id, label }
  if (moved) {
    return [{ ...told, kind: 'moved', ...moved, evidence: after.recent.map((fix) => fix.time) }]
  }
  if (state !== 'missing' && time - lastSeen <= longAway) return []
  const evidence = [lastSeen, time]
  return [{ ...told, kind: 'seen-again', from: at, to: after.thing.at, evidence }]
}

type Vain = {
  readonly after: Known
  readonly outcome: Outcome | null
  readonly event: WorldEvent | null
}

/** A thing that no box showed: perhaps it is gone. */
function lookInVain(candidate: Candidate, seen: readonly Seen[], view: View): Vain {
  const { known: before } = candidate
  const { time } = view
  const look = lookAt(candidate, seen, view)
  const { known: after, gone } = miss(before, look, time)
  const expected = before.confirmed && before.thing.state === 'present'
  const missed = expected && (look === 'bare' || look === 'through')
  const outcome = missed ? ({ kind: 'missed', known: before } as const) : null
  if (!gone) return { after, outcome, event: null }
  if (!before.confirmed) return { after: { ...after, odds: -Infinity }, outcome, event: null }
  const { id, label, at, lastSeen } = before.thing
  const evidence = [lastSeen, after.empty?.since ?? time, time]
  return {
    after: { ...after, thing: { ...after.thing, state: 'missing' } },
    outcome,
    event: { kind: 'disappeared', time, thing: id, label, from: at, to: null, evidence },
  }
}
