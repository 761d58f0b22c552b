import { foundAgain, isSame } from './found-again.ts'
import type { Known } from './known.ts'
import { seenTogether } from './pictures.ts'
import { isTrusted } from './trust.ts'
import type { WorldEvent } from './types.ts'
import type { Union } from './unite.ts'

/** What is believed by now, what that means, and which things turned out to be old ones. */
export type Told = {
  readonly known: readonly Known[]
  readonly events: readonly WorldEvent[]
  readonly unions: readonly Union[]
}

/** Believes in what was seen enough, and tells what is new, or is an old thing at a new place. */
export function tell(known: readonly Known[], time: number): Told {
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
  const { id, firstSeen } = lost.thing
  const { sightings, pictures } = seenTogether(lost, found)
  const thing = { ...found.thing, id, firstSeen, sightings }
  return known.flatMap((each) =>
    each === lost ? { ...found, thing, pictures, apart: {} } : each === replaced ? [] : each,
  )
}
