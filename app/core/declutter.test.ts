import fc from 'fast-check'
import { expect, it } from 'vitest'
import { apart, declutter } from './declutter.ts'

const place = fc.double({ min: -15, max: 15, noNaN: true })
const words = fc.array(
  fc.record({
    x: place,
    y: place,
    width: fc.double({ min: 2, max: 12, noNaN: true }),
    height: fc.constant(1.2),
  }),
  { maxLength: 5 },
)

it('lets no word cover another or a ring, wherever five things stand', () => {
  fc.assert(
    fc.property(words, (wanted) => {
      const lifts = declutter(wanted, 0.6)
      const placed = wanted.map((word, i) => {
        const [right, up] = lifts[i] ?? [0, 0]
        return { ...word, x: word.x + right, y: word.y + up }
      })
      placed.forEach((a, i) => {
        placed.slice(i + 1).forEach((b) => expect(apart(a, b, 0)).toBe(true))
        wanted.forEach(({ x, y }) =>
          expect(apart(a, { x, y, width: 0.6, height: 0.6 }, -1e-9)).toBe(true),
        )
      })
    }),
  )
})

it('puts the word right above a thing that stands alone', () => {
  expect(declutter([{ x: 3, y: 2, width: 4, height: 1 }], 0.5)).toEqual([[0, 1]])
})

it('lets the first choose first', () => {
  const [first, second] = declutter(
    [
      { x: 0, y: 0, width: 4, height: 1 },
      { x: 1, y: 0, width: 4, height: 1 },
    ],
    0.5,
  )
  expect(first).toEqual([0, 1])
  expect(second).not.toEqual([0, 1])
})
