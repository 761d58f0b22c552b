import { recallOf, type Known } from './known.ts'

/** What became of one expectation, or a box that nobody expected. */
export type Outcome =
  | { readonly kind: 'found'; readonly known: Known }
  | { readonly kind: 'missed'; readonly known: Known }
  | { readonly kind: 'new'; readonly score: number }

/** How likely a box of something never seen is in a picture: a new thing in each twentieth. */
const rate = 0.05

/**
 * By how many bits the picture tells more than was to be expected of it: for each thing that should
 * have been found the surprisal of what happened, -log2 p, less its mean (the entropy of its usual
 * finding); for each new box -log2 of the rate of new things, as far as it is to be believed. 0 where
 * all is as remembered, and never less.
 */
export function surpriseOf(outcomes: readonly Outcome[]): number {
  const bits = outcomes.reduce((sum, outcome) => {
    if (outcome.kind === 'new') return sum - outcome.score * Math.log2(rate)
    const p = recallOf(outcome.known)
    const entropy = -p * Math.log2(p) - (1 - p) * Math.log2(1 - p)
    return sum - Math.log2(outcome.kind === 'found' ? p : 1 - p) - entropy
  }, 0)
  return Math.max(0, bits)
}
