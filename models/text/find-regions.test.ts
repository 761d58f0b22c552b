import { expect, it } from 'vitest'
import { findRegions } from './find-regions.ts'

/** A map of 200 x 100 on which `inside` says where text is, with this likelihood. */
function mapOf(inside: (x: number, y: number) => boolean, likelihood = 0.9) {
  const [width, height] = [200, 100]
  const data = Float32Array.from({ length: width * height }, (_, i) =>
    inside(i % width, Math.floor(i / width)) ? likelihood : 0.05,
  )
  return { data, width, height }
}

it('finds one line and gives back what the network shrinks', () => {
  const [line, ...more] = findRegions(mapOf((x, y) => x >= 50 && x < 150 && y >= 40 && y < 60))
  expect(more).toEqual([])
  expect([line?.x, line?.y, line?.angle]).toEqual([100, 50, 0])
  // 100 x 20 pixels grow on each side by area / perimeter x 1.6.
  const grow = (2000 / 240) * 1.6
  expect(line?.width).toBeCloseTo(100 + 2 * grow)
  expect(line?.height).toBeCloseTo(20 + 2 * grow)
})

it('finds a slanted line in its own direction', () => {
  const slant = 0.3
  const along = (x: number, y: number) => (x - 100) * Math.cos(slant) + (y - 50) * Math.sin(slant)
  const across = (x: number, y: number) => (y - 50) * Math.cos(slant) - (x - 100) * Math.sin(slant)
  const [line] = findRegions(
    mapOf((x, y) => Math.abs(along(x, y)) < 60 && Math.abs(across(x, y)) < 8),
  )
  expect(line?.angle).toBeCloseTo(slant, 1)
})

it('tells lines apart that do not touch', () => {
  const lines = findRegions(mapOf((x, y) => x > 20 && x < 180 && (y % 40) + 1 < 15))
  expect(lines).toHaveLength(3)
})

it('leaves out specks, and what is hardly text', () => {
  expect(findRegions(mapOf((x, y) => x < 2 && y < 2))).toEqual([])
  expect(findRegions(mapOf((x, y) => x > 50 && x < 150 && y > 40 && y < 60, 0.4))).toEqual([])
})

it('finds nothing on an empty map', () => {
  expect(findRegions(mapOf(() => false))).toEqual([])
})
