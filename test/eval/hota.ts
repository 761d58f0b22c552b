import { pair } from '../../app/core/track/pair.ts'
import { countOf, slack, type Compared } from './compared.ts'

/** Counts at one threshold of overlap; `association` is the sum of each match's association accuracy. */
export type HotaCounts = {
  readonly matches: number
  readonly misses: number
  readonly falseAlarms: number
  readonly association: number
}

/** Each 0..1, a mean over the 19 thresholds; `counts` lets sequences be put together. */
export type Hota = {
  readonly hota: number
  readonly detA: number
  readonly assA: number
  readonly counts: readonly HotaCounts[]
}

const thresholds = Array.from({ length: 19 }, (_, i) => 0.05 + 0.05 * i)

/**
 * HOTA (Luiten et al., "HOTA: A higher order metric for evaluating multi-object tracking", 2021) as
 * TrackEval 1.3 computes it: each picture is matched once, by overlap times how well the two ids go
 * together over the whole sequence; what reaches a threshold counts there.
 */
export function hota(pictures: readonly Compared[]): Hota {
  const truths = countOf(pictures.map(({ truth }) => truth))
  const founds = countOf(pictures.map(({ found }) => found))
  const jaccard = (shared: number, thing: number, id: number) =>
    shared / Math.max(1, (truths.get(thing) ?? 0) + (founds.get(id) ?? 0) - shared)
  const likely = likelihoods(pictures)
  const matched = pictures.map(({ truth, found, alike }) =>
    pair(truth.length, found.length, (t, f) => {
      const [thing, id] = [truth[t] ?? NaN, found[f] ?? NaN]
      return (alike[t]?.[f] ?? 0) * jaccard(likely.get(`${thing} ${id}`) ?? 0, thing, id)
    }).map(([t, f]) => ({
      thing: truth[t] ?? NaN,
      id: found[f] ?? NaN,
      alike: alike[t]?.[f] ?? 0,
    })),
  )
  const [allTruths, allFounds] = [sum(truths.values()), sum(founds.values())]
  const counts = thresholds.map((threshold): HotaCounts => {
    const hits = matched.flat().filter(({ alike }) => alike >= threshold - slack)
    const together = new Map<string, { thing: number; id: number; times: number }>()
    for (const { thing, id } of hits) {
      const known = together.get(`${thing} ${id}`)
      if (known) known.times++
      else together.set(`${thing} ${id}`, { thing, id, times: 1 })
    }
    return {
      matches: hits.length,
      misses: allTruths - hits.length,
      falseAlarms: allFounds - hits.length,
      association: sum(
        [...together.values()].map(({ thing, id, times }) => times * jaccard(times, thing, id)),
      ),
    }
  })
  return scored(counts)
}

/** Several sequences as if they were one. */
export const sumHota = (each: readonly Hota[]): Hota =>
  scored(
    thresholds.map((_, i) => {
      const at = (of: keyof HotaCounts) => sum(each.map(({ counts }) => counts[i]?.[of] ?? 0))
      return {
        matches: at('matches'),
        misses: at('misses'),
        falseAlarms: at('falseAlarms'),
        association: at('association'),
      }
    }),
  )

/** For each pair of ids the sum over all pictures of their overlap's share in what either overlaps with. */
function likelihoods(pictures: readonly Compared[]): Map<string, number> {
  const likely = new Map<string, number>()
  for (const { truth, found, alike } of pictures) {
    const rows = alike.map((row) => sum(row))
    const columns = found.map((_, f) => sum(alike.map((row) => row[f] ?? 0)))
    truth.forEach((thing, t) =>
      found.forEach((id, f) => {
        const shared = alike[t]?.[f] ?? 0
        if (shared <= slack) return
        const key = `${thing} ${id}`
        const share = shared / ((rows[t] ?? 0) + (columns[f] ?? 0) - shared)
        likely.set(key, (likely.get(key) ?? 0) + share)
      }),
    )
  }
  return likely
}

function scored(counts: readonly HotaCounts[]): Hota {
  const each = counts.map(({ matches, misses, falseAlarms, association }) => {
    const detA = matches / Math.max(1, matches + misses + falseAlarms)
    const assA = association / Math.max(1, matches)
    return { detA, assA, hota: Math.sqrt(detA * assA) }
  })
  const mean = (of: (one: (typeof each)[number]) => number) => sum(each.map(of)) / each.length
  return {
    hota: mean(({ hota }) => hota),
    detA: mean(({ detA }) => detA),
    assA: mean(({ assA }) => assA),
    counts,
  }
}

const sum = (values: Iterable<number>) => [...values].reduce((all, value) => all + value, 0)
