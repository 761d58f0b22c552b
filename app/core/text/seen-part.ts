import type { SeenText } from '../../../models/types.ts'

/** A part of seen text is seen text. `from` and `to` in characters. */
export const partOf = (text: SeenText, from: number, to: number = text.length): SeenText =>
  text.slice(from, to) as SeenText

/** Seen texts put together are seen text. */
export const joined = (texts: readonly SeenText[], between: string): SeenText =>
  texts.join(between) as SeenText
