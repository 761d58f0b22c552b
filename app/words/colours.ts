import { colours, type Colour } from '../core/colour.ts'
import { list } from './nouns.ts'

/** The colour that a word names, in any of its forms; null where it names none. */
export const colourNamed = (language: string, word: string): Colour | null =>
  colours.find((colour) => list(language, `colour-${colour}`, 'also').includes(word)) ?? null
