import type { Card } from '../card.ts'

/**
 * The cards whose files are to be there: all that the app always needs, and the optional groups that are
 * wished for by name or of which a file is there already, so that they stay whole and right. Throws,
 * naming the groups there are, where a wish names none.
 */
export function wantedCards(
  cards: readonly Card[],
  wishes: readonly string[],
  isThere: (file: string) => boolean,
): readonly Card[] {
  const groups = new Set(cards.flatMap(({ optional }) => optional ?? []))
  const unknown = wishes.find((wish) => !groups.has(wish))
  if (unknown !== undefined) {
    throw new Error(`There is no "${unknown}" to add. Choose of: ${[...groups].join(', ')}.`)
  }
  const begun = cards.flatMap(({ optional, file }) => (isThere(file) ? (optional ?? []) : []))
  return cards.filter(
    ({ optional }) => optional === undefined || [...wishes, ...begun].includes(optional),
  )
}
