import fc from 'fast-check'
import { expect, it } from 'vitest'
import { pair } from './pair.ts'

/** The best sum by trying all pairings. */
function best(fit: readonly (readonly number[])[], row = 0, taken: readonly number[] = []): number {
  const here = fit[row]
  if (!here) return 0
  const sums = here.map((worth, c) =>
    worth <= 0 || taken.includes(c) ? 0 : worth + best(fit, row + 1, [...taken, c]),
  )
  return Math.max(best(fit, row + 1, taken), ...sums)
}

const worth = fc.oneof(fc.constant(0), fc.double({ min: -1, max: 1, noNaN: true }))
const table = fc
  .tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 }))
  .chain(([rows, columns]) =>
    fc.tuple(
      fc.constant(columns),
      fc.array(fc.array(worth, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    ),
  )

it('reaches the largest sum there is, more rows than columns or fewer, whatever may not be paired', () => {
  fc.assert(
    fc.property(table, ([columns, fit]) => {
      const pairs = pair(fit.length, columns, (r, c) => fit[r]?.[c] ?? 0)
      const sum = pairs.reduce((all, [r, c]) => all + (fit[r]?.[c] ?? 0), 0)
      expect(sum).toBeCloseTo(best(fit), 9)
      expect(new Set(pairs.map(([, c]) => c)).size).toBe(pairs.length)
    }),
  )
})

it('pairs nobody who does not fit', () => {
  expect(pair(2, 2, (r, c) => (r === 0 && c === 1 ? 0.5 : 0))).toEqual([[0, 1]])
  expect(pair(3, 0, () => 1)).toEqual([])
})
