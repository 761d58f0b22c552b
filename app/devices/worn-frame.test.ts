import { expect, it } from 'vitest'
import { poseLooking } from '../core/pose.ts'
import { wornCameraOf } from './camera-table.ts'
import { wornFrame } from './worn-frame.ts'

const start = wornCameraOf('passthrough left', '')
/** A head that walks to the right by a metre a second. */
const history = Array.from({ length: 200 }, (_, i) => ({
  time: 10 * i,
  pose: poseLooking([i / 100, 1.6, 0], 0, 0),
}))
const came = { came: 1000, width: 640, height: 480 }

it('stands where the head was when the light fell on the sensor', () => {
  const frame = wornFrame(came, history, { name: 'left', start, known: start })
  expect(frame.time).toBe(950)
  expect(frame.pose?.[12]).toBeCloseTo(0.95 - 0.0329, 6)
  expect(frame.camera).toMatchObject({ width: 640, fx: start.camera.fx / 2, source: 'table' })
  expect(frame.poseError?.metres).toBeCloseTo(0.006, 3) // 6 ms at 1 m/s
})

it('uses the camera as it was measured, and tells what it was known by before', () => {
  const known = {
    ...start,
    latency: 40,
    camera: { ...start.camera, source: 'calibrated' as const },
  }
  const frame = wornFrame(came, history, { name: 'left', start, known })
  expect(frame.time).toBe(960)
  expect(frame.camera.source).toBe('calibrated')
  expect(frame.worn).toMatchObject({ name: 'left', came: 1000, start: { latency: 50 } })
  expect(frame.worn?.heads[0]?.time).toBeGreaterThan(690)
  expect(frame.worn?.heads.at(-1)?.time).toBeLessThan(1060)
})

it('has no pose where nobody knows where the head was', () => {
  expect(wornFrame(came, [], { name: 'left', start, known: start }).pose).toBeNull()
})
