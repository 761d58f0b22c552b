import type { Label } from './types.ts'

/** More words than this at once are noise. */
const most = 5

/**
 * The labels that are shown, at most five: what was asked for first, then what is seen, then what is
 * remembered; of equals those that are shown already, so that words do not take turns. What nobody
 * asked for is left out where it is not ahead (`ahead`) or is known to be gone.
 */
export function chooseLabels(
  labels: readonly Label[],
  asked: (label: Label) => boolean,
  ahead: (label: Label) => boolean,
  shown: ReadonlySet<number>,
): Label[] {
  const rank = (label: Label) =>
    asked(label) ? 0 : (label.state === 'here' ? 2 : 4) - (shown.has(label.id) ? 1 : 0)
  return labels
    .filter((label) => asked(label) || (label.state !== 'missing' && ahead(label)))
    .map((label) => ({ label, rank: rank(label) }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ label }) => label)
}
