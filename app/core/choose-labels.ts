import type { Label } from './types.ts'

/** More words than this at once are noise. */
const most = 5

/** A label; whether it is pointed at, was asked for, and whether its thing lies ahead of the viewer. */
export type Candidate = {
  readonly label: Label
  readonly pointed: boolean
  readonly asked: boolean
  readonly ahead: boolean
}

/**
 * Those that are shown, at most five: what is pointed at first, wherever it is, then what was asked
 * for, then what is seen, then what is remembered; of equals those that are shown already, so that words do not take turns. What is
 * not ahead is left out, and what is known to be gone where nobody asked for it.
 */
export function chooseLabels<Given extends Candidate>(
  candidates: readonly Given[],
  shown: ReadonlySet<number>,
): Given[] {
  const rank = ({ label, pointed, asked }: Given) =>
    pointed ? -1 : asked ? 0 : (label.state === 'here' ? 2 : 4) - (shown.has(label.id) ? 1 : 0)
  return candidates
    .filter(
      ({ label, pointed, asked, ahead }) =>
        pointed || (ahead && (asked || label.state !== 'missing')),
    )
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, most)
}
