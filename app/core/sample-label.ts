import { unitBox } from '../../models/box.ts'
import type { Label } from './types.ts'

/** For tests: a cup a metre ahead, in view, with what else is to be said of it. */
export function sampleLabel(change: Partial<Label> = {}): Label {
  return {
    ...{ id: 1, track: 1, label: 'cup', score: 0.9, at: [0, 0, -1], spread: [0.03, 0.1] },
    ...{ box: unitBox(0, 0, 0.1, 0.1), state: 'here', seenAt: null },
    ...change,
  }
}
