import fc from 'fast-check'
import { Matrix4, PerspectiveCamera, Quaternion, Vector3 } from 'three'
import { describe, expect, it } from 'vitest'
import type { CameraModel, Distortion } from '../../models/types.ts'
import {
  cameraFromProjection,
  fitCamera,
  guessCamera,
  project,
  unproject,
  type UnitPoint,
} from './camera-model.ts'

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true })
const side = fc.integer({ min: 16, max: 4096 })
const camera: fc.Arbitrary<CameraModel> = fc
  .record({
    width: side,
    height: side,
    fx: between(50, 5000),
    fy: between(50, 5000),
    x: between(0.2, 0.8),
    y: between(0.2, 0.8),
  })
  .map(({ width, height, fx, fy, x, y }) => ({
    width,
    height,
    fx,
    fy,
    cx: x * width,
    cy: y * height,
    source: 'table',
  }))
const place: fc.Arbitrary<UnitPoint> = fc.tuple(between(-0.5, 1.5), between(-0.5, 1.5))

const close = (a: readonly number[] | null, b: readonly number[], within = 1e-6) => {
  expect(a).not.toBeNull()
  b.forEach((value, i) => expect(Math.abs((a?.[i] ?? NaN) - value)).toBeLessThan(within))
}

/** Lenses as they are sold, from barrel to pincushion; stronger ones fold over within the picture. */
const lens: fc.Arbitrary<Distortion> = fc.tuple(
  between(-0.12, 0.12),
  between(0, 0.02),
  between(-0.002, 0.002),
  between(-0.002, 0.002),
  between(0, 0.005),
)
const turn = between(-1, 1)
const pose = fc
  .tuple(turn, turn, turn, turn, between(-9, 9), between(-9, 9), between(-9, 9))
  .filter(([a, b, c, d]) => Math.hypot(a, b, c, d) > 0.1)
  .map(([a, b, c, d, x, y, z]) => {
    const [at, spin] = [new Vector3(x, y, z), new Quaternion(a, b, c, d).normalize()]
    return new Matrix4().compose(at, spin, new Vector3(1, 1, 1))
  })

describe('a camera somewhere in the world, with a lens that bends', () => {
  it('sees a point where it was unprojected from, through one view or two', () => {
    const wide = camera.map((model) => ({ ...model, fx: model.width * 0.8, fy: model.width * 0.8 }))
    const inside = fc.tuple(between(0, 1), between(0, 1))
    fc.assert(
      fc.property(wide, lens, pose, inside, between(0.2, 50), between(-0.1, 0.1), (...all) => {
        const [model, distortion, world, place, depth, beside] = all
        const [x, y] = unproject(model, place)
        fc.pre(Math.hypot(x, y) < 1) // the strongest of these lenses folds over at 1.1
        const bent = { ...model, distortion }
        for (const eye of [0, beside]) {
          const view = world.clone().multiply(new Matrix4().makeTranslation(eye, 0, 0))
          const point = new Vector3(...unproject(bent, place)).multiplyScalar(depth)
          const back = point.applyMatrix4(view).applyMatrix4(view.clone().invert())
          close(project(bent, [back.x, back.y, back.z]), place)
        }
      }),
    )
  })

  it('agrees with OpenCV about a point of a known lens', () => {
    // cv2.projectPoints([[0.3, 0.2, 1]], 0, 0, K(500, 500, 320, 240), [-0.1, 0.02, 0.001, -0.002, 0])
    // r2 = 0.13, radial 0.987338: x 0.3 * 0.987338 + 0.00012 - 0.00062, y 0.2 * 0.987338 + 0.00021 - 0.00024
    const [u, v] = project(
      {
        ...{ width: 640, height: 480, fx: 500, fy: 500, cx: 320, cy: 240, source: 'table' },
        distortion: [-0.1, 0.02, 0.001, -0.002, 0],
      },
      [0.3, -0.2, -1],
    ) ?? [0, 0]
    expect(u * 640).toBeCloseTo(467.8507, 3)
    expect(v * 480).toBeCloseTo(338.7188, 3)
  })
})

describe('unproject', () => {
  it('is undone by project, at any depth', () => {
    fc.assert(
      fc.property(camera, place, between(0.1, 100), (model, point, depth) => {
        const [x, y, z] = unproject(model, point)
        close(project(model, [x * depth, y * depth, z * depth]), point)
      }),
    )
  })

  it('looks right and up for a place right of and above the middle', () => {
    const [x, y, z] = unproject(guessCamera(640, 480), [0.75, 0.25])
    expect(x).toBeGreaterThan(0)
    expect(y).toBeGreaterThan(0)
    expect(z).toBe(-1)
  })
})

describe('project', () => {
  it('sees nothing behind the camera', () => {
    expect(project(guessCamera(640, 480), [0, 0, 1])).toBeNull()
    expect(project(guessCamera(640, 480), [0, 0, 0])).toBeNull()
  })
})

describe('guessCamera', () => {
  it('spans the given angle from corner to corner', () => {
    const model = guessCamera(1280, 720, 90)
    const from = new Vector3(...unproject(model, [0, 0]))
    expect(from.angleTo(new Vector3(...unproject(model, [1, 1])))).toBeCloseTo(Math.PI / 2)
  })

  it('keeps the lens of a phone that is turned upright', () => {
    expect(guessCamera(720, 1280).fx).toBe(guessCamera(1280, 720).fx)
  })
})

describe('cameraFromProjection', () => {
  it('agrees with the projection of a scene, off-centre frusta too', () => {
    const shift = between(-300, 300)
    fc.assert(
      fc.property(
        between(20, 120),
        side,
        side,
        shift,
        shift,
        place,
        (fov, width, height, x, y, point) => {
          const view = new PerspectiveCamera(fov, width / height, 0.1, 100)
          view.setViewOffset(width, height, x, y, width, height)
          const model = cameraFromProjection(view.projectionMatrix.elements, width, height)
          const ndc = new Vector3(...unproject(model, point)).applyMatrix4(view.projectionMatrix)
          close([(ndc.x + 1) / 2, (1 - ndc.y) / 2], point)
        },
      ),
    )
  })
})

describe('fitCamera', () => {
  const model: CameraModel = {
    width: 1280,
    height: 960,
    fx: 868,
    fy: 868,
    cx: 640,
    cy: 482,
    source: 'table',
  }

  it('keeps every ray where only the size differs', () => {
    fc.assert(
      fc.property(place, between(0.1, 3), (point, scale) => {
        close(
          unproject(fitCamera(model, 1280 * scale, 960 * scale), point),
          unproject(model, point),
        )
      }),
    )
  })

  it('keeps the rays of the middle strip where a wider picture was cut out', () => {
    // 1280x720 out of 1280x960: 120 rows are lost above and below.
    close(unproject(fitCamera(model, 1280, 720), [0.3, 0]), unproject(model, [0.3, 120 / 960]))
    close(unproject(fitCamera(model, 640, 360), [0.3, 1]), unproject(model, [0.3, 840 / 960]))
  })
})
