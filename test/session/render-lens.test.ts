import fc from 'fast-check'
import { Matrix4, Vector3 } from 'three'
import { expect, it } from 'vitest'
import { lensPose, projectThrough } from '../../app/home/camera/lens.ts'
import { lensCamera } from '../../app/home/live/draw-views.ts'
import { profiles } from '../../app/home/profiles.ts'
import { poseAtPitch, toPose } from '../../app/core/pose.ts'
import type { Wearer } from '../../app/home/wearer.ts'
import { believedPose, lensOf } from './render-lens.ts'

const metres = fc.double({ min: -1, max: 1, noNaN: true })

it('draws the truth on the very pixels on which the lens, unbent, shows it', () => {
  fc.assert(
    fc.property(metres, metres, metres, (x, y, z) => {
      for (const name of ['quest3', 'glasses', 'phone'] as const) {
        const lens = { ...lensOf(name, 0.5), distortion: [0, 0, 0, 0, 0] as const }
        const head = poseAtPitch([x, y, z], 7)
        const at = [x + 0.2, y - 0.1, z - 2] as const
        const drawn = new Vector3(...at).project(lensCamera(lens, lensPose(lens, head), 60))
        const [u, v] = projectThrough(lens, head, at) ?? [NaN, NaN]
        expect(((drawn.x + 1) / 2) * lens.width).toBeCloseTo(u, 4)
        expect(((1 - drawn.y) / 2) * lens.height).toBeCloseTo(v, 4)
      }
    }),
    { numRuns: 30 },
  )
})

it('tells the pose that the headset believes in, and none while it is lost', () => {
  const lens = lensOf('ideal', 1)
  const drift = toPose(new Matrix4().makeTranslation(0.5, 0, 0).elements)
  const wearer: Wearer = {
    headAt: () => poseAtPitch([1, 2, 3], 0),
    handsAt: () => [],
    trackingAt: (time) => ({ lost: time > 10, drift }),
  }
  expect(believedPose(lens, wearer, 5)?.slice(12)).toEqual([1.5, 2, 3, 1])
  expect(believedPose(lens, wearer, 20)).toBeNull()
  expect(Object.keys(profiles)).toContain('ideal')
})
