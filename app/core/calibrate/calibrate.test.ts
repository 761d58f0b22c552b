import fc from 'fast-check'
import { expect, it } from 'vitest'
import { lookAround, p90Of } from '../../../test/scenes/look-around.ts'
import { guessCamera } from '../camera-model.ts'
import { poseAtPitch } from '../pose.ts'
import { calibrate } from './calibrate.ts'
import type { WornCamera } from '../../../models/types.ts'
import { changeBy } from './parameters.ts'

/** The public log of one Quest 3, as if it were the truth. */
const table: WornCamera = {
  camera: {
    ...{ width: 1280, height: 960, fx: 868.31, fy: 868.31, cx: 640.18, cy: 482.07 },
    source: 'table',
  },
  viewerFromCamera: poseAtPitch([-0.0329, -0.0177, -0.0634], -11.2),
  ...{ latency: 50, latencyError: 6 },
}
/** What somebody would guess who knows the size of the picture only. */
const guess: WornCamera = {
  camera: guessCamera(1280, 960),
  viewerFromCamera: poseAtPitch([0, 0, -0.05], 0),
  ...{ latency: 20, latencyError: 30 },
}
const walk = { pictures: 90, noise: 0.004, wrong: 0.05, steps: 0.9 }

it('finds the camera from a wrong guess while its wearer looks around: 5 cm at 2 m nearly everywhere', () => {
  for (const seed of [1, 2, 3]) {
    const found = calibrate(guess, null, lookAround(table, { seed, ...walk }), 9)
    expect(p90Of(table, guess)).toBeGreaterThan(0.3)
    if (!found) expect.fail(`Seed ${seed} measures nothing.`)
    expect(p90Of(table, found)).toBeLessThan(0.05)
    expect(Math.abs(found.latency - table.latency)).toBeLessThan(8)
    expect(found.camera.source).toBe('calibrated')
    expect(found.time).toBe(9)
  }
})

it('finds another unit of the same kind, and tells how surely', () => {
  const parts = fc.double({ min: -1.5, max: 1.5, noNaN: true })
  fc.assert(
    fc.property(fc.array(parts, { minLength: 10, maxLength: 10 }), fc.nat(1000), (off, seed) => {
      const truth = changeBy(table, off)
      const found = calibrate(table, null, lookAround(truth, { seed, ...walk }), 0)
      const [before, after] = [p90Of(truth, table), found ? p90Of(truth, found) : null]
      expect(after ?? 0).toBeLessThan(Math.max(0.03, before))
      if (found) expect(after).toBeLessThan(3.5 * found.error)
    }),
    { numRuns: 12 },
  )
})

it('stays with what it has where it only looked at one spot, or saw too little', () => {
  const still = lookAround(table, { seed: 4, ...walk, pictures: 3 })
  const few = lookAround(table, { seed: 5, ...walk }).map((shot) => ({
    ...shot,
    spots: shot.spots.filter(({ thing }) => thing < 3),
  }))
  expect(calibrate(guess, null, still, 0)).toBeNull()
  expect(calibrate(guess, null, few, 0)).toBeNull()
})

it('does not replace a camera that is right already by one that is less sure', () => {
  const right = { ...table, error: 0.001, time: 0 }
  expect(calibrate(table, right, lookAround(table, { seed: 6, ...walk }), 0)).toBeNull()
})

it('gives up what was measured before where the pictures contradict it, however sure it was', () => {
  const wrong = { ...changeBy(table, [3, 0, 0, 3, 0, 0, 0, 0, 0, 0]), error: 0.001, time: 0 }
  const found = calibrate(table, wrong, lookAround(table, { seed: 9, ...walk }), 1)
  expect(p90Of(table, found ?? wrong)).toBeLessThan(0.05)
})

it('does not believe spots that fit no camera', () => {
  const nonsense = lookAround(table, { seed: 7, ...walk, noise: 0.3 })
  const found = calibrate(table, null, nonsense, 0)
  expect(p90Of(table, found ?? table)).toBeLessThan(0.05)
})

it('finds the same from the same', () => {
  const shots = lookAround(table, { seed: 8, ...walk })
  const once = calibrate(guess, null, shots, 0)
  expect(calibrate(guess, null, shots, 0)).toEqual(once)
})
