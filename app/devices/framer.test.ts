import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createFramer } from './framer.ts'

it('loses and doubles no sample, however the sound comes', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 30 }), (lengths) => {
      const frame = createFramer(16, 16_000)
      let next = 0
      const pieces = lengths.flatMap((length) => {
        const time = next / 16
        return frame(
          Float32Array.from({ length }, () => next++),
          time,
        )
      })
      const all = pieces.flatMap(({ samples }) => [...samples])
      expect(all).toEqual(all.map((_, i) => i))
      expect(next - all.length).toBeLessThan(16)
      for (const { samples, time } of pieces) expect(time).toBeCloseTo((samples[0] ?? 0) / 16)
    }),
  )
})
