import { expect, it } from 'vitest'
import { guessCamera } from '../camera-model.ts'
import { poseAtPitch } from '../pose.ts'
import { readCalibration, type Calibration } from './calibration.ts'

const sound: Calibration = {
  camera: {
    ...guessCamera(1280, 960),
    ...{ source: 'calibrated', error: { angle: 0.004, focal: 0.005 } },
  },
  viewerFromCamera: poseAtPitch([0, 0, -0.06], -11),
  ...{ latency: 50, latencyError: 1, error: 0.02, time: 9 },
}

it('reads what was saved', () => {
  expect(readCalibration(JSON.parse(JSON.stringify(sound)))).toEqual(sound)
})

it('takes nothing that is damaged or no camera', () => {
  const camera = { ...sound.camera, fx: -3 }
  for (const damaged of [
    ...[null, 7, 'x', [], {}, { ...sound, camera }, { ...sound, camera: null }],
    ...[
      { ...sound, viewerFromCamera: [1] },
      { ...sound, error: null },
      { ...sound, latency: 'x' },
    ],
  ]) {
    expect(readCalibration(damaged)).toBeNull()
  }
})
