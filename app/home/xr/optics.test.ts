import fc from 'fast-check'
import { Matrix4, Vector3, Vector4 } from 'three'
import { describe, expect, it } from 'vitest'
import { poseAtPitch } from '../../core/pose.ts'
import { profiles } from '../profiles.ts'
import { displayBox, eyeDistance, eyeViews, perspective } from './optics.ts'

const side = fc.integer({ min: 200, max: 3000 })
const head = poseAtPitch([1, 1.6, 2], -20)
const look = { head, pixels: { width: 800, height: 500 }, window: { width: 1600, height: 1200 } }

/** Where a point before the eye falls, -1..1. */
const seen = (projection: readonly number[], [x, y, z]: readonly [number, number, number]) => {
  const at = new Vector4(x, y, z, 1).applyMatrix4(new Matrix4().fromArray([...projection]))
  return [at.x / at.w, at.y / at.w] as const
}

describe('the views', () => {
  it('are one from the middle, or two as far apart as the eyes are', () => {
    const place = ({ worldFromEye }: { worldFromEye: readonly number[] }) =>
      new Vector3(worldFromEye[12], worldFromEye[13], worldFromEye[14])
    const [only] = eyeViews({ ...look, profile: profiles.phone, stereo: false })
    expect(only?.worldFromEye).toEqual(head)
    const [left, right] = eyeViews({ ...look, profile: profiles.quest3, stereo: true })
    if (!left || !right) throw new Error('There are two eyes.')
    expect(place(left).distanceTo(place(right))).toBeCloseTo(eyeDistance(profiles.quest3), 9)
    expect(place(left).x).toBeLessThan(place(right).x)
    expect([left.x, left.width, right.x, right.width]).toEqual([0, 400, 400, 400])
  })

  it('show the left one all over an ordinary screen', () => {
    const views = eyeViews({ ...look, profile: profiles.quest3, stereo: false })
    expect(views).toHaveLength(1)
    expect(views[0]).toMatchObject({ x: 0, y: 0, width: 800, height: 500 })
    const [m0 = 0, m5 = 0] = [views[0]?.projection[0], views[0]?.projection[5]]
    expect(m5 / m0).toBeCloseTo(1600 / 1200, 9) // of the window, however coarse the canvas is
    expect(views[0]?.worldFromEye[12]).toBeCloseTo(1 - eyeDistance(profiles.quest3) / 2, 9)
  })
})

describe('the display', () => {
  it('covers the window where it fills the view', () => {
    expect(displayBox(profiles.ideal, look.window)).toEqual({ left: 0, top: 0, ...look.window })
  })

  it('shows a thing where and as large as the world behind it, in any window', () => {
    fc.assert(
      fc.property(side, side, (width, height) => {
        const [profile, window] = [profiles.glasses, { width, height }]
        const box = displayBox(profile, window)
        const [view] = eyeViews({ profile, head, window, pixels: window, stereo: false })
        const own = seen(perspective(profile.fov, box.width / box.height), [0.1, 0.05, -1])
        const world = seen(view?.projection ?? [], [0.1, 0.05, -1])
        // From the middle of the window, in its pixels.
        expect((own[0] * box.width) / 2).toBeCloseTo((world[0] * width) / 2, 6)
        expect((own[1] * box.height) / 2).toBeCloseTo((world[1] * height) / 2, 6)
        expect(box.left + box.width / 2).toBeCloseTo(width / 2, 9)
      }),
    )
  })
})

it('sees as many degrees as it is told', () => {
  fc.assert(
    fc.property(fc.integer({ min: 5, max: 120 }), side, side, (degrees, width, height) => {
      const edge = Math.tan((degrees * Math.PI) / 360)
      const [x, y] = seen(perspective(degrees, width / height), [(edge * width) / height, edge, -1])
      expect(x).toBeCloseTo(1, 9)
      expect(y).toBeCloseTo(1, 9)
    }),
  )
})
