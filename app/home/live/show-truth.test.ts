import { expect, it } from 'vitest'
import { paint } from './show-truth.ts'

const map = (numbers: number[], metres = 1) => ({
  width: numbers.length,
  height: 1,
  numbers: Uint16Array.from(numbers),
  depth: new Float32Array(numbers.length).fill(metres),
})
const colour = (rgba: ArrayLike<number>, at: number) => [0, 1, 2].map((c) => rgba[at * 4 + c] ?? 0)
const spread = (rgb: number[]) => Math.max(...rgb) - Math.min(...rgb)

it('gives things with a class a colour each, and leaves all else grey', () => {
  const rgba = paint(map([0, 1, 2, 3]), ['cup', null, 'book'])
  expect(spread(colour(rgba, 0))).toBeLessThan(12)
  expect(spread(colour(rgba, 2))).toBeLessThan(12)
  expect(spread(colour(rgba, 1))).toBeGreaterThan(80)
  expect(colour(rgba, 3)).not.toEqual(colour(rgba, 1))
})

it('darkens what is further away', () => {
  const [near, far] = [paint(map([1], 1), ['cup']), paint(map([1], 6), ['cup'])]
  expect(far[0]).toBeLessThan((near[0] ?? 0) * 0.7)
})
