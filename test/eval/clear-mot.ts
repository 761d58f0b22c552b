import { pair } from '../../app/core/track/pair.ts'
import { slack, type Compared } from './compared.ts'

/**
 * What CLEAR-MOT counts. `mota` is 1 less all errors for each true box and may be below 0; `motp`
 * the mean overlap of what was matched; `switches` how often a true thing came by another id than
 * the one it last had.
 */
export type ClearMot = {
  readonly mota: number
  readonly motp: number
  readonly truths: number
  readonly matches: number
  readonly misses: number
  readonly falseAlarms: number
  readonly switches: number
}

/** What a pairing of the picture before outweighs, whatever the overlaps: the matching goes on where it can. */
const goesOn = 1000

/**
 * CLEAR-MOT (Bernardin and Stiefelhagen, "Evaluating multiple object tracking performance", 2008), with
 * the matching of TrackEval 1.3: who matched in the picture before matches on if the two are still
 * `least` alike; the others are matched for the largest overlap.
 */
export function clearMot(pictures: readonly Compared[], least = 0.5): ClearMot {
  let [matches, misses, falseAlarms, switches, alikeness] = [0, 0, 0, 0, 0]
  const lastId = new Map<number, number>()
  let before = new Map<number, number>()
  for (const { truth, found, alike } of pictures) {
    const now = new Map<number, number>()
    const pairs = pair(truth.length, found.length, (t, f) => {
      const shared = alike[t]?.[f] ?? 0
      if (shared < least - slack) return 0
      return shared + (before.get(truth[t] ?? NaN) === found[f] ? goesOn : 0)
    })
    for (const [t, f] of pairs) {
      const [thing, id] = [truth[t] ?? NaN, found[f] ?? NaN]
      if (lastId.has(thing) && lastId.get(thing) !== id) switches++
      lastId.set(thing, id)
      now.set(thing, id)
      alikeness += alike[t]?.[f] ?? 0
    }
    matches += pairs.length
    misses += truth.length - pairs.length
    falseAlarms += found.length - pairs.length
    before = now
  }
  return scored({ matches, misses, falseAlarms, switches }, alikeness)
}

type Counts = Pick<ClearMot, 'matches' | 'misses' | 'falseAlarms' | 'switches'>

function scored(counts: Counts, alikeness: number): ClearMot {
  const truths = counts.matches + counts.misses
  const errors = counts.misses + counts.falseAlarms + counts.switches
  return { ...counts, truths, mota: 1 - errors / truths, motp: alikeness / counts.matches }
}

/** Several sequences as if they were one. */
export function sumClearMot(each: readonly ClearMot[]): ClearMot {
  const sum = (of: (one: ClearMot) => number) => each.reduce((all, one) => all + of(one), 0)
  const counts = {
    matches: sum(({ matches }) => matches),
    misses: sum(({ misses }) => misses),
    falseAlarms: sum(({ falseAlarms }) => falseAlarms),
    switches: sum(({ switches }) => switches),
  }
  return scored(
    counts,
    sum(({ matches, motp }) => (matches > 0 ? matches * motp : 0)),
  )
}
