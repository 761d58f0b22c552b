import { assert, double, integer, property } from 'fast-check'
import { Vector3 } from 'three'
import { expect, it } from 'vitest'
import type { Sample, Samples } from './sample-box.ts'
import { segment } from './segment.ts'

const side = 20
const step = () => 0.1

/** A box of 20 by 20 points and a frame of 8 around it, by a depth for each place; none where it is 0. */
function look(depthAt: (u: number, v: number) => number): Samples {
  const samples: { inside: Sample[]; around: Sample[] } = { inside: [], around: [] }
  for (let row = -8; row < side + 8; row++) {
    for (let column = -8; column < side + 8; column++) {
      const [u, v] = [(column + 0.5) / side, (row + 0.5) / side]
      const far = depthAt(u, v)
      if (far === 0) continue
      const within = u > 0 && u < 1 && v > 0 && v < 1
      samples[within ? 'inside' : 'around'].push({ at: new Vector3(), far, u, v, row, column })
    }
  }
  return samples
}
const isIn = (u: number, low: number, high: number) => u > low && u < high
const depths = (pieces: readonly { readonly points: readonly Sample[] }[]) =>
  pieces.map(({ points }) => Number(points[0]?.far.toFixed(2)))

it('keeps apart what stands before a wall, though the floor leads from one to the other', () => {
  assert(
    property(double({ min: 1, max: 2, noNaN: true }), (far) => {
      const pieces = segment(
        look((u, v) => {
          if (isIn(u, 0.3, 0.7) && v < 0.8) return far
          return v < 0.8 ? 4 : 0 // the floor was taken away
        }),
        step,
        10,
      )
      expect(depths(pieces)).toEqual([Number(far.toFixed(2)), 4])
    }),
  )
})

it('holds a slope for one piece, however deep it is', () => {
  const pieces = segment(
    look((_, v) => 1 + v + 1),
    step,
    10,
  )
  expect(pieces).toHaveLength(1)
})

it('makes one of what something before it cuts in two', () => {
  const pieces = segment(
    look((u) => (isIn(u, 0.4, 0.6) ? 1 : 2)),
    step,
    10,
  )
  expect(depths(pieces)).toEqual([1, 2])
})

it('reaches over holes', () => {
  const pieces = segment(
    look((u, v) => (Math.floor(u * side) % 2 === 0 && Math.floor(v * side) % 2 === 0 ? 2 : 0)),
    step,
    10,
  )
  expect(pieces).toHaveLength(1)
})

it('tells how much of a piece ends in the box', () => {
  const [thing, bar] = segment(
    look((u, v) => {
      if (isIn(u, 0.3, 0.7) && isIn(v, 0.3, 0.7)) return 1
      return isIn(v, 0, 0.2) ? 2 : 0
    }),
    step,
    10,
  )
  expect(thing?.own).toBe(1)
  expect(bar?.own).toBeCloseTo(20 / 36, 9)
})

it('loses no point and makes none, whatever there is', () => {
  assert(
    property(integer({ min: 0, max: 1_000_000 }), (seed) => {
      const samples = look((u, v) => ((Math.sin(seed + u * 91.7 + v * 57.3) + 1) * 2) | 0)
      const points = segment(samples, step, 0).flatMap((piece) => piece.points)
      expect(new Set(points)).toEqual(new Set(samples.inside))
      expect(points).toHaveLength(samples.inside.length)
    }),
    { numRuns: 20 },
  )
})
