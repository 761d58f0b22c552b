import { expect, it } from 'vitest'
import { earcon, type Cue } from './earcon.ts'

const cues: readonly Cue[] = ['wake', 'heard', 'thinking', 'done', 'error', 'lost', 'back']

it('has a short, calm sound of its own for each cue, which begins and ends in silence', () => {
  const made = cues.map(earcon)
  for (const { samples, sampleRate } of made) {
    expect(samples.length / sampleRate).toBeLessThan(0.4)
    const loudest = Math.max(...samples.map(Math.abs))
    expect(loudest).toBeGreaterThan(0.05)
    expect(loudest).toBeLessThan(0.5)
    expect(Math.abs(samples[0] ?? 1)).toBeLessThan(0.01)
    expect(Math.abs(samples.at(-1) ?? 1)).toBeLessThan(0.01)
  }
  expect(new Set(made.map(({ samples }) => samples.join())).size).toBe(cues.length)
})

it('is heard within 10 ms of being asked for', () => {
  for (const { samples, sampleRate } of cues.map(earcon)) {
    expect(Math.max(...samples.subarray(0, sampleRate / 100).map(Math.abs))).toBeGreaterThan(0.03)
  }
})
