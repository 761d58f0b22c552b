import { pair } from '../../app/core/track/pair.ts'
import { countOf, slack, type Compared } from './compared.ts'

/** `idf1` is 0..1; `right` boxes have the id that their thing has over the whole sequence. */
export type IdF1 = {
  readonly idf1: number
  readonly right: number
  readonly truths: number
  readonly founds: number
}

/**
 * IDF1 (Ristani et al., "Performance measures and a data set for multi-target, multi-camera
 * tracking", 2016): every true thing gets at most one id for the whole sequence, so that most boxes
 * are right; a box is right where the two are at least `least` alike.
 */
export function idF1(pictures: readonly Compared[], least = 0.5): IdF1 {
  const together = new Map<string, number>()
  for (const { truth, found, alike } of pictures) {
    truth.forEach((thing, t) =>
      found.forEach((id, f) => {
        if ((alike[t]?.[f] ?? 0) < least - slack) return
        const key = `${thing} ${id}`
        together.set(key, (together.get(key) ?? 0) + 1)
      }),
    )
  }
  const truths = countOf(pictures.map(({ truth }) => truth))
  const founds = countOf(pictures.map(({ found }) => found))
  const [things, ids] = [[...truths.keys()], [...founds.keys()]]
  const both = (t: number, f: number) => together.get(`${things[t]} ${ids[f]}`) ?? 0
  return scored({
    right: pair(things.length, ids.length, both).reduce((sum, [t, f]) => sum + both(t, f), 0),
    truths: total([...truths.values()]),
    founds: total([...founds.values()]),
  })
}

/** Several sequences as if they were one. */
export const sumIdF1 = (each: readonly IdF1[]): IdF1 =>
  scored({
    right: total(each.map(({ right }) => right)),
    truths: total(each.map(({ truths }) => truths)),
    founds: total(each.map(({ founds }) => founds)),
  })

const scored = (counts: Omit<IdF1, 'idf1'>): IdF1 => ({
  ...counts,
  idf1: (2 * counts.right) / (counts.truths + counts.founds),
})

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)
