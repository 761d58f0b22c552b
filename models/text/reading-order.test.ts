import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readingOrder } from './reading-order.ts'
import type { Region } from './region.ts'

const line = (x: number, y: number, width = 100, angle = 0): Region => {
  // Given as on an upright page, its left end at x; the page is then turned around its corner.
  const [u, v] = [x + width / 2, y]
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  return { x: u * cos - v * sin, y: u * sin + v * cos, width, height: 16, angle }
}
const turned = (lines: readonly [number, number, number?][], angle = 0) =>
  lines.map(([x, y, width]) => line(x, y, width, angle))

it('reads lines from the top', () => {
  expect(readingOrder(turned([[0, 60], [0, 20], [0, 40]]))).toEqual([[1], [2], [0]]) // prettier-ignore
})

it('reads what stands side by side as one row, though one stands a little lower', () => {
  expect(readingOrder(turned([[200, 24], [0, 20], [0, 44]]))).toEqual([[1, 0], [2]]) // prettier-ignore
})

const columns: [number, number, number][] = [0, 20, 40, 60].flatMap((y) => [
  [0, y, 200] as [number, number, number],
  [260, y, 200] as [number, number, number],
])

it('reads one column to its end before the next', () => {
  expect(readingOrder(turned(columns)).flat()).toEqual([0, 2, 4, 6, 1, 3, 5, 7])
})

it('reads a receipt row by row, since its right column is short', () => {
  const receipt = columns.map(([x, y]): [number, number, number] => [x, y, x > 0 ? 40 : 120])
  expect(readingOrder(turned(receipt))).toEqual([[0, 1], [2, 3], [4, 5], [6, 7]]) // prettier-ignore
})

it('reads a page the same however it is turned', () => {
  fc.assert(
    fc.property(fc.double({ min: -3.1, max: 3.1, noNaN: true }), (angle) => {
      expect(readingOrder(turned(columns, angle)).flat()).toEqual([0, 2, 4, 6, 1, 3, 5, 7])
    }),
  )
})

it('gives every line once', () => {
  const lines = fc.array(
    fc.tuple(fc.integer({ max: 500, min: 0 }), fc.integer({ max: 500, min: 0 }), fc.integer({ min: 10, max: 300 })), // prettier-ignore
  )
  fc.assert(
    fc.property(lines, fc.double({ min: -3, max: 3, noNaN: true }), (given, angle) => {
      const order = readingOrder(turned(given, angle)).flat()
      expect([...order].sort((a, b) => a - b)).toEqual(given.map((_, i) => i))
    }),
  )
})
