import { isAhead } from '../core/direction.ts'
import type { Thing } from '../core/world/types.ts'
import { subjectsOf } from './pick.ts'
import type { Question } from './skill.ts'

/** What was seen longer ago than this, ms, may have gone by now. */
const lately = 5000
/** Where its place was looked at for so long since, ms, without finding it, it is not there. */
const inVain = 2000

/**
 * Things of these classes that were seen a moment ago and must still be in view, though this very
 * picture does not show them to the detector: it stands too near, or the edge cuts it off.
 */
export function justSeen(question: Question, labels: readonly string[]): Thing[] {
  const { memory } = question
  if (!memory) return []
  return subjectsOf(question, labels).flatMap(({ thing }) =>
    thing &&
    memory.now - thing.lastSeen <= lately &&
    thing.lastLooked - thing.lastSeen < inVain &&
    isAhead(memory.viewer, thing.at)
      ? thing
      : [],
  )
}
