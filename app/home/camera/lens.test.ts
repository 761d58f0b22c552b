import fc from 'fast-check'
import { Matrix4, PerspectiveCamera, Vector3 } from 'three'
import { describe, expect, it } from 'vitest'
import type { CameraModel } from '../../../models/types.ts'
import { project } from '../../core/camera-model.ts'
import { poseAtPitch, toPose } from '../../core/pose.ts'
import { type Lens, profiles } from '../profiles.ts'
import { distort, lensOfView, pixelOf, planeOf, projectThrough, scaleLens } from './lens.ts'

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true })
const view = new PerspectiveCamera(55, 4 / 3, 0.05, 50)
const seen = lensOfView(view.projectionMatrix.elements, 640, 480)
const lenses: Lens[] = [...Object.values(profiles).flatMap(({ camera }) => camera.lens ?? []), seen]
const lens = fc.constantFrom(...lenses)
const head = fc
  .record({ x: between(-3, 3), y: between(0, 2), z: between(-3, 3), yaw: between(-3, 3) })
  .map(({ x, y, z, yaw }) => toPose(new Matrix4().makeRotationY(yaw).setPosition(x, y, z).elements))
const close = (a: readonly number[] | null, b: readonly number[] | null, within: number) => {
  expect(a?.length).toBe(2)
  b?.forEach((value, i) => expect(Math.abs((a?.[i] ?? NaN) - value)).toBeLessThan(within))
}

describe('a lens', () => {
  it('unbends what it bends, anywhere in the picture', () => {
    fc.assert(
      fc.property(lens, between(0, 1), between(0, 1), (lens, u, v) => {
        const pixel = [u * lens.width, v * lens.height] as const
        close(pixelOf(lens, planeOf(lens, pixel)), pixel, 1e-6)
      }),
    )
  })

  it('bends as Brown wrote it: worked by hand for one point', () => {
    // r² = 0.25, so 1 + 0.1·0.25 + 0.2·0.0625 + 0.3·0.015625 = 1.0421875; tangential as in OpenCV.
    const [x, y] = distort([0.3, 0.4], [0.1, 0.2, 0.01, 0.02, 0.3])
    expect(x).toBeCloseTo(0.3 * 1.0421875 + 2 * 0.01 * 0.12 + 0.02 * (0.25 + 0.18), 12)
    expect(y).toBeCloseTo(0.4 * 1.0421875 + 0.01 * (0.25 + 0.32) + 2 * 0.02 * 0.12, 12)
  })

  it('projects as a pinhole does where nothing is bent', () => {
    const point = fc.tuple(between(-5, 5), between(-5, 5), between(-9, -0.1))
    fc.assert(
      fc.property(head, point, (head, point) => {
        const world = new Vector3(...point).applyMatrix4(new Matrix4().fromArray(head)).toArray()
        const camera: CameraModel = { ...seen, source: 'view' }
        const [u, v] = project(camera, point) ?? [NaN, NaN]
        close(projectThrough(seen, head, world), [u * 640, v * 480], 1e-5)
      }),
    )
  })

  it('sits where the profile puts it on the head', () => {
    const { lens } = profiles.quest3.camera
    if (!lens) throw new Error('A headset has a lens.')
    // Straight ahead of the lens: from its place on the head along its own, lowered look.
    const ahead = new Vector3(0, 0, -2).applyMatrix4(new Matrix4().fromArray(lens.headFromCamera))
    const upright = poseAtPitch([0, 0, 0], 0)
    close(projectThrough(lens, upright, ahead.toArray()), [lens.cx, lens.cy], 1e-6)
  })

  it('does not see what is behind it', () => {
    expect(projectThrough(seen, poseAtPitch([0, 0, 0], 0), [0, 0, 1])).toBeNull()
  })

  it('shows the same in a smaller picture, only smaller', () => {
    const point = fc.tuple(between(-1, 1), between(-1, 1), between(-9, -2))
    fc.assert(
      fc.property(lens, fc.constantFrom(1, 0.75, 0.5, 0.25), point, (lens, scale, point) => {
        const small = scaleLens(lens, scale)
        expect(small.width).toBe(Math.round(lens.width * scale))
        const upright = poseAtPitch([0, 0, 0], 0)
        const [x, y] = projectThrough(lens, upright, point) ?? [NaN, NaN]
        const [across, down] = [small.width / lens.width, small.height / lens.height]
        close(projectThrough(small, upright, point), [x * across, y * down], 1e-6)
      }),
    )
  })
})
