import type { Thing } from '../types.ts'

/** Which of things of one class a word means: "dining table" the tall ones, "coffee table" the low ones. */
export type Height = 'tall' | 'low'

/**
 * A thing is low where its middle lies this far below that of the tallest, metres: a third of what a
 * dining table (0.74 high) and a coffee table (0.43) differ by, of which middles show one half.
 */
const lower = 0.1
/** Its height must be known to this, one deviation, metres. */
const sure = 0.1

/**
 * The things of that height among things of one class that stand on one floor; all of them where none
 * is, or where nothing tells them apart. One alone may be either.
 */
export function ofHeight<Item>(
  items: readonly Item[],
  height: Height,
  thingOf: (item: Item) => Thing | null,
): readonly Item[] {
  const middles = items.map((item) => {
    const thing = thingOf(item)
    return thing && Math.sqrt(thing.covariance[3]) < sure ? thing.at[1] : null
  })
  const tallest = Math.max(...middles.map((y) => y ?? -Infinity))
  const fits = items.filter((_, i) => {
    const y = middles[i] ?? null
    return y === null || y > tallest - lower === (height === 'tall')
  })
  return fits.length > 0 ? fits : items
}
