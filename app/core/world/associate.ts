import { linearSumAssignment } from 'linear-sum-assignment'
import { clip, overlap } from '../../../models/box.ts'
import { kinship } from './belief.ts'
import { add, determinant, distance, minus, misfit, round } from './covariance.ts'
import type { Glimpse } from './glimpse.ts'
import { moves, stays } from './kinds.ts'
import type { Known, Seen } from './known.ts'
import { isCut } from './pieces.ts'
import { predict } from './predict.ts'
import type { Covariance } from './types.ts'

/** A known thing that may show in the picture. */
export type Candidate = { readonly known: Known; readonly glimpse: Glimpse }

/** Chi-squared with three degrees of freedom beyond which nothing is the same (1 of 1000). */
const gate = 16.3
/** What it costs to take a box for something new, in the same unit. */
const novelty = 13
/** How much a picture track that led to this thing speaks for it, and one that led elsewhere against. */
const bond = 5
/** A middle wanders by this part of the thing's size: other sides, half hidden, half in the picture. */
const wander = 0.15
/** … and the middle of a piece that the picture's edge cuts off, by this. */
const pieceWanders = 0.2
/** A track that leads to what is called quite otherwise has leapt to another thing. */
const alike = 0.3
/** How far something may be carried while a picture track follows it: metres, and metres a second. */
const carried = { least: 0.3, speed: 2 }
/** A track that was not seen for this long, ms, may have become another. */
const trackHolds = 1500
/** Things differ from their usual size by this factor's logarithm, one deviation. */
const sizeDeviation = 0.45
const forbidden = 1e6

/**
 * Which box shows which thing: the assignment that costs least in all, where a pair costs its
 * Mahalanobis distance in space plus what class, size and picture track speak against it. Gives, for
 * each box, the index of its candidate, or null where it is something new.
 */
export function associate(
  seen: readonly Seen[],
  candidates: readonly Candidate[],
  time: number,
): (number | null)[] {
  if (seen.length === 0 || candidates.length === 0) return seen.map(() => null)
  const leads = new Set(candidates.flatMap(({ known }) => known.track ?? []))
  const predicted = candidates.map(({ known }) => predict(known.thing, time))
  const rows = seen.map((box) =>
    candidates.map((candidate, i) =>
      costOf(box, candidate, predicted[i] ?? candidate.known.thing, leads, time),
    ),
  )
  const used = candidates.flatMap((_, i) =>
    rows.some((row) => (row[i] ?? forbidden) < novelty) ? i : [],
  )
  if (used.length === 0) return seen.map(() => null)
  const matrix = rows.map((row, own) => [
    ...used.map((i) => Math.min(row[i] ?? forbidden, forbidden)),
    ...seen.map((_, other) => (own === other ? novelty : forbidden)),
  ])
  const { rowAssignments } = linearSumAssignment(matrix, { maximaze: false })
  return seen.map((_, row) => {
    const column = Number(rowAssignments[row])
    const chosen = used[column]
    return chosen !== undefined && (matrix[row]?.[column] ?? forbidden) < novelty ? chosen : null
  })
}

function costOf(
  seen: Seen,
  { known, glimpse }: Candidate,
  { at, covariance }: { readonly at: Known['thing']['at']; readonly covariance: Covariance },
  leads: ReadonlySet<number>,
  time: number,
): number {
  const { thing } = known
  const kin = kinship(thing.belief, seen.words)
  if (kin < 0.01) return forbidden
  const size = Math.sqrt(thing.extent[0] * thing.extent[1])
  const cut = isCut(seen)
  const loose = round((cut && thing.label === seen.label ? pieceWanders : wander) * size + 0.02)
  const spread = add(add(covariance, seen.covariance), loose)
  const off = minus(seen.at, at)
  const far = misfit(off, spread)
  const led = seen.track !== null && seen.track === known.track
  const fresh = time - thing.lastSeen < trackHolds
  const akin = kin >= alike
  const followed = led && fresh && akin && !stays(thing.label)
  const reach = carried.least + (carried.speed * (time - thing.lastSeen)) / 1000
  if (far > gate && !(followed && distance(seen.at, at) < reach)) return forbidden
  const place = followed ? Math.min(far, gate / 2) : far
  const unsure = Math.log(determinant(spread) / determinant(add(seen.covariance, loose)))
  const words = -2 * Math.log(kin)
  const ratio = Math.log(Math.sqrt(seen.extent[0] * seen.extent[1]) / size)
  const likeSize = cut ? 0 : Math.min(9, (ratio / sizeDeviation) ** 2)
  const elsewhere = !led && seen.track !== null && leads.has(seen.track) && fresh
  // Boxes that lie upon each other are the same thing though its distance be unsure.
  const upon = overlap(cut ? clip(glimpse.box) : glimpse.box, seen.box)
  const hint = led && fresh && akin ? -bond : elsewhere ? bond / 2 : 0
  const still = moves(thing.label) ? 0 : 2 * (1 - upon)
  return place + unsure + words + likeSize + hint + still
}
