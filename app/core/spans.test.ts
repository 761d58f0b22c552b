import { expect, it } from 'vitest'
import { spansOfSpeech } from './spans.ts'

const frames = (...runs: [count: number, probability: number][]) =>
  runs.flatMap(([count, probability]) => Array.from({ length: count }, () => probability))

it('keeps a little before and after what is spoken', () => {
  expect(spansOfSpeech(frames([50, 0.1], [30, 0.9], [50, 0.1]))).toEqual([{ from: 40, to: 90 }])
})

it('parts speech at a long pause only', () => {
  expect(spansOfSpeech(frames([20, 0.9], [30, 0], [20, 0.9]))).toHaveLength(1)
  expect(spansOfSpeech(frames([20, 0.9], [60, 0], [20, 0.9]))).toHaveLength(2)
})

it('takes a click for no speech, and silence for none', () => {
  expect(spansOfSpeech(frames([50, 0.1], [2, 0.9], [100, 0.1]))).toEqual([])
  expect(spansOfSpeech(frames([500, 0.05]))).toEqual([])
})

it('goes on through a doubtful frame, but does not begin with one', () => {
  expect(spansOfSpeech(frames([20, 0.4], [20, 0.1]))).toEqual([])
  expect(spansOfSpeech(frames([10, 0.9], [10, 0.4]))).toEqual([{ from: 0, to: 20 }])
})
