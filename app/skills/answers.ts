import type { Answer } from '../core/types.ts'

/** Nothing is being looked at, which is not the same as seeing nothing. */
export const cannotLook: Answer = { sentence: { id: 'answer-cannot-look' }, evidence: [] }

/** No skill suits the question. */
export const notUnderstood: Answer = { sentence: { id: 'answer-not-understood' }, evidence: [] }

/** The detector was never taught this. */
export function unknownThing(noun: string): Answer {
  return { sentence: { id: 'answer-unknown', args: { noun } }, evidence: [] }
}
