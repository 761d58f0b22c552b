/** A stream of numbers in [0, 1), the same for the same seed. */
export type Random = () => number

/** Tommy Ettinger's mulberry32 (public domain): 32 bits of state, quick, good enough for furniture. */
export function seeded(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A seed of its own for each part of a home, so that one part's draws never move another's. */
export function seedOf(seed: number, part: string): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0 // FNV-1a
  for (const letter of part) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return hash >>> 0
}

export const between = (random: Random, low: number, high: number): number =>
  low + (high - low) * random()

/** One of the list. Throws where the list is empty. */
export function pick<Item>(random: Random, list: readonly Item[]): Item {
  const item = list[Math.floor(random() * list.length)]
  if (item === undefined) throw new Error('Nothing to choose from: the list is empty.')
  return item
}

/** The list in another order (Fisher and Yates). */
export function shuffle<Item>(random: Random, list: readonly Item[]): Item[] {
  const left = [...list]
  const order: Item[] = []
  while (left.length > 0) order.push(...left.splice(Math.floor(random() * left.length), 1))
  return order
}
