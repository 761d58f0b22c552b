/** A word that wants a place: the middle of the thing and the word's size, in any one unit, y up. */
export type Wanting = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** How far the word's own middle stands from the thing's, in the same unit. */
export type Lift = readonly [right: number, up: number]

/**
 * Finds a place for each word, close above its thing, so that no word covers another or another's
 * ring. Who comes first in the list chooses first. Candidates lie on widening half-rings above, to
 * the sides, then below; each step is half a word's height. Pure and deterministic.
 */
export function declutter(words: readonly Wanting[], gap: number): Lift[] {
  const taken: Wanting[] = words.map(({ x, y }) => ({ x, y, width: gap, height: gap }))
  return words.map((word, own) => {
    const others = taken.filter((_, index) => index !== own)
    const free = candidates(word, gap).find(([right, up]) => {
      const place = { ...word, x: word.x + right, y: word.y + up }
      return others.every((other) => apart(place, other, gap / 2))
    })
    const lift: Lift = free ?? [0, word.height / 2 + gap]
    taken.push({ ...word, x: word.x + lift[0], y: word.y + lift[1] })
    return lift
  })
}

/** Whether two rectangles keep at least `gap` from one another. */
export const apart = (a: Wanting, b: Wanting, gap: number): boolean =>
  Math.abs(a.x - b.x) >= (a.width + b.width) / 2 + gap ||
  Math.abs(a.y - b.y) >= (a.height + b.height) / 2 + gap

/** Directions from straight up to straight down, degrees from the vertical, the right side first. */
const directions = [0, 40, -40, 75, -75, 105, -105, 140, -140, 180]
const rings = 24

function candidates({ width, height }: Wanting, gap: number): Lift[] {
  return Array.from({ length: rings }, (_, ring) => ring * (height / 2)).flatMap((further) =>
    directions.map((degrees): Lift => {
      const angle = (degrees * Math.PI) / 180
      return [
        Math.sin(angle) * (width / 2 + gap + further),
        Math.cos(angle) * (height / 2 + gap + further),
      ]
    }),
  )
}
