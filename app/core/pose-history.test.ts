import { expect, it } from 'vitest'
import { poseAtPitch } from './pose.ts'
import { poseAt, remember, type PoseHistory } from './pose-history.ts'

/** A head that moves one metre to the right each second. */
const walk = (times: readonly number[]): PoseHistory =>
  times.reduce<PoseHistory>(
    (history, time) => remember(history, time, poseAtPitch([time / 1000, 0, 0], 0)),
    [],
  )

it('says where the head was when the picture was taken', () => {
  expect(poseAt(walk([100, 116, 132]), 120)?.[12]).toBeCloseTo(0.12)
})

it('gives the very pose at a time that is known', () => {
  expect(poseAt(walk([100, 116, 132]), 116)?.[12]).toBeCloseTo(0.116)
  expect(poseAt(walk([100, 116, 132]), 100)?.[12]).toBeCloseTo(0.1)
})

it('takes the nearest pose a little before the first and after the last', () => {
  expect(poseAt(walk([100, 116]), 90)?.[12]).toBeCloseTo(0.1)
  expect(poseAt(walk([100, 116]), 150)?.[12]).toBeCloseTo(0.116)
})

it('does not guess far outside of what it knows', () => {
  expect(poseAt(walk([1000, 1016]), 800)).toBeNull()
  expect(poseAt(walk([1000, 1016]), 1200)).toBeNull()
  expect(poseAt([], 0)).toBeNull()
})

it('forgets what is older than two seconds', () => {
  expect(walk([0, 100, 550, 2200]).map(({ time }) => time)).toEqual([550, 2200])
})
