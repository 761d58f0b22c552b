import { likeness } from './kinds.ts'

/** What the pictures said of a thing's class: by class, the sum of their scores. */
export type Votes = Readonly<Record<string, number>>

/** Votes for no class in particular that each thing begins with: a single word is no certainty. */
const doubt = 0.3

/** More votes than this are weighed down, so that a thing can still turn out to be another. */
const most = 30

/** One more word, as strong as its score and as much of it as is new. */
export function vote(votes: Votes, words: Votes, news: number): Votes {
  const total = Object.values(votes).reduce((sum, value) => sum + value, 0)
  const keep = Math.min(1, most / Math.max(total, 1e-9))
  const names = new Set([...Object.keys(votes), ...Object.keys(words)])
  return Object.fromEntries(
    [...names].sort().map((name) => [name, (votes[name] ?? 0) * keep + (words[name] ?? 0) * news]),
  )
}

/** An armchair is at most this long, metres; the shortest couches for two are about as long. */
const oneSeat = 1.45
/** A thing is called a chair so often, for each time that it is called a couch, before its length counts. */
const calledChair = 0.15

/** What is left to the couch then: it will be called one again. */
const kept = 0.25

/**
 * Votes by what size tells, where that was measured and both sides were in the picture: detectors often
 * take an armchair for a couch, and what is as long as one seat is a chair.
 */
export function bySize(votes: Votes, length: number | null): Votes {
  const { couch = 0, chair = 0, ...others } = votes
  if (length === null || length >= oneSeat || couch === 0 || chair < calledChair * couch)
    return votes
  return { ...others, chair: chair + (1 - kept) * couch, couch: kept * couch }
}

/**
 * The probability of each class: the mean of the Dirichlet distribution that the votes give. They sum
 * to less than 1; the rest is what nobody named.
 */
export function beliefOf(votes: Votes): Readonly<Record<string, number>> {
  const total = Object.values(votes).reduce((sum, value) => sum + value, doubt)
  return Object.fromEntries(Object.entries(votes).map(([name, value]) => [name, value / total]))
}

/** The likeliest class; of equals the first by name. */
export function labelOf(votes: Votes): string {
  const [first] = Object.entries(votes).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  return first?.[0] ?? ''
}

/** How well words fit what a thing is believed to be, 0..1. */
export function kinship(belief: Votes, words: Votes): number {
  let [fit, weight] = [0, 0]
  for (const [label, score] of Object.entries(words)) {
    for (const [name, probability] of Object.entries(belief)) {
      fit += score * probability * likeness(label, name)
      weight += score * probability
    }
  }
  return weight === 0 ? 0 : fit / weight
}
