import { expect, it } from 'vitest'
import { countFrames } from './animate.ts'

const frame = 1000 / 60

it('drops none where every frame came', () => {
  expect(countFrames([0, 1, 2, 3].map((i) => 500 + i * frame))).toEqual({ due: 4, dropped: 0 })
})

it('drops the frames that a long task left out', () => {
  expect(countFrames([0, 1, 5, 6].map((i) => i * frame))).toEqual({ due: 7, dropped: 3 })
})

it('takes a frame that came a little late for one that came', () => {
  expect(countFrames([0, frame * 1.3, frame * 2])).toEqual({ due: 3, dropped: 0 })
})
