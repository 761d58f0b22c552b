import type { Faults } from '../profiles.ts'

/** What automatic exposure knows: its gain at `time` (ms), and the gain that it is on its way to. */
export type Exposure = { readonly time: number; readonly gain: number; readonly goal: number }

/** What a camera makes of its gain. */
export type Setting = {
  /** How long a row collects light, ms. */
  readonly shutter: number
  /** Standard deviation of the noise in the finished picture, parts of full scale. */
  readonly noise: number
}

/** The mean of linear light at which automatic exposure rests: what the lit home gives, by measurement. */
export const restingMean = 0.3
/** As far as small sensors go, against the gain 1 of a lit room: four times either way. */
const [least, most] = [0.25, 4]
/** In a lit room the shutter is open for half of the longest exposure, so it can double in the dark. */
const litPart = 0.5

/** Before the first picture: the light of a lit room is expected. */
export const unmetered: Exposure = { time: 0, gain: 1, goal: 1 }

/**
 * The gain at a time, ms: two thirds of the way (in stops) to the goal are made in `lag` seconds.
 * A lag of 0 means an exposure that is fixed at 1. No time passes backwards.
 */
export function gainAt({ time, gain, goal }: Exposure, now: number, lag: number): number {
  if (lag === 0) return 1
  const left = (1 / 3) ** (Math.max(0, now - time) / 1000 / lag)
  return goal * (gain / goal) ** left
}

/** What is known after a picture of `time` (ms) came out with this mean of linear light, 0..1. */
export function meter(before: Exposure, time: number, mean: number, lag: number): Exposure {
  const gain = gainAt(before, time, lag)
  const goal = gain * (restingMean / Math.max(mean, 1e-4))
  return { time, gain, goal: Math.min(most, Math.max(least, goal)) }
}

/**
 * Shutter and noise at a gain. Bright light shortens the shutter; where it is dark it stays open
 * longer, and beyond the longest exposure the sensor amplifies. Noise goes with the square root of
 * the light that is missing, as photons are counted (shot noise).
 */
export function settingAt(gain: number, { exposure, noise }: Faults): Setting {
  const part = Math.min(1, litPart * gain)
  return { shutter: exposure * part, noise: noise * Math.sqrt((litPart * gain) / part) }
}

/** Mean of the linear luminance (Rec. 709) of sRGB pixels, 0..1, from one in `stride` of them. */
export function meanLight(rgba: Uint8ClampedArray, stride: number): number {
  let [sum, count] = [0, 0]
  for (let at = 0; at < rgba.length; at += 4 * stride) {
    sum +=
      0.2126 * linearAt(rgba[at]) +
      0.7152 * linearAt(rgba[at + 1]) +
      0.0722 * linearAt(rgba[at + 2])
    count++
  }
  return count === 0 ? 0 : sum / count
}

const linearAt = (value: number | undefined): number => linears[value ?? 0] ?? 0

/** IEC 61966-2-1, from 0..255 to 0..1. */
function linear(value: number): number {
  const part = value / 255
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
}

const linears = Float64Array.from({ length: 256 }, (_, value) => linear(value))
