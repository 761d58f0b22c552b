import { expect, it, vi } from 'vitest'
import { followSilence } from './silence.ts'

const zeros = new Float32Array(1000)
const hiss = Float32Array.from({ length: 1000 }, (_, i) => (i % 2) / 1000)

it('tells of silence only after more than three seconds of zeros, and once', () => {
  const tell = vi.fn()
  const { hear } = followSilence(tell, 1000)
  for (let second = 0; second < 3; second++) hear(zeros)
  expect(tell).not.toHaveBeenCalled()
  for (let second = 0; second < 3; second++) hear(zeros)
  expect(tell.mock.calls).toEqual([['silent']])
})

it('tells when sound comes again', () => {
  const tell = vi.fn()
  const { hear } = followSilence(tell, 1000)
  for (let second = 0; second < 4; second++) hear(zeros)
  hear(hiss)
  expect(tell.mock.calls).toEqual([['silent'], [null]])
})

it('takes a quiet room for no fault', () => {
  const tell = vi.fn()
  const { hear } = followSilence(tell, 1000)
  for (let second = 0; second < 60; second++) hear(hiss)
  expect(tell).not.toHaveBeenCalled()
})

it('tells of a muted microphone at once, and not of its silence too', () => {
  const tell = vi.fn()
  const { hear, mute } = followSilence(tell, 1000)
  mute(true)
  for (let second = 0; second < 4; second++) hear(zeros)
  mute(false)
  expect(tell.mock.calls).toEqual([['muted'], [null]])
})
