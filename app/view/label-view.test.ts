import fc from 'fast-check'
import { PerspectiveCamera } from 'three'
import { expect, it, vi } from 'vitest'
import { unitBox } from '../../models/box.ts'
import { guessCamera } from '../core/camera-model.ts'
import { place } from '../core/place.ts'
import { poseAtPitch } from '../core/pose.ts'
import { store } from '../store.ts'
import { worded } from './label-view.ts'

vi.mock('./word-texture.ts', () => ({ measureWord: () => ({ width: 4, height: 1 }) }))

const metres = fc.double({ min: -20, max: 20, noNaN: true })
const part = fc.double({ min: 0, max: 0.8, noNaN: true })

it('arranges words by where the camera of the picture stood, not the drawing camera', () => {
  fc.assert(
    fc.property(fc.tuple(metres, metres, metres), part, part, (at, x, y) => {
      const camera = guessCamera(640, 480)
      const fov = 45
      const pose = poseAtPitch(at, 20)
      const tracks = [
        {
          ...{
            id: 1,
            label: 'cup',
            score: 1,
            box: unitBox(x, y, 0.2, 0.2),
            speed: [0, 0] as const,
          },
          ...{ hits: 1, misses: 0, votes: {}, seenAt: 0 },
        },
      ]
      const words = (pose: Parameters<typeof place>[2]) => {
        const lens = { width: 640, height: 480, fov, pose }
        const labels = place(tracks, camera, pose)
        const seen = { ...store.getState(), lens }
        const all = worded(labels, seen, new PerspectiveCamera(), { em: 1, now: 0 })
        return all.map(({ word }) => word)
      }
      const [still] = words(null)
      const [moved] = words(pose)
      expect(moved?.x).toBeCloseTo(still?.x ?? NaN, 6)
      expect(moved?.y).toBeCloseTo(still?.y ?? NaN, 6)
    }),
  )
})
