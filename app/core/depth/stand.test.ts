import fc from 'fast-check'
import { Vector3 } from 'three'
import { expect, it } from 'vitest'
import { unitBox } from '../../../models/box.ts'
import { cutOff } from './line-of-sight.ts'
import { stand } from './stand.ts'

const whole = { cut: cutOff(unitBox(0.3, 0.3, 0.4, 0.4)) }
const cutAbove = { cut: cutOff(unitBox(0.3, 0, 0.4, 0.6)) }
const span = (low: number, high: number) => ({
  middle: new Vector3(1, (low + high) / 2, -2),
  bounds: { low: [0.7, low, -2.3], high: [1.3, high, -1.7] } as const,
})

it('finds the middle of a chair by its back, however much a table hides of the rest', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -3, max: 3, noNaN: true }),
      fc.double({ min: 0, max: 0.8, noNaN: true }),
      (floor, hidden) => {
        const seen = span(floor + hidden, floor + 0.9)
        const { middle, bounds } = stand('chair', floor, whole, seen)
        expect(middle.toArray()).toEqual([1, expect.closeTo(floor + 0.45), -2])
        expect(bounds).toEqual({ low: [0.7, floor, -2.3], high: seen.bounds.high })
      },
    ),
  )
})

it('takes what goes on above the picture to be as high as its kind', () => {
  expect(stand('refrigerator', 0, cutAbove, span(0.2, 1)).middle.y).toBeCloseTo(1.72 / 2)
  expect(stand('refrigerator', 0, cutAbove, span(0.2, 1.9)).middle.y).toBeCloseTo(1.9 / 2)
})

it('leaves alone what stands elsewhere, and what ends where none of its kind does', () => {
  for (const [label, low, high] of [
    ['cup', 0.75, 0.85],
    ['chair', 1.4, 1.6],
    ['refrigerator', 0.1, 0.8],
    ['chair', -0.5, -0.1],
  ] as const) {
    const seen = span(low, high)
    expect(stand(label, 0, whole, seen)).toEqual(seen)
  }
})
