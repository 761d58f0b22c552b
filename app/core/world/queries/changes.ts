import type { WorldEvent } from '../types.ts'

/**
 * What is not where it was, by events in the order of time: of each thing the last of them, from where
 * it was at first and with the evidence of all, the latest first. What was found at its place again is
 * no change, nor is what came anew: whoever looks round a room for the first time sees much of that.
 */
export function changesIn(events: readonly WorldEvent[]): WorldEvent[] {
  const byThing = new Map<number, WorldEvent[]>()
  for (const event of events) {
    const before = byThing.get(event.thing) ?? []
    byThing.set(
      event.thing,
      event.kind === 'seen-again'
        ? before.filter(({ kind }) => kind !== 'disappeared')
        : [...before, event],
    )
  }
  return [...byThing.values()]
    .flatMap((all): WorldEvent[] => {
      const [first, last] = [all[0], all.at(-1)]
      if (!first || !last || first.kind === 'appeared') return []
      const evidence = [...new Set(all.flatMap((event) => event.evidence))].sort((a, b) => a - b)
      return [{ ...last, from: first.from, evidence }]
    })
    .sort((a, b) => b.time - a.time || a.thing - b.thing)
}
