import fc from 'fast-check'
import { expect, it } from 'vitest'
import { beepToward } from './lead-by-sound.ts'

const angle = fc.double({ min: 0, max: 179, noNaN: true })
const radians = (degrees: number) => (degrees * Math.PI) / 180
/** A point so many degrees off the middle, in a direction around it (degrees, 0 to the right). */
const at = (off: number, around: number, far: number) => {
  const aside = Math.sin(radians(off)) * far
  return [aside * Math.cos(radians(around)), aside * Math.sin(radians(around)), -Math.cos(radians(off)) * far] as const // prettier-ignore
}

it('sounds the sooner the nearer a thing is to the middle, on any side and at any distance', () => {
  fc.assert(
    fc.property(
      angle,
      angle,
      angle,
      fc.double({ min: 0.3, max: 30, noNaN: true }),
      (one, other, around, far) => {
        const [near, wide] = [Math.min(one, other), Math.max(one, other)]
        const [a, b] = [beepToward(at(near, 2 * around, far)), beepToward(at(wide, 2 * around, 1))]
        expect(a.off).toBeCloseTo(near, 4)
        expect(a.wait).toBeLessThanOrEqual(b.wait + 1e-6)
        for (const { wait, pitch } of [a, b]) {
          expect(wait).toBeGreaterThanOrEqual(160)
          expect(wait).toBeLessThanOrEqual(1100)
          expect(pitch).toBeGreaterThanOrEqual(330)
          expect(pitch).toBeLessThanOrEqual(1320)
        }
      },
    ),
  )
})

it('sounds higher for what is above and lower for what is below', () => {
  expect(beepToward([0, 1, -1]).pitch).toBeCloseTo(1320)
  expect(beepToward([1, 0, -1]).pitch).toBeCloseTo(660)
  expect(beepToward([0, -1, -1]).pitch).toBeCloseTo(330)
})
