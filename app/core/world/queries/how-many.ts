import type { Thing } from '../types.ts'
import { select } from './select.ts'

/** How many there are, and which; those that were missing when their place was last looked at, apart. */
export type Count = {
  readonly present: readonly Thing[]
  readonly missing: readonly Thing[]
  /** The number that their beliefs add up to: less than there are where some may be something else. */
  readonly expected: number
}

export function howMany(things: readonly Thing[], labels: readonly string[]): Count {
  const found = select(things, labels, 0.5)
  const present = found.filter(({ state }) => state === 'present')
  const chance = ({ belief }: Thing) => labels.reduce((sum, label) => sum + (belief[label] ?? 0), 0)
  return {
    present,
    missing: found.filter(({ state }) => state === 'missing'),
    expected: present.reduce((sum, thing) => sum + chance(thing), 0),
  }
}
