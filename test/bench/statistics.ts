/** The middle half of some values: a quarter of them lies below `low`, half below `median`, three quarters below `high`. */
export type Spread = { readonly low: number; readonly median: number; readonly high: number }

/** Quartiles, linear between neighbours (Hyndman and Fan's type 7). NaN where there are no values. */
export function spreadOf(values: readonly number[]): Spread {
  const at = (part: number) => percentile(values, part)
  return { low: at(0.25), median: at(0.5), high: at(0.75) }
}

/**
 * The spread of a / b, taken pair by pair: what slowed down both at the same moment weighs the same
 * on both and leaves their ratio alone.
 */
export const ratioOf = (a: readonly number[], b: readonly number[]): Spread =>
  spreadOf(a.slice(0, b.length).map((value, index) => value / (b[index] ?? NaN)))

/** The value below which this part (0..1) of some values lies, linear between neighbours. NaN where there are none. */
export function percentile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const position = (sorted.length - 1) * part
  const below = sorted[Math.floor(position)] ?? NaN
  const above = sorted[Math.ceil(position)] ?? NaN
  return below + (above - below) * (position % 1)
}
