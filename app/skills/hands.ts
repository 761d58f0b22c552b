import type { Finding, KnowledgeWish } from '../../models/knowledge/types.ts'
import type { Page, UnitBox } from '../../models/types.ts'
import type { Share } from '../core/colour.ts'
import type { WorldEvent } from '../core/world/types.ts'
import type { ReadText } from '../memory/types.ts'
import type { Told } from './told.ts'

/** What was read in one picture, and when that was taken, ms of the Unix epoch. */
export type Reading = Page & { readonly time: number }

/** A piece of a text that somebody wrote for others: what it says, from where in which document, and whose it is. */
export type Passage = {
  readonly text: string
  readonly title: string
  /** In characters. */
  readonly offset: number
  readonly source: string
  /** How well it answers what was sought, 0..1. */
  readonly fit: number
}

/**
 * What a skill may do beyond looking at the question. Everything ends with the signal, which is
 * aborted when the person asks anew or wants silence.
 */
export type Hands = Told & {
  readonly signal: AbortSignal
  /** The time of day and year, ms of the Unix epoch. */
  readonly now: () => number
  /**
   * Reads the text in the picture, in a part of it, or of what is looked at; null where nothing is.
   * Rejects where the reader fails.
   */
  readonly read: (signal: AbortSignal, part?: UnitBox | 'looked-at') => Promise<Reading | null>
  /** Text that was read before with one of these beginnings of words in it or in the name of what it stood on; all for none. Newest first. */
  readonly recall: (words: readonly string[]) => Promise<readonly ReadText[]>
  /** What the books know; null where they know nothing. Rejects where they cannot be had. */
  readonly consult: (wish: KnowledgeWish, signal: AbortSignal) => Promise<Finding | null>
  /** What a sum comes to, as `calculate` takes it; null where it has no result. */
  readonly calculate: (expression: string, signal: AbortSignal) => Promise<string | null>
  /** Passages of the person's own documents that answer a question, or tell of a thing, the best first; none is `[]`. */
  readonly lookUp: (sought: string, signal: AbortSignal) => Promise<readonly Passage[]>
  /** The colours in a part of the picture of now, commonest first; null where nothing is looked at. */
  readonly coloursIn: (box: UnitBox, signal: AbortSignal) => Promise<readonly Share[] | null>
  /** Switches the camera off. */
  readonly stopLooking: () => void
  /** Forgets what was learnt since then, ms of the Unix epoch. Rejects where the memory fails. */
  readonly forgetSince: (time: number) => Promise<void>
  /** What happened to things at this place since then, oldest first; ms of the Unix epoch. */
  readonly eventsSince: (time: number) => Promise<readonly WorldEvent[]>
}
