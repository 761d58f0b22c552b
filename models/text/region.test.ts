import fc from 'fast-check'
import { polygonHull } from 'd3-polygon'
import { expect, it } from 'vitest'
import { cornersOf, smallestRegion, turnRegion, type Region } from './region.ts'

const region = fc.record({
  x: fc.double({ min: -500, max: 500, noNaN: true }),
  y: fc.double({ min: -500, max: 500, noNaN: true }),
  width: fc.double({ min: 5, max: 400, noNaN: true }),
  height: fc.double({ min: 5, max: 400, noNaN: true }),
  angle: fc.double({ min: -0.7, max: 0.7, noNaN: true }),
})
const hullOf = (each: Region) =>
  polygonHull(cornersOf(each).map(([x, y]): [number, number] => [x, y])) ?? []

it('finds a turned rectangle again from its corners', () => {
  fc.assert(
    fc.property(region, (each) => {
      const found = smallestRegion(hullOf(each))
      for (const key of ['x', 'y', 'width', 'height', 'angle'] as const) {
        expect(found[key]).toBeCloseTo(each[key], 5)
      }
    }),
  )
})

it('is the same place after four quarter turns, and begins at the next corner after each', () => {
  fc.assert(
    fc.property(region, fc.nat(3), (each, quarters) => {
      const turned = cornersOf(turnRegion(each, quarters))
      const corners = cornersOf(each)
      for (const [i, [x, y]] of turned.entries()) {
        const [rightX, rightY] = corners[(i + quarters) % 4] ?? [NaN, NaN]
        expect(x).toBeCloseTo(rightX, 5)
        expect(y).toBeCloseTo(rightY, 5)
      }
    }),
  )
})
