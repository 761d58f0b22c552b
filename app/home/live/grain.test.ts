import { expect, it } from 'vitest'
import { grain } from './grain.ts'

const grey = () => new Uint8ClampedArray(4000).fill(120)

it('makes each picture a little different', () => {
  const [one, other] = [grey(), grey()]
  grain(one, 1)
  grain(other, 2)
  expect(one).not.toEqual(other)
  expect(Math.max(...one.map((value) => Math.abs(value - 120)))).toBeLessThanOrEqual(3)
})

it('leaves the brightness as it is, and the opacity', () => {
  const picture = grey()
  grain(picture, 3)
  const mean = picture.reduce((sum, value) => sum + value, 0) / picture.length
  expect(mean).toBeCloseTo(120, 0)
  expect(picture[3]).toBe(120)
})

it('is the same for the same seed', () => {
  const [one, other] = [grey(), grey()]
  grain(one, 7)
  grain(other, 7)
  expect(one).toEqual(other)
})
