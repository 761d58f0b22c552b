import fc from 'fast-check'
import { expect, it } from 'vitest'
import { unitBox } from './box.ts'
import { closely, due, isIn, quarters, together } from './closer.ts'
import { placePart } from './picture.ts'
import type { Detection, UnitBox } from './types.ts'

const found = (
  label: string,
  score: number,
  ...box: [number, number, number, number]
): Detection => ({
  ...{ label, score, box: unitBox(...box) },
})
const [topLeft, topRight] = quarters as [UnitBox, UnitBox]
const rule = { shared: 0.5, most: 100 }

it('shows whatever is up to a tenth of the picture wide whole in one of the quarters', () => {
  const corner = fc.double({ min: 0, max: 0.92, noNaN: true })
  const side = fc.double({ min: 0.001, max: 0.08, noNaN: true })
  fc.assert(
    fc.property(corner, corner, side, side, (x, y, w, h) => {
      expect(isIn(unitBox(x, y, w, h), quarters)).toBe(true)
    }),
  )
})

it('puts the corners of a part into the corners of the square', () => {
  const start = fc.double({ min: 0, max: 0.9, noNaN: true })
  const length = fc.double({ min: 0.05, max: 0.5, noNaN: true })
  const side = fc.integer({ min: 40, max: 4000 })
  const form = { size: 100, fit: 'stretch' } as const
  fc.assert(
    fc.property(start, start, length, length, side, side, (x, y, w, h, width, height) => {
      const place = placePart(form, { width, height }, unitBox(x, y, w, h))
      expect(place.x + x * place.width).toBeCloseTo(0, 6)
      expect(place.y + y * place.height).toBeCloseTo(0, 6)
      expect(place.x + (x + w) * place.width).toBeCloseTo(100, 6)
      expect(place.y + (y + h) * place.height).toBeCloseTo(100, 6)
    }),
  )
})

it('believes a quarter where it shows small things whole, and nothing else', () => {
  const [apple, cut, couch, faint, edge] = [
    found('apple', 0.6, 0.2, 0.2, 0.05, 0.05),
    found('vase', 0.9, 0.5, 0.2, 0.05, 0.1), // the quarter ends at 0.55
    found('couch', 0.9, 0.05, 0.05, 0.4, 0.3),
    found('cup', 0.1, 0.3, 0.3, 0.05, 0.05),
    found('book', 0.5, 0, 0, 0.05, 0.1), // the picture itself ends there
  ]
  const told = closely([apple, cut, couch, faint, edge], topLeft)
  expect(told).toEqual([apple, edge].map((each) => ({ ...each, closer: true })))
})

it('looks at one quarter after the other, or at all of them where nobody waits', () => {
  const looked = new Map<UnitBox, number>()
  const looks = Array.from({ length: 6 }, (_, i) => {
    const parts = due(looked, i * 100, false)
    for (const part of parts) looked.set(part, i * 100)
    return parts.map((part) => quarters.indexOf(part))
  })
  expect(looks).toEqual([[0], [1], [2], [3], [], [0]])
  expect(due(new Map(), 0, true)).toEqual(quarters)
  expect(due(looked, 550, true)).toEqual([])
  expect(due(looked, 700, true).map((part) => quarters.indexOf(part))).toEqual([1, 2])
})

it('looks anew where the clock begins anew', () => {
  expect(due(new Map(quarters.map((part) => [part, 9000])), 0, true)).toEqual(quarters)
})

it('counts each thing once, also where two quarters and the whole picture show it', () => {
  const book = found('book', 0.5, 0.48, 0.1, 0.04, 0.1)
  const row = found('book', 0.6, 0.1, 0.4, 0.3, 0.12)
  const one = found('book', 0.7, 0.2, 0.41, 0.05, 0.1) // one of the row
  const apple = found('apple', 0.4, 0.2, 0.45, 0.04, 0.04)
  const closer = [book, one, apple].map((each) => ({ ...each, closer: true }))
  expect(together([book, row], closer, rule)).toEqual([row, book, closer[2]])
  const twice = [topLeft, topRight].flatMap((part) => closely([book], part))
  expect(twice).toHaveLength(2)
  expect(together([], twice, rule)).toHaveLength(1)
})
