import type { Label } from './types.ts'

/** More words than this at once are noise. */
const most = 5

/** A label, whether it was asked for, and whether its thing lies ahead of the viewer. */
export type Candidate = {
  readonly label: Label
  readonly asked: boolean
  readonly ahead: boolean
}

/**
 * Those that are shown, at most five: what was asked for first, then what is seen, then what is
 * remembered; of equals those that are shown already, so that words do not take turns. What nobody
 * asked for is left out where it is not ahead or is known to be gone.
 */
export function chooseLabels<Given extends Candidate>(
  candidates: readonly Given[],
  shown: ReadonlySet<number>,
): Given[] {
  const rank = ({ label, asked }: Given) =>
    asked ? 0 : (label.state === 'here' ? 2 : 4) - (shown.has(label.id) ? 1 : 0)
  return candidates
    .filter(({ label, asked, ahead }) => asked || (ahead && label.state !== 'missing'))
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, most)
}
