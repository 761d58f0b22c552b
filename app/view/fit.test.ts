import fc from 'fast-check'
import { Matrix4, PerspectiveCamera, Quaternion, Vector3 } from 'three'
import { expect, it } from 'vitest'
import { toPose } from '../core/pose.ts'
import { aimCamera, degree, fitPicture, pixelsPerDegree, radians, standAt } from './fit.ts'

const pixels = fc.integer({ min: 100, max: 4000 })
const size = fc.record({ width: pixels, height: pixels })
const metres = fc.double({ min: -20, max: 20, noNaN: true })
const part = fc.double({ min: 0, max: 1, noNaN: true })
const poses = fc.tuple(metres, metres, metres, part, part, part).map(([x, y, z, i, j, k]) => {
  const turn = new Quaternion(i, j, k, 0.5).normalize()
  return toPose(new Matrix4().compose(new Vector3(x, y, z), turn, new Vector3(1, 1, 1)).elements)
})
const lenses = fc.record({
  width: pixels,
  height: pixels,
  fov: fc.double({ min: 20, max: 110, noNaN: true }),
  pose: fc.option(poses),
})

it('draws a place on the very pixel of the fitted picture that it was seen at, wherever the camera stood', () => {
  fc.assert(
    fc.property(lenses, size, part, part, (lens, viewport, u, v) => {
      const focal = lens.height / 2 / Math.tan(radians(lens.fov / 2))
      const ray = [(u - 0.5) * lens.width, (0.5 - v) * lens.height, -focal] as const
      const camera = new PerspectiveCamera()
      aimCamera(camera, lens, viewport)
      const inWorld = new Vector3(...ray).applyMatrix4(standAt(lens.pose))
      const { x, y } = inWorld.project(camera)
      const drawn = [((x + 1) / 2) * viewport.width, ((1 - y) / 2) * viewport.height]

      const rect = fitPicture(lens, viewport)
      expect(drawn[0]).toBeCloseTo(rect.x + u * rect.width, 4)
      expect(drawn[1]).toBeCloseTo(rect.y + v * rect.height, 4)
    }),
  )
})

it('shows the whole picture, in the middle, and lets it touch two edges', () => {
  expect(fitPicture({ width: 640, height: 480 }, { width: 1600, height: 900 })).toEqual({
    x: 200,
    y: 0,
    width: 1200,
    height: 900,
  })
})

it('counts as many pixels to a degree as the camera draws', () => {
  fc.assert(
    fc.property(lenses, size, (lens, viewport) => {
      const camera = new PerspectiveCamera()
      aimCamera(camera, lens, viewport)
      const seen = (...at: [number, number, number]) =>
        new Vector3(...at).applyMatrix4(standAt(lens.pose)).project(camera).y
      const offAxis = seen(0, degree, -1)
      const middle = seen(0, 0, -1)
      const drawn = ((offAxis - middle) / 2) * viewport.height
      expect(drawn).toBeCloseTo(pixelsPerDegree(lens, viewport), 4)
    }),
  )
})
