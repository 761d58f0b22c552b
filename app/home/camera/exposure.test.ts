import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { profiles } from '../profiles.ts'
import { gainAt, meanLight, meter, restingMean, settingAt, unmetered } from './exposure.ts'

const { faults } = profiles.glasses.camera
const between = (min: number, max: number) => fc.double({ min, max, noNaN: true })

/** The gain after some seconds in a room of which gain 1 would give a picture of this mean. */
function after(seconds: number, light: number, rate = 30) {
  let exposure = unmetered
  for (let time = 0; time <= seconds * 1000; time += 1000 / rate) {
    exposure = meter(exposure, time, gainAt(exposure, time, faults.lag) * light, faults.lag)
  }
  return gainAt(exposure, seconds * 1000, faults.lag)
}

describe('automatic exposure', () => {
  it('opens two thirds of the way, in stops, within its lag', () => {
    expect(Math.log2(after(faults.lag, restingMean / 2, 1000))).toBeCloseTo(2 / 3, 2)
  })

  it('rests where the picture is as bright as it wants', () => {
    fc.assert(
      fc.property(between(0.3, 3.5), (gain) => {
        expect(after(8, restingMean / gain)).toBeCloseTo(gain, 2)
      }),
    )
  })

  it('is the same however many pictures it is metered by', () => {
    expect(after(1, restingMean / 3, 30)).toBeCloseTo(after(1, restingMean / 3, 300), 1)
  })

  it('does not light up a cellar', () => {
    expect(after(20, 1e-6)).toBeCloseTo(4, 3)
  })

  it('has no say in a picture of the moment that was metered', () => {
    const metered = meter({ time: 0, gain: 1, goal: 1 }, 0, 0.5, faults.lag)
    expect(gainAt(metered, 0, faults.lag)).toBe(1)
  })

  it('stays put where it has no lag', () => {
    expect(gainAt(meter(unmetered, 0, 0.01, 0), 1000, 0)).toBe(1)
  })
})

describe('the shutter', () => {
  it('is shorter the brighter the light, and never longer than the longest', () => {
    expect(settingAt(0.5, faults).shutter).toBeCloseTo(settingAt(1, faults).shutter / 2, 9)
    expect(settingAt(4, faults).shutter).toBe(faults.exposure)
  })

  it('gives the stated noise in a lit room, and more once it cannot open longer', () => {
    expect(settingAt(1, faults).noise).toBeCloseTo(faults.noise, 9)
    expect(settingAt(4, faults).noise).toBeCloseTo(faults.noise * Math.SQRT2, 9)
    fc.assert(
      fc.property(between(0.25, 4), between(1, 2), (gain, more) => {
        const [less, noisier] = [
          settingAt(gain, faults).noise,
          settingAt(gain * more, faults).noise,
        ]
        expect(noisier).toBeGreaterThanOrEqual(less - 1e-12)
      }),
    )
  })
})

describe('metering', () => {
  it('reads a grey card', () => {
    const card = new Uint8ClampedArray(4 * 64).fill(118)
    expect(meanLight(card, 4)).toBeCloseTo(0.181, 3)
  })

  it('calls no picture dark', () => {
    expect(meanLight(new Uint8ClampedArray(0), 1)).toBe(0)
  })
})
