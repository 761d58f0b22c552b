import fc from 'fast-check'
import { Matrix4, Vector3 } from 'three'
import { describe, expect, it } from 'vitest'
import { unitBox } from '../../models/box.ts'
import type { CameraModel, DepthMap, Surface } from '../../models/types.ts'
import {
  boxOf,
  depthOf,
  ring,
  type Shape,
  sphere,
  together,
  wall,
} from '../../test/scenes/trace.ts'
import { guessCamera } from './camera-model.ts'
import { poseLooking } from './pose.ts'
import { situate } from './situate.ts'
import type { Covariance, Situation, View } from './world/types.ts'

const camera: CameraModel = { ...guessCamera(1280, 960, 85), source: 'view' }
/** As coarse as phones measure. */
const coarse: CameraModel = { ...guessCamera(160, 120, 85), source: 'view' }
const level = poseLooking([0, 1.6, 0], 0, 0)
const down = poseLooking([0, 1.6, 0], 0, -0.6)
const behind = wall(new Vector3(0, 0, -2.75), new Vector3(0, 0, 1))
const tableTop = (tilt: number) =>
  wall(new Vector3(0, 0.75, -1.3), new Vector3(0, Math.cos(tilt), Math.sin(tilt)))

type Stood = { readonly middle: Vector3; readonly radius: number; readonly rest: readonly Shape[] }

function seen(thing: Shape, { middle, radius, rest }: Stood, pose = level, sensor = coarse) {
  const box = boxOf(thing, { middle, radius }, camera, pose)
  const depth = depthOf(together([thing, ...rest]), sensor, pose)
  return { box, view: { time: 0, camera, pose, depth } satisfies View }
}

const error = (situation: Situation | null, middle: Vector3) =>
  situation ? new Vector3(...situation.at).distanceTo(middle) : Infinity

/** Standard deviation of a place in a direction. */
function deviation([xx, xy, xz, yy, yz, zz]: Covariance, { x, y, z }: Vector3): number {
  return Math.sqrt(
    x * x * xx + y * y * yy + z * z * zz + 2 * (x * y * xy + x * z * xz + y * z * yz),
  )
}

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true })
const few = { numRuns: 25 }

/** Every seventh or so of the numbers is not known. */
const withHoles = (map: DepthMap): DepthMap => ({
  ...map,
  metres: map.metres.map((metres, i) => ((i * 7919) % 100 < 15 ? 0 : metres)),
})

describe('with measured depth', () => {
  it('finds the middle of a ball before a wall to 3 cm, with holes in the measurement too', () => {
    fc.assert(
      fc.property(between(0.03, 0.25), between(-0.5, 0.5), between(-0.3, 0.3), (radius, x, y) => {
        const middle = new Vector3(x, 1.6 + y, -2)
        const { box, view } = seen(sphere(middle, radius), { middle, radius, rest: [behind] })
        expect(error(situate(box, 'sports ball', view), middle)).toBeLessThan(0.03)
        const depth = withHoles(view.depth)
        expect(error(situate(box, 'sports ball', { ...view, depth }), middle)).toBeLessThan(0.03)
      }),
      few,
    )
  })

  it('is not led astray by the table that a thing stands on, tilted or not', () => {
    fc.assert(
      fc.property(between(0.03, 0.2), between(-0.25, 0.25), (radius, tilt) => {
        const normal = new Vector3(0, Math.cos(tilt), Math.sin(tilt))
        const middle = new Vector3(0, 0.75, -1.3).addScaledVector(normal, radius)
        const rest = [tableTop(tilt), behind]
        const { box, view } = seen(sphere(middle, radius), { middle, radius, rest }, down)
        expect(error(situate(box, 'apple', view), middle)).toBeLessThan(0.03)
      }),
      few,
    )
  })

  it('looks not through a ring at the wall behind', () => {
    // A thinner ring falls between the pixels of this depth map, and is 4 cm off then.
    fc.assert(
      fc.property(between(0.05, 0.12), between(-0.8, 0.8), (radius, turned) => {
        const middle = new Vector3(0.1, 1.5, -2)
        const axis = new Vector3(Math.sin(turned), 0, Math.cos(turned))
        const thing = ring(middle, axis, radius, radius / 5)
        const { box, view } = seen(thing, { middle, radius: 1.2 * radius, rest: [behind] })
        expect(error(situate(box, 'donut', view), middle)).toBeLessThan(0.03)
      }),
      few,
    )
  })

  it('takes what hides a part of a thing not for the thing', () => {
    const middle = new Vector3(0, 1.5, -2)
    const post = sphere(new Vector3(0.09, 1.5, -1), 0.03)
    const { box, view } = seen(sphere(middle, 0.2), { middle, radius: 0.2, rest: [behind, post] })
    expect(error(situate(box, 'sports ball', view), middle)).toBeLessThan(0.03)
  })

  it('knows that the depth camera stands elsewhere than the colour camera', () => {
    const middle = new Vector3(0.2, 1.5, -1)
    const thing = sphere(middle, 0.1)
    const pose = poseLooking([0.3, 1.7, 0.1], 0.25, -0.1)
    const depth = depthOf(together([thing, behind]), coarse, pose)
    const { box, view } = seen(thing, { middle, radius: 0.1, rest: [behind] })
    expect(error(situate(box, 'apple', { ...view, depth }), middle)).toBeLessThan(0.03)
  })

  it('tells what it does not know: nothing measured in the box is no distance', () => {
    const middle = new Vector3(0, 1.5, -2)
    const { box, view } = seen(sphere(middle, 0.1), { middle, radius: 0.1, rest: [] })
    const depth = { ...view.depth, metres: view.depth.metres.map(() => 0) }
    expect(situate(box, 'bowl', { ...view, depth })?.source).toBe('size')
  })

  it('gives a ball its size', () => {
    const middle = new Vector3(0.4, 1.2, -2)
    const { box, view } = seen(sphere(middle, 0.2), { middle, radius: 0.2, rest: [behind] })
    const [width, height] = situate(box, 'sports ball', view)?.extent ?? [0, 0]
    expect(width).toBeCloseTo(0.4, 1)
    expect(height).toBeCloseTo(0.4, 1)
  })
})

