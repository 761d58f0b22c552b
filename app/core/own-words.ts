import type { HeardText, NotedText, OwnWords, PlainText } from '../../models/types.ts'

/**
 * The ways in which words become the person's own. No other file makes any (test/house.test.ts),
 * and the compiler refuses text that was read in the world.
 */

/** What the person typed or chose on the page. */
export const typed = (text: PlainText): OwnWords => text as string as OwnWords

/** The person's own words in another form that asks the same in full: "and the cup?" after "where is my phone?". */
export const reworded = (_own: OwnWords, form: PlainText): OwnWords => form as string as OwnWords

/** What was heard while the person spoke to us: a key was held, or the wake phrase said. */
export const addressed = (text: HeardText): OwnWords => text as string as OwnWords

/** A part of the person's own words, to be kept: only they are ever noted, never what was read or heard. */
export const noted = (own: OwnWords, from = 0, to: number = own.length): NotedText =>
  own.slice(from, to).trim() as NotedText
