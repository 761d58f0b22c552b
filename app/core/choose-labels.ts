import { hazards } from './hazards.ts'
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
 * for, then the people and hazards that are seen, then what else is seen, then what is remembered; of equals
 * those that are shown already, so that words do not take turns. What is not ahead is left out, and what is
 * known to be gone where nobody asked for it.
 */
export function chooseLabels<Given extends Candidate>(
  candidates: readonly Given[],
  shown: ReadonlySet<number>,
): Given[] {
  const kept = ({ id }: Label) => (shown.has(id) ? 1 : 0)
  const rank = ({ label, pointed, asked }: Given) => {
    if (pointed) return -1
    if (asked) return 0
    return (label.state !== 'here' ? 6 : matters(label) ? 2 : 4) - kept(label)
  }
  return candidates
    .filter(
      ({ label, pointed, asked, ahead }) =>
        pointed || (ahead && (asked || label.state !== 'missing')),
    )
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, most)
}

/** Who comes in, or may be cut or run over, is to be told of though five words stand there already. */
const matters = ({ label }: Label) => label === 'person' || hazards.has(label)