/** A level square, 2 m long, at a height. */
const plate = (y: number): Surface => ({
  label: 'table',
  triangles: Float32Array.from(
    [-1, y, -3, 1, y, -3, 1, y, -1, -1, y, -3, 1, y, -1, -1, y, -1],
    Number,
  ),
})

describe('with surfaces', () => {
  it('takes a thing to stand where the foot of its box meets the table', () => {
    fc.assert(
      fc.property(between(-0.4, 0.4), between(-2.2, -1.4), (x, z) => {
        const middle = new Vector3(x, 0.75 + 0.05, z)
        const box = boxOf(sphere(middle, 0.05), { middle, radius: 0.05 }, camera, down)
        const view = { time: 0, camera, pose: down }
        const situation = situate(box, 'apple', view, [plate(0.75)])
        expect(situation?.source).toBe('surface')
        const along = middle
          .clone()
          .sub(new Vector3(0, 1.6, 0))
          .normalize()
        const off = error(situation, middle)
        expect(off).toBeLessThan(0.1)
        expect(off).toBeLessThan(4 * deviation(situation?.covariance ?? [0, 0, 0, 0, 0, 0], along))
      }),
      few,
    )
  })

  it('puts nothing behind a wall', () => {
    const upright: Surface = {
      label: 'wall',
      triangles: new Float32Array([-3, -3, -1, 3, -3, -1, 0, 9, -1]),
    }
    const view = { time: 0, camera, pose: level }
    const situation = situate(unitBox(0.49, 0.49, 0.02, 0.02), 'clock', view, [upright])
    expect(situation?.at[2]).toBeCloseTo(-1, 1)
    expect(situation?.source).toBe('surface')
  })
})

describe('by usual size', () => {
  it('is off by no more than sizes differ, and says so', () => {
    fc.assert(
      fc.property(between(0.8, 4), between(0.8, 1.25), (far, larger) => {
        const radius = 0.0385 * larger // an apple is 7.5 to 8 cm high
        const middle = new Vector3(0, 1.6, -far)
        const box = boxOf(sphere(middle, radius), { middle, radius }, camera, level)
        const situation = situate(box, 'apple', { time: 0, camera, pose: level })
        expect(situation?.source).toBe('size')
        const sigma = deviation(situation?.covariance ?? [0, 0, 0, 0, 0, 0], new Vector3(0, 0, 1))
        expect(error(situation, middle)).toBeLessThan(3.5 * sigma)
        expect(sigma).toBeLessThan(0.3 * far)
      }),
      few,
    )
  })

  it('is unsure about what nobody measured, and about what the edge of the picture cuts off', () => {
    const view = { time: 0, camera, pose: level }
    const along = new Vector3(0, 0, 1)
    const sigma = (label: string, y: number, height: number) => {
      const { covariance, at } = situate(unitBox(0.4, y, 0.1, height), label, view) ?? {}
      const far = new Vector3(...(at ?? [0, 0, 0])).sub(new Vector3(0, 1.6, 0)).length()
      return covariance ? deviation(covariance, along) / far : 0
    }
    expect(sigma('gadget', 0.4, 0.2)).toBeGreaterThan(0.5)
    expect(sigma('person', 0.3, 0.7)).toBeGreaterThan(1.2 * sigma('person', 0.2, 0.6))
  })
})

it('is narrow across the line of sight and long along it, so that lines that cross give the place', () => {
  const middle = new Vector3(0, 1.2, -2)
  // Two looks from the side at right angles, fused by the inverse of their covariances.
  const looks = [poseLooking([0, 1.2, 0], 0, 0), poseLooking([2, 1.2, -2], Math.PI / 2, 0)]
  const sum = { weight: new Matrix4().multiplyScalar(0), point: new Vector3() }
  for (const pose of looks) {
    const box = boxOf(sphere(middle, 0.15), { middle, radius: 0.15 }, camera, pose)
    const { at, covariance } = situate(box, 'apple', { time: 0, camera, pose }) ?? expect.fail()
    const [xx, xy, xz, yy, yz, zz] = covariance
    const weight = new Matrix4().set(xx, xy, xz, 0, xy, yy, yz, 0, xz, yz, zz, 0, 0, 0, 0, 1)
    weight.invert()
    sum.point.add(new Vector3(...at).applyMatrix4(weight))
    weight.elements.forEach(
      (value, i) => (sum.weight.elements[i] = (sum.weight.elements[i] ?? 0) + value),
    )
  }
  sum.weight.elements[15] = 1
  const fused = sum.point.applyMatrix4(sum.weight.invert())
  // An "apple" of 30 cm is thought to be four times nearer than it is; crossing lines know better.
  expect(fused.distanceTo(middle)).toBeLessThan(0.1)
})

it('gives nothing for an empty box or a pose that is none', () => {
  expect(situate(unitBox(0.5, 0.5, 0, 0.1), 'cup', { time: 0, camera, pose: level })).toBeNull()
  const broken = poseLooking([NaN, 0, 0], 0, 0)
  expect(situate(unitBox(0.5, 0.5, 0.1, 0.1), 'cup', { time: 0, camera, pose: broken })).toBeNull()
})
