import type { Answer, Sentence, Track } from '../core/types.ts'
import type { Thing } from '../core/world/types.ts'

/** An answer without evidence: it claims no thing. */
export function plain(id: string, args: Sentence['args'] = {}): Answer {
  return { sentence: { id, args }, evidence: [], pointAt: null }
}

/** An answer made from what is in the picture of now. */
export function fromTracks(
  id: string,
  args: Sentence['args'] & {},
  tracks: readonly Track[],
): Answer {
  const evidence = tracks.map(({ id }) => ({ kind: 'track', id }) as const)
  return { sentence: { id, args }, evidence, pointAt: null }
}

/** An answer made from what is remembered of things. */
export function fromThings(
  id: string,
  args: Sentence['args'] & {},
  things: readonly Thing[],
  pointAt: number | null,
): Answer {
  const evidence = things.map(
    ({ id, lastSeen }) => ({ kind: 'thing', id, seenAt: lastSeen }) as const,
  )
  return { sentence: { id, args }, evidence, pointAt }
}

/** Nothing is being looked at, which is not the same as seeing nothing. */
export const cannotLook: Answer = plain('answer-cannot-look')

/** No skill suits the question. */
export const notUnderstood: Answer = plain('answer-not-understood')

/** The detector was never taught this. */
export function unknownThing(noun: string): Answer {
  return plain('answer-unknown', { noun })
}
