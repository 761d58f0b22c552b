import type { Thing } from '../types.ts'

/**
 * Things of these classes, the one most likely meant first: those at their place before those that are
 * missing, then those last seen. A thing counts for a class that it is believed to be by at least `least`.
 */
export function select(things: readonly Thing[], labels: readonly string[], least = 0.25): Thing[] {
  const wanted = new Set(labels)
  const fits = (thing: Thing) =>
    wanted.has(thing.label) || labels.some((name) => (thing.belief[name] ?? 0) >= least)
  const rank = ({ label, state }: Thing) =>
    (state === 'present' ? 0 : 1) + (wanted.has(label) ? 0 : 2)
  return things
    .filter(fits)
    .map((thing) => ({ thing, rank: rank(thing) }))
    .sort(
      (a, b) => a.rank - b.rank || b.thing.lastSeen - a.thing.lastSeen || a.thing.id - b.thing.id,
    )
    .map(({ thing }) => thing)
}
