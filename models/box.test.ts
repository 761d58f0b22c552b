import fc from 'fast-check'
import { expect, it } from 'vitest'
import { clip, overlap, surest, unitBox } from './box.ts'

const part = fc.double({ min: -0.5, max: 1.5, noNaN: true })
const size = fc.double({ min: 0.01, max: 1, noNaN: true })
const anyBox = fc.tuple(part, part, size, size).map(([x, y, w, h]) => unitBox(x, y, w, h))

it('shares nothing with a box that lies apart', () => {
  expect(overlap(unitBox(0, 0, 0.2, 0.2), unitBox(0.5, 0.5, 0.2, 0.2))).toBe(0)
})

it('shares a third with its neighbour that covers half of it', () => {
  expect(overlap(unitBox(0, 0, 0.2, 0.2), unitBox(0.1, 0, 0.2, 0.2))).toBeCloseTo(1 / 3)
})

it('shares all with itself, between 0 and 1 with others, and the same from either side', () => {
  fc.assert(
    fc.property(anyBox, anyBox, (a, b) => {
      expect(overlap(a, a)).toBeCloseTo(1)
      expect(overlap(a, b)).toBe(overlap(b, a))
      expect(overlap(a, b)).toBeGreaterThanOrEqual(0)
      expect(overlap(a, b)).toBeLessThanOrEqual(1 + 1e-9)
    }),
  )
})

it('clips to the picture and leaves alone what lies inside', () => {
  fc.assert(
    fc.property(anyBox, (box) => {
      const [x, y, width, height] = clip(box)
      expect(Math.min(x, y, width, height)).toBeGreaterThanOrEqual(0)
      expect(Math.max(x + width, y + height)).toBeLessThanOrEqual(1 + 1e-9)
      expect(clip(clip(box))).toEqual(clip(box))
    }),
  )
  expect(clip(unitBox(0.25, 0.25, 0.5, 0.5))).toEqual([0.25, 0.25, 0.5, 0.5])
})

const cup = (score: number, x = 0.1) => ({ label: 'cup', score, box: unitBox(x, 0.1, 0.2, 0.2) })

it('keeps the surest of two cups in one place', () => {
  const kept = surest([cup(0.6), cup(0.9)], { shared: 0.5, most: 100 })
  expect(kept.map(({ score }) => score)).toEqual([0.9])
})

it('keeps a cup and a bowl in one place', () => {
  const bowl = { ...cup(0.6), label: 'bowl' }
  expect(surest([cup(0.9), bowl], { shared: 0.5, most: 100 })).toHaveLength(2)
})

it('gives the surest when there are more than may be given', () => {
  const kept = surest([cup(0.2, 0), cup(0.9, 0.5), cup(0.5, 0.75)], { shared: 0.5, most: 2 })
  expect(kept.map(({ score }) => score)).toEqual([0.9, 0.5])
})
