import { expect, it } from 'vitest'
import { beginAtOnce } from './begin-at-once.ts'

const sampleRate = 1000
const silence = (ms: number) => Array<number>(ms).fill(0.001)
const speechOf = (...samples: number[]) => ({ samples: Float32Array.from(samples), sampleRate })

it('leaves out the silence at the beginning, and no other', () => {
  const { samples } = beginAtOnce(
    speechOf(...silence(200), 0.3, ...silence(50), 0.3, ...silence(9)),
  )
  expect(samples).toHaveLength(10 + 1 + 50 + 1 + 9)
  expect(samples[10]).toBeCloseTo(0.3)
})

it('leaves alone what begins at once, and what is all silent', () => {
  expect(beginAtOnce(speechOf(0.3, 0.2)).samples).toHaveLength(2)
  expect(beginAtOnce(speechOf(...silence(30))).samples).toHaveLength(30)
})
