import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unitBox } from '../../../models/box.ts'
import { distance, plus } from './covariance.ts'
import { emptyWorld, thingsOf } from './known.ts'
import { observe } from './observe.ts'
import { addPiece, isCut } from './pieces.ts'
import { lookAtAll, sampleSight, sampleView, type Prop } from './sample-scene.ts'
import type { Bounds, Observation, View } from './types.ts'

const side = fc.double({ min: 0, max: 1, noNaN: true })
/** What one picture shows of a table from 0 to 2 m: a piece of it along each axis. */
const piece = fc.array(fc.tuple(side, side), { minLength: 3, maxLength: 3 }).map((ends): Bounds => {
  const at = (of: (...ends: number[]) => number) =>
    ends.map(([a, b]) => 2 * of(a, b)) as unknown as Bounds['low']
  return { low: at(Math.min), high: at(Math.max) }
})
const whole: Bounds = { low: [0, 0, 0], high: [2, 2, 2] }

it('never makes a thing larger than its pieces reach', () => {
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1 }), (pieces) => {
      const known = pieces.reduce<Bounds | null>(addPiece, null)
      for (const axis of [0, 1, 2] as const) {
        expect(known?.low[axis]).toBeGreaterThanOrEqual(0)
        expect(known?.high[axis]).toBeLessThanOrEqual(2)
      }
    }),
  )
})

it('makes a thing as large as all its pieces together, and one picture of a part keeps it so', () => {
  fc.assert(
    fc.property(piece, (part) => {
      const known = addPiece(Array(8).fill(whole).reduce<Bounds | null>(addPiece, null), part)
      for (const axis of [0, 1, 2] as const) {
        expect(known?.low[axis]).toBeLessThan(0.1)
        expect(known?.high[axis]).toBeGreaterThan(1.9)
      }
    }),
  )
})

it('takes a box at the edge of the picture for cut off, and one in its midst for whole', () => {
  expect(isCut({ box: unitBox(0.3, 0.3, 0.4, 0.4) })).toBe(false)
  expect(isCut({ box: unitBox(0, 0.3, 0.4, 0.4) })).toBe(true)
  expect(isCut({ box: unitBox(0.3, 0.3, 0.4, 0.695) })).toBe(true)
})

describe('what the edge of the picture cuts off', () => {
  const chair: Prop = { label: 'chair', at: [0.8, -0.3, -2.4], size: 0.5 }
  const pictures = (count: number, start = 0) =>
    Array.from({ length: count }, (_, i) => sampleView(start + i * 200, [0, 0, 0], [0, 0, -2]))
  /** The chair's left half alone, at the middle of that half. */
  const half = (view: View): Observation[] => {
    const seen = sampleSight(chair, view)
    if (!seen) return []
    const [, y, , height] = seen.box
    const box = unitBox(0.85, y, 0.15, height)
    return [{ ...seen, box, at: plus(seen.at, [-0.2, 0, 0]), extent: [0.25, 0.5] }]
  }

  it('stays where it was known to be, and as large', () => {
    const told = lookAtAll(pictures(6), () => [chair])
    const { world } = pictures(6, 1200).reduce(
      (last, view) => observe(last.world, view, half(view)),
      {
        world: told.at(-1)?.world ?? emptyWorld,
      },
    )
    const [known, ...more] = thingsOf(world)
    expect(more).toEqual([])
    expect(known?.sightings).toBe(12)
    expect(distance(known?.at ?? [9, 9, 9], chair.at)).toBeLessThan(0.01)
    expect(known?.extent[0]).toBeCloseTo(0.5)
  })

  it('comes to its place with the first picture of the whole', () => {
    const { world } = pictures(6).reduce((last, view) => observe(last.world, view, half(view)), {
      world: emptyWorld,
    })
    expect(distance(thingsOf(world)[0]?.at ?? chair.at, chair.at)).toBeGreaterThan(0.15)
    const [known, ...more] = thingsOf(
      lookAtAll(pictures(1, 1200), () => [chair], world).at(-1)?.world ?? emptyWorld,
    )
    expect(more).toEqual([])
    expect(distance(known?.at ?? [9, 9, 9], chair.at)).toBeLessThan(0.01)
  })
})
