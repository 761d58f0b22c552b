import fc from 'fast-check'
import { expect, it } from 'vitest'
import { colours } from '../colour.ts'
import { fitOf, pickByPrototype, type Prototype } from './prototype.ts'

const length = fc.double({ min: 0.01, max: 3, noNaN: true })
const real = fc.double({ min: -5, max: 5, noNaN: true })
const shares = fc
  .uniqueArray(fc.constantFrom(...colours), { minLength: 1, maxLength: 4 })
  .map((names) => names.map((colour) => ({ colour, part: 1 / names.length })))
const anyPrototype: fc.Arbitrary<Prototype> = fc.record({
  colours: fc.oneof(shares, fc.constant([])),
  extent: fc.option(fc.tuple(length, length)),
  at: fc.option(fc.tuple(real, real, real)),
})

it('fits itself wholly, anything else no better, and either way round alike', () => {
  fc.assert(
    fc.property(anyPrototype, anyPrototype, (one, other) => {
      const self = fitOf(one, one)
      if (self !== null) expect(self).toBeCloseTo(1)
      const fit = fitOf(one, other)
      expect(fitOf(other, one)).toEqual(fit === null ? null : expect.closeTo(fit, 9))
      if (fit === null) return
      expect(fit).toBeGreaterThanOrEqual(0)
      expect(fit).toBeLessThanOrEqual(1 + 1e-9)
    }),
  )
})

const mug = (colour: 'red' | 'blue' | 'white', x: number): Prototype => ({
  ...{ colours: [{ colour, part: 0.8 }], extent: [0.1, 0.1], at: [x, 1, 0] },
})

it('tells two mugs apart by colour, where they were moved, and by place, where they look alike', () => {
  expect(pickByPrototype(mug('red', 0), [mug('blue', 0), mug('red', 3)])).toBe(1)
  expect(pickByPrototype(mug('red', 0), [mug('red', 4), mug('red', 0.1)])).toBe(1)
})

it('picks none where none fits, and none where two fit alike', () => {
  const away: Prototype = { ...mug('blue', 9), extent: [0.5, 0.9] }
  expect(pickByPrototype(mug('red', 0), [away])).toBeNull()
  expect(pickByPrototype(mug('red', 0), [mug('red', 2), mug('red', -2)])).toBeNull()
  expect(pickByPrototype(mug('red', 0), [])).toBeNull()
})
