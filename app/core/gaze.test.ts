import { expect, it } from 'vitest'
import { createGaze } from './gaze.ts'
import { poseLooking } from './pose.ts'

it('tells the newest pose that was drawn, and none of a display that rests', () => {
  const gaze = createGaze()
  expect(gaze.pose(0)).toBeNull()
  gaze.set(poseLooking([0, 1, 0], 0, 0), 100)
  const newest = poseLooking([0, 1, 0], 1, 0)
  gaze.set(newest, 116)
  expect(gaze.pose(300)).toEqual(newest)
  expect(gaze.pose(700)).toBeNull()
})
