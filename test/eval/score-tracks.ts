import { pair } from '../../app/core/track/pair.ts'
import { clearMot, sumClearMot, type ClearMot } from './clear-mot.ts'
import { compare, type Compared } from './compared.ts'
import { hota, sumHota, type Hota } from './hota.ts'
import { idF1, sumIdF1, type IdF1 } from './id-f1.ts'
import { overlap } from './match.ts'
import { byFrame, type MotRow } from './mot-text.ts'

export type Scores = { readonly clear: ClearMot; readonly id: IdF1; readonly hota: Hota }

/** MOT16's classes of what looks like a pedestrian on his feet and is none; finding one counts for nothing. */
const distractors: readonly number[] = [2, 7, 8, 12]
const pedestrian = 1

/** How well `found` follows `truth`. Rows of the truth with score 0 are not judged, as in the challenge. */
export function scoreTracks(
  truth: readonly MotRow[],
  found: readonly MotRow[],
  length: number,
): Scores {
  const truths = byFrame(truth)
  const founds = byFrame(found)
  const pictures = Array.from({ length }, (_, i) =>
    judgeable(truths.get(i + 1) ?? [], founds.get(i + 1) ?? []),
  )
  return { clear: clearMot(pictures), id: idF1(pictures), hota: hota(pictures) }
}

/** Several sequences as if they were one. */
export const sumScores = (each: readonly Scores[]): Scores => ({
  clear: sumClearMot(each.map(({ clear }) => clear)),
  id: sumIdF1(each.map(({ id }) => id)),
  hota: sumHota(each.map(({ hota }) => hota)),
})

function judgeable(truth: readonly MotRow[], found: readonly MotRow[]): Compared {
  const matched = pair(truth.length, found.length, (t, f) => {
    const [thing, box] = [truth[t], found[f]]
    const shared = thing && box ? overlap(thing.box, box.box) : 0
    return shared >= 0.5 ? shared : 0
  })
  const ignored = new Set(
    matched.flatMap(([t, f]) => (distractors.includes(truth[t]?.kind ?? pedestrian) ? [f] : [])),
  )
  return compare(
    truth.filter(({ score, kind }) => score !== 0 && (kind ?? pedestrian) === pedestrian),
    found.filter((_, f) => !ignored.has(f)),
  )
}
