/** Running mean of the score that each class got. */
export type Votes = Readonly<Record<string, number>>

/** The newest picture's share of the mean: small, since a detector that errs errs for a while. */
const fresh = 0.3

/** One more picture speaks for `label`, and by its silence against every other class. */
export const vote = (votes: Votes, label: string, score: number): Votes =>
  Object.fromEntries(
    [...new Set([...Object.keys(votes), label])].map((name) => {
      const before = votes[name] ?? 0
      return [name, before + ((name === label ? score : 0) - before) * fresh]
    }),
  )

/** What most speaks for; of equals the one that was first. */
export const winner = (votes: Votes): string =>
  Object.keys(votes).reduce((best, next) => ((votes[next] ?? 0) > (votes[best] ?? 0) ? next : best))

/** How far a detection of this class agrees with what a thing is held for: 1 for the same, 0 for a class never heard of. */
export function agreement(votes: Votes, label: string): number {
  const most = Math.max(...Object.values(votes))
  return most > 0 ? (votes[label] ?? 0) / most : 0
}
