import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Spot } from '../world/walk.ts'
import { onGrid, waysFrom } from './find-way.ts'
import { bends, lengthOf, spotAt } from './polyline.ts'

/** A room of 3 x 3 m with a wall at x = 1.5 that leaves a gap in the south; `give` metres too large. */
const freeWithin =
  (give: number) =>
  ([x, z]: Spot): boolean =>
    Math.max(-x, x - 3, -z, z - 3) <= give && !(Math.abs(x - 1.5) < 0.2 - give && z < 2.4 - give)
const free = freeWithin(1e-9)
const cells = fc.integer({ min: 0, max: 30 })
const spots = fc
  .tuple(cells, cells)
  .map(([i, j]) => onGrid([i / 10, j / 10]))
  .filter(free)

it('finds a way from anywhere to anywhere that is free all along, to 6 cm', () => {
  fc.assert(
    fc.property(spots, spots, (from, to) => {
      const way = waysFrom(from, free).to(to)
      expect([way[0], way.at(-1)]).toEqual([from, to])
      const length = lengthOf(way)
      for (let gone = 0; gone <= length; gone += 0.05)
        expect(freeWithin(0.06)(spotAt(way, gone))).toBe(true)
    }),
    { numRuns: 60 },
  )
})

it('goes straight where nothing is in the way, and round a wall where one is', () => {
  const ways = waysFrom([0, 0], free)
  expect(ways.to(onGrid([0.7, 2.9]))).toHaveLength(2)
  const round = ways.to(onGrid([2.5, 0]))
  expect(bends(round).length).toBeGreaterThan(0)
  expect(lengthOf(round)).toBeGreaterThan(5.2)
  expect(lengthOf(round)).toBeLessThan(5.7)
  expect(ways.far(onGrid([2.5, 0]))).toBeGreaterThan(lengthOf(round) - 1e-9)
})

it('knows what cannot be reached', () => {
  expect(waysFrom([1.5, 1], free).spots).toEqual([])
  const apart = waysFrom([0, 0], (spot) => free(spot) && spot[0] < 1.5)
  expect(apart.far(onGrid([2.5, 0]))).toBe(Infinity)
  expect(apart.to(onGrid([2.5, 0]))).toEqual([])
})
