import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { profiles } from '../profiles.ts'
import { arrive, capturedBy, nextDue, tierAt } from './schedule.ts'

const { tiers } = profiles.glasses.camera
const between = (min: number, max: number) => fc.double({ min, max, noNaN: true })

describe('the next picture', () => {
  it('comes at the rate, however often somebody asks', () => {
    let [due, taken] = [0, 0]
    for (let now = 0; now < 1000; now += 4) {
      if (now < due) continue
      taken++
      due = nextDue(due, now, 25)
    }
    expect(taken).toBe(25)
  })

  it('is due after now and on the beat, whatever was missed', () => {
    fc.assert(
      fc.property(
        between(0, 1e5),
        between(0, 1e5),
        fc.integer({ min: 1, max: 60 }),
        (due, late, rate) => {
          const next = nextDue(due, due + late, rate)
          expect(next).toBeGreaterThan(due + late - 1e-6)
          expect(next).toBeLessThanOrEqual(due + late + 1000 / rate + 1e-6)
          const beats = ((next - due) * rate) / 1000
          expect(Math.abs(beats - Math.round(beats))).toBeLessThan(1e-6)
        },
      ),
    )
  })

  it('stays due while its time has not come', () => {
    expect(nextDue(100, 40, 30)).toBe(100)
  })
})

describe('a picture on its way', () => {
  it('is not there before its time', () => {
    const line = [{ picture: 'a', at: 50 }]
    expect(arrive(line, 49)).toEqual({ newest: null, line })
    expect(arrive(line, 50)).toEqual({ newest: line[0], line: [] })
  })

  it('gives way to a newer one that is there as well', () => {
    const line = ['a', 'b', 'c'].map((picture, i) => ({ picture, at: i * 10 }))
    expect(arrive(line, 15)).toEqual({ newest: line[1], line: [line[2]] })
  })
})

describe('a radio link', () => {
  const course = (seed: number) =>
    Array.from({ length: 60 }, (_, i) => tiers.indexOf(tierAt(tiers, seed, i * 5000)))

  it('starts at its best, drops to every tier in time, and comes back', () => {
    expect(course(1)[0]).toBe(0)
    expect(new Set(course(1))).toEqual(new Set([0, 1, 2]))
    expect(course(1).lastIndexOf(0)).toBeGreaterThan(course(1).indexOf(2))
  })

  it('goes the same way for the same seed, another for another', () => {
    expect(course(1)).toEqual(course(1))
    expect(course(1)).not.toEqual(course(2))
  })

  it('never changes where there is a wire', () => {
    const [only] = profiles.quest3.camera.tiers
    fc.assert(fc.property(between(0, 1e6), (time) => tierAt([only], 3, time) === only))
  })

  it('is known by when it was shown', () => {
    const shown = [
      { shown: 100, captured: 60 },
      { shown: 900, captured: 130 },
    ]
    expect([99, 100, 899.5, 900.5].map((time) => capturedBy(shown, time))).toEqual([
      undefined,
      60,
      60,
      130,
    ])
  })
})
