import { expect, it } from 'vitest'
import { guessCamera } from './camera-model.ts'
import { diagnose } from './diagnosis.ts'
import { poseLooking } from './pose.ts'

const seen = {
  time: 1000,
  camera: guessCamera(640, 480),
  pose: poseLooking([0, 1.6, 0], 0, 0),
  poseError: { angle: Math.PI / 180, metres: 0.01 },
  skipped: 4,
  tracks: [1, 2],
  labels: [1],
  observed: {
    surprise: 3,
    sightings: [{ source: 'depth' }, { source: 'depth' }, { source: 'size' }] as never,
  },
}

it('tells how late a picture is, how surely its camera and pose are known, and what was dropped', () => {
  expect(diagnose(seen, 1180)).toMatchObject({
    ...{ latency: 180, camera: 'guess', cameraFocal: 0.18, posed: true, poseMetres: 0.01 },
    ...{ surprise: 3, dropped: 4, things: 2, words: 1 },
    distances: { depth: 2, surface: 0, views: 0, size: 1 },
  })
  expect(diagnose(seen, 0).poseAngle).toBeCloseTo(1)
})

it('tells nothing of what nobody knows', () => {
  const bare = { ...seen, pose: null, poseError: null, skipped: null, observed: null }
  expect(diagnose(bare, 1000)).toMatchObject({
    ...{ posed: false, poseAngle: null, poseMetres: null, surprise: null, dropped: null },
    distances: { depth: 0, surface: 0, views: 0, size: 0 },
  })
})
