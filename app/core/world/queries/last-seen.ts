import type { Thing } from '../types.ts'

/** The thing of these classes that was seen last, missing by now or not; null where none was ever seen. */
export const lastSeen = (things: readonly Thing[], labels: readonly string[]): Thing | null =>
  things
    .filter(({ label }) => labels.includes(label))
    .reduce<Thing | null>(
      (last, thing) => (last && last.lastSeen >= thing.lastSeen ? last : thing),
      null,
    )
