import fc from 'fast-check'
import { expect, it } from 'vitest'
import { unitBox } from './box.ts'
import { measureSharpness, sharpnessIn } from './sharpness.ts'

const size = 96
const whole = unitBox(0, 0, 1, 1)
const all = { x: 0, y: 0, width: size, height: size }

/** Grey pixels, from a function of their place, 0..255. */
function picture(grey: (x: number, y: number) => number): Uint8ClampedArray {
  const rgba = new Uint8ClampedArray(size * size * 4)
  for (let i = 0; i < size * size; i++)
    rgba.fill(grey(i % size, Math.floor(i / size)), 4 * i, 4 * i + 3)
  return rgba
}
/** The same, each pixel the mean of those around it, twice over: nearly as a lens blurs. */
const blurred = (rgba: Uint8ClampedArray, by: readonly [number, number]) => mean(mean(rgba, by), by)

function mean(rgba: Uint8ClampedArray, [across, down]: readonly [number, number]) {
  return picture((x, y) => {
    let [sum, count] = [0, 0]
    for (let v = Math.max(0, y - down); v <= Math.min(size - 1, y + down); v++)
      for (let u = Math.max(0, x - across); u <= Math.min(size - 1, x + across); u++, count++)
        sum += rgba[4 * (v * size + u)] ?? 0
    return sum / count
  })
}
/** Squares of random greys, from a seed, as large as told. */
const squares = fc
  .record({ side: fc.integer({ min: 8, max: 14 }), seed: fc.nat(1e6) })
  .map(({ side, seed }) =>
    picture((x, y) => {
      const value = Math.sin((Math.floor(y / side) * 57 + Math.floor(x / side)) * 12.9898 + seed)
      return 255 * Math.abs((value * 43758.5453) % 1)
    }),
  )
const sharp = (rgba: Uint8ClampedArray, part = whole) =>
  sharpnessIn(measureSharpness(rgba, size, all), part)
const few = { numRuns: 12, endOnFailure: true }

it('falls the more a picture is blurred, or smeared in one direction, whatever it shows', () => {
  fc.assert(
    fc.property(squares, (rgba) => {
      const crisp = sharp(rgba) ?? -1
      expect(crisp).toBeGreaterThan(0.5)
      expect(crisp).toBeLessThanOrEqual(1)
      const [soft, smooth] = [sharp(blurred(rgba, [1, 1])) ?? 0, sharp(blurred(rgba, [3, 3])) ?? 0]
      expect(soft).toBeLessThanOrEqual(crisp)
      expect(smooth).toBeLessThan(soft)
      expect(smooth).toBeLessThan(0.4)
      expect(sharp(blurred(rgba, [4, 0])) ?? 0).toBeLessThan(crisp)
    }),
    few,
  )
})

it('hardly changes with brightness and contrast', () => {
  fc.assert(
    fc.property(squares, fc.double({ min: 0.4, max: 1, noNaN: true }), (rgba, gain) => {
      const dim = picture((x, y) => (rgba[4 * (y * size + x)] ?? 0) * gain)
      expect(sharp(dim)).toBeCloseTo(sharp(rgba) ?? 0, 0)
    }),
    few,
  )
})

it('tells the sharp part of a picture from the blurred one, and nothing of a bare wall', () => {
  const [rgba = picture(() => 0)] = fc.sample(squares, { numRuns: 1, seed: 7 })
  const soft = blurred(rgba, [4, 4])
  const half = picture((x, y) => (x < size / 2 ? rgba : soft)[4 * (y * size + x)] ?? 0)
  expect(sharp(half, unitBox(0, 0, 0.4, 1))).toBeGreaterThan(0.8)
  expect(sharp(half, unitBox(0.6, 0, 0.4, 1)) ?? 0).toBeLessThan(0.2)
  expect(sharp(picture(() => 128))).toBeNull()
})
