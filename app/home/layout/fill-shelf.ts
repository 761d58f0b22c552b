import { formOf } from '../forms.ts'
import { between, pick, type Random } from '../random.ts'
import type { PlacedThing } from '../thing.ts'
import { type Furnishing, spotOn } from './furnish.ts'

/** Fills the boards of a bookcase: a row of books from the left, then a thing to look at. */
export function fillShelf(
  shelf: PlacedThing,
  put: Furnishing['put'],
  decoration: readonly string[],
  random: Random,
): void {
  const books = Array.from({ length: 10 }, (_, i) => `shelf-book-${i}`)
  for (const [index, top] of (formOf(shelf.kind).tops ?? []).entries()) {
    const shown = decoration[index]
    const keep = shown === undefined ? 0 : formOf(shown).size[0] + 0.04
    const end = top.width - keep - between(random, 0, 0.12)
    for (let left = between(random, 0, 0.03); ;) {
      const kind = pick(random, books)
      const wide = formOf(kind).size[0] + 0.0015
      if (left + wide > end) break
      const u = (left + wide / 2) / top.width - 0.5
      put(kind, spotOn(shelf, top, [u, 0.08 + between(random, -0.02, 0.02)], 0))
      left += wide
    }
    if (shown === undefined || formOf(shown).size[1] > top.headroom) continue
    put(shown, spotOn(shelf, top, [0.5 - keep / 2 / top.width, 0], between(random, -0.05, 0.05)))
  }
}
