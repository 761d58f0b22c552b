import { expect, it } from 'vitest'
import { keepLoudness, levelsOf, loudness } from './loudness.ts'

const speech = (...levels: number[]) => ({
  samples: Float32Array.from(levels.flatMap((level) => Array<number>(512).fill(level))),
  sampleRate: 16_000,
})

it('tells how loud the voice was between two times, at its volume', () => {
  const kept = keepLoudness()
  kept.play(levelsOf(speech(0.1, 0.5, 0.2)), 0.5, 1000)
  expect(kept.between(900, 990)).toBe(0)
  expect(kept.between(900, 1010)).toBeCloseTo(0.05)
  expect(kept.between(1000, 1200)).toBeCloseTo(0.25)
  expect(kept.between(1070, 1200)).toBeCloseTo(0.1)
})

it('knows nothing after the voice was silenced', () => {
  const kept = keepLoudness()
  const end = kept.play(levelsOf(speech(0.1, 0.5, 0.2)), 1, 1000)
  end(1020)
  expect(kept.between(1040, 1200)).toBe(0)
})

it('measures the root of the mean square', () => {
  expect(loudness(Float32Array.of(1, -1, 1, -1))).toBe(1)
  expect(loudness(new Float32Array(0))).toBe(0)
})
