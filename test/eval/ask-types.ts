import type { Answer } from '../../app/core/types.ts'

/**
 * A line of a file of questions. `time` in seconds since the recording began, or the `image` by its
 * name. `answer`, where it is known: what the text has to say, or several that will do; null where the
 * question cannot be answered. `within`: a number in `answer` may be off by so much.
 */
export type AskedQuestion = {
  readonly id?: string
  readonly question: string
  readonly language?: string
  readonly time?: number
  readonly image?: string
  readonly answer?: string | readonly string[] | null
  readonly within?: number
  /** Whether it goes on from the question before it: "where is it?". */
  readonly follows?: boolean
  /** What sort of question it is, for the report. */
  readonly kind?: string
}

/** What was answered, and how long that took, ms. */
export type Told = Pick<Answer, 'known' | 'confidence' | 'evidence' | 'pointAt' | 'declined'> & {
  readonly asked: AskedQuestion
  readonly skill: string | null
  readonly text: string
  readonly said: string
  readonly ms: number
}
