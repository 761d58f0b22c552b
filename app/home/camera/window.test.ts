import fc from 'fast-check'
import { Matrix4, Vector3 } from 'three'
import { describe, expect, it } from 'vitest'
import { compose, toPose } from '../../core/pose.ts'
import { profiles } from '../profiles.ts'
import { pixelOf, planeOf, projectThrough } from './lens.ts'
import { turnBetween, turned, windowOf } from './window.ts'

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true })
const small = fc.tuple(between(-0.1, 0.1), between(-0.1, 0.1), between(-0.1, 0.1))
const rotation = ([x, y, z]: readonly [number, number, number]) => {
  const axis = new Vector3(x, y, z)
  const angle = axis.length()
  return toPose(new Matrix4().makeRotationAxis(axis.normalize(), angle).elements)
}
const { lens } = profiles.glasses.camera
if (!lens) throw new Error('Glasses have a lens.')

describe('a window', () => {
  it('is the picture itself for a lens that neither bends nor moves', () => {
    const { lens } = profiles.quest3.camera
    if (!lens) throw new Error('A headset has a lens.')
    const { left, top, right, bottom } = windowOf(lens, [0, 0, 0])
    expect((right - left) * lens.fx).toBeCloseTo(lens.width, 9)
    expect((bottom - top) * lens.fy).toBeCloseTo(lens.height, 9)
    expect(left * lens.fx + lens.cx).toBeCloseTo(0, 9)
  })

  it('holds every pixel at every moment of the turn', () => {
    fc.assert(
      fc.property(small, between(0, 1), between(0, 1), between(-0.5, 0.5), (turn, u, v, part) => {
        const { left, top, right, bottom } = windowOf(lens, turn)
        const [x, y] = turned(planeOf(lens, [u * lens.width, v * lens.height]), turn, part)
        // A point between two that were tried may lie a hair further out.
        const hair = 1 / lens.fx
        expect(x).toBeGreaterThan(left - hair)
        expect(x).toBeLessThan(right + hair)
        expect(y).toBeGreaterThan(top - hair)
        expect(y).toBeLessThan(bottom + hair)
      }),
    )
  })
})

describe('a turn', () => {
  it('is found between two poses', () => {
    fc.assert(
      fc.property(small, small, (start, turn) => {
        const before = rotation(start)
        const found = turnBetween(before, compose(before, rotation(turn)))
        found.forEach((part, i) => expect(part).toBeCloseTo(turn[i] ?? NaN, 6))
      }),
    )
  })

  it('moves a point to where the turned lens would look', () => {
    fc.assert(
      fc.property(small, between(-0.3, 0.3), between(-0.5, 0.5), (turn, x, y) => {
        const ideal = { ...lens, headFromCamera: rotation([0, 0, 0]) }
        const [a, b] = turned([x, y], turn, 1)
        const pixel = projectThrough(ideal, rotation(turn), [a, -b, -1]) ?? [NaN, NaN]
        pixelOf(ideal, [x, y]).forEach((value, i) => expect(pixel[i]).toBeCloseTo(value, 6))
      }),
    )
  })

  it('is cut short where the pose leaps', () => {
    const found = turnBetween(rotation([0, 0, 0]), rotation([0, 3, 0]))
    expect(Math.hypot(...found)).toBeCloseTo(0.4, 6)
  })
})
