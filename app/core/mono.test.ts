import { expect, it } from 'vitest'
import { evenOut, toMono } from './mono.ts'
import { loudness } from './talk/loudness.ts'

const voice = (level: number) =>
  Float32Array.from({ length: 16_000 }, (_, i) => level * Math.sin(i / 7))
const silence = new Float32Array(16_000)

it('averages channels, also where one of two is silent', () => {
  expect(loudness(toMono([voice(0.4), voice(0.2)]))).toBeCloseTo(loudness(voice(0.3)))
  expect(loudness(toMono([voice(0.4), silence]))).toBeCloseTo(loudness(voice(0.2)))
  expect(toMono([voice(0.4)])).toEqual(voice(0.4))
})

it('takes one channel where the two cancel one another', () => {
  expect(toMono([voice(0.4), voice(-0.4)])).toEqual(voice(0.4))
  expect(loudness(toMono([voice(0.2), voice(-0.4)]))).toBeCloseTo(loudness(voice(0.4)))
})

it('lifts a quiet recording, and leaves a loud one as it is', () => {
  expect(loudness(evenOut(voice(0.002)))).toBeCloseTo(0.03, 3)
  expect(loudness(evenOut(voice(0.8)))).toBeCloseTo(loudness(voice(0.8)), 2)
})

it('takes a constant offset away', () => {
  const moved = voice(0.3).map((sample) => sample + 0.4)
  expect(evenOut(moved).reduce((sum, sample) => sum + sample, 0) / 16_000).toBeCloseTo(0, 4)
})

it('is not kept from lifting by one knock', () => {
  const knocked = voice(0.002)
  knocked.fill(0.9, 8000, 8050)
  expect(loudness(evenOut(knocked).subarray(0, 4000))).toBeCloseTo(0.03, 2)
})

it('makes nothing of zeros and of no sound at all', () => {
  expect(evenOut(silence)).toEqual(silence)
  expect(evenOut(new Float32Array(0))).toHaveLength(0)
  expect(toMono([])).toHaveLength(0)
})
