import type { Thing, WorldEvent } from '../types.ts'

/** What became of a thing since a time: the last that happened to it, from where it was at first. */
export type Change = {
  readonly thing: number
  readonly label: string
  readonly kind: WorldEvent['kind']
  readonly time: number
  readonly from: WorldEvent['from']
  readonly to: WorldEvent['to']
  readonly evidence: readonly number[]
}

/**
 * What changed since `time` (ms of the Unix epoch), each thing once, the latest first. What came and
 * went again, or only was seen again, is no change.
 */
export function changesSince(events: readonly WorldEvent[], time: number): Change[] {
  const byThing = new Map<number, WorldEvent[]>()
  for (const event of events) {
    if (event.time < time || event.kind === 'seen-again') continue
    byThing.set(event.thing, [...(byThing.get(event.thing) ?? []), event])
  }
  return [...byThing.values()]
    .flatMap((all): Change[] => {
      const [first, last] = [all[0], all.at(-1)]
      if (!first || !last) return []
      if (first.kind === 'appeared' && last.kind === 'disappeared') return []
      const kind = first.kind === 'appeared' ? 'appeared' : last.kind
      const evidence = [...new Set(all.flatMap((event) => event.evidence))].sort((a, b) => a - b)
      const { thing, label, to } = last
      return [{ thing, label, kind, time: last.time, from: first.from, to, evidence }]
    })
    .sort((a, b) => b.time - a.time || a.thing - b.thing)
}

/** A thing whose place was looked at, and it was not there. Times in ms of the Unix epoch. */
export type Absence = {
  readonly thing: Thing
  readonly lastSeen: number
  readonly lookedAt: number
}

/** Things that were looked for in vain at their place, the latest look first. */
export const absences = (things: readonly Thing[]): Absence[] =>
  things
    .filter(({ state }) => state === 'missing')
    .map((thing) => ({ thing, lastSeen: thing.lastSeen, lookedAt: thing.lastLooked }))
    .sort((a, b) => b.lookedAt - a.lookedAt || a.thing.id - b.thing.id)
