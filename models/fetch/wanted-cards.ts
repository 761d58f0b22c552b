import type { Card } from '../card.ts'

/**
 * The cards whose files are to be there: all that the app always needs, the optional ones that are
 * wished for by their group's name, and those that are there already, so that they stay right. Throws,
 * naming the groups there are, where a wish names none.
 */
export async function wantedCards(
  cards: readonly Card[],
  wishes: readonly string[],
  isThere: (file: string) => Promise<boolean>,
): Promise<readonly Card[]> {
  const groups = [...new Set(cards.flatMap(({ optional }) => optional ?? []))]
  const unknown = wishes.find((wish) => !groups.includes(wish))
  if (unknown !== undefined) {
    throw new Error(`There is no "${unknown}" to add. Choose of: ${groups.join(', ')}.`)
  }
  const wanted = await Promise.all(
    cards.map(
      async ({ optional, file }) =>
        optional === undefined || wishes.includes(optional) || (await isThere(file)),
    ),
  )
  return cards.filter((_, i) => wanted[i])
}
