import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createSoundClock } from './sound-clock.ts'

it('finds the times of even sound from pieces that arrive late and unevenly', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 50, noNaN: true }), { minLength: 60 }),
      (late) => {
        const toTime = createSoundClock(16_000)
        const times = [0, ...late].map((delay, i) => toTime(160, 500 + (i + 1) * 10 + delay))
        for (const [i, time] of times.entries()) {
          expect(Math.abs(time - (500 + i * 10))).toBeLessThan(1 + i * 0.02)
        }
      },
    ),
  )
})

it('follows a sound card that is slower than the clock', () => {
  const toTime = createSoundClock(16_000)
  let time = 0
  const minutes = 10
  for (let i = 0; i < minutes * 6000; i++) time = toTime(160, (i + 1) * 10 * 1.0005)
  expect(Math.abs(time - minutes * 60_000 * 1.0005)).toBeLessThan(15)
})
