import { overlap, type Box } from './match.ts'

/** A box with the number of the thing that it shows. */
export type Numbered = { readonly id: number; readonly box: Box }

/**
 * One picture of a tracker under test: which true things are there, which were found, by id, and how
 * much alike each pair is, 0..1: `alike[truth][found]`.
 */
export type Compared = {
  readonly truth: readonly number[]
  readonly found: readonly number[]
  readonly alike: readonly (readonly number[])[]
}

/** Boxes are as much alike as they overlap (IoU). */
export const compare = (truth: readonly Numbered[], found: readonly Numbered[]): Compared => ({
  truth: truth.map(({ id }) => id),
  found: found.map(({ id }) => id),
  alike: truth.map((a) => found.map((b) => overlap(a.box, b.box))),
})

/** How many pictures show each id. */
export function countOf(ids: readonly (readonly number[])[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const id of ids.flat()) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}

/** The floating-point slack of TrackEval: an overlap that misses the threshold by less than this reaches it. */
export const slack: number = Number.EPSILON
