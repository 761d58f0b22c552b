/** Values at a time, seconds. */
export type Key = { readonly at: number; readonly values: readonly number[] }

/** Where a curve is, and by how much it changes in a second. */
export type Sample = { readonly values: readonly number[]; readonly rates: readonly number[] }

/**
 * A smooth curve in time through all keys, which are in the order of time: at rest before the first and
 * after the last, no value ever beyond those of the two keys around it, and nowhere changing faster
 * than three times the mean between these (monotone cubic interpolation, Fritsch and Butland 1984). Of
 * several keys at one time the last counts. Throws where there is no key.
 */
export function curveThrough(given: readonly Key[]): (time: number) => Sample {
  const keys = given.filter(({ at }, i) => at !== given[i + 1]?.at)
  const [first] = keys
  const last = keys.at(-1)
  if (!first || !last) throw new Error('A curve needs a key.')
  const rates = keys.map((key, i) =>
    key.values.map((_, part) => rateAt(keys[i - 1], key, keys[i + 1], part)),
  )
  const still = ({ values }: Key): Sample => ({ values, rates: values.map(() => 0) })
  return (time) => {
    const next = keys.findIndex(({ at }) => at > time)
    const [from, to] = [keys[next - 1], keys[next]]
    if (!from || !to) return still(next === 0 ? first : last)
    const [left, right] = [rates[next - 1] ?? [], rates[next] ?? []]
    const parts = from.values.map((value, i) =>
      hermite(
        { at: from.at, value, rate: left[i] ?? 0 },
        { at: to.at, value: to.values[i] ?? value, rate: right[i] ?? 0 },
        time,
      ),
    )
    return { values: parts.map(({ value }) => value), rates: parts.map(({ rate }) => rate) }
  }
}

/** The slope at a key: none at a turning point or an end, else between those to either side. */
function rateAt(before: Key | undefined, key: Key, after: Key | undefined, part: number): number {
  if (!before || !after) return 0
  const [a, b, c] = [before, key, after].map(({ values }) => values[part] ?? 0)
  const [near, far] = [key.at - before.at, after.at - key.at]
  const [rise, fall] = [((b ?? 0) - (a ?? 0)) / near, ((c ?? 0) - (b ?? 0)) / far]
  if (rise * fall <= 0) return 0
  const [first, second] = [2 * far + near, far + 2 * near]
  return (first + second) / (first / rise + second / fall)
}

type Knot = { readonly at: number; readonly value: number; readonly rate: number }

/** The cubic between two knots, and its slope (Hermite's basis). */
function hermite(from: Knot, to: Knot, time: number): { value: number; rate: number } {
  const span = to.at - from.at
  const t = (time - from.at) / span
  const rise = to.value - from.value
  const [start, end] = [from.rate * span, to.rate * span]
  const value =
    from.value + rise * t * t * (3 - 2 * t) + start * t * (1 - t) * (1 - t) - end * t * t * (1 - t)
  const rate = 6 * rise * t * (1 - t) + start * (1 - t) * (1 - 3 * t) + end * t * (3 * t - 2)
  return { value, rate: rate / span }
}
