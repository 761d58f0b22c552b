/**
 * How well something was seen. What is not known is left out and caps nothing.
 * `pixels`: the shorter side of its box in the camera's picture. `light`: the picture's mean luma, 0..1.
 * `sharpness`: 0 (smeared) to 1 (crisp). `views`: in how many pictures it was seen. `age`: ms since
 * the last of them, and `lasting`: after how many ms half of such things are elsewhere.
 */
export type Witnessed = {
  readonly pixels?: number
  readonly light?: number
  readonly sharpness?: number
  readonly views?: number
  readonly age?: number
  readonly lasting?: number
}

/** What a person puts down and takes up again stays for some hours, furniture for months. */
export const lastingOf = (stays: boolean): number => (stays ? 90 : 1 / 6) * 86_400_000

/**
 * The most that may be believed of what was seen so, 0..1: as little as the poorest of its
 * circumstances allows. A thing of 8 pixels is a guess, one of 40 may be sure; a picture darker than
 * 2 % of full scale shows nothing, one of 12 % enough; a single picture may always be in error.
 */
export function capOf({ pixels, light, sharpness, views, age, lasting }: Witnessed): number {
  const caps = [
    pixels === undefined ? 1 : 0.2 + 0.8 * ramp(Math.log2(Math.max(1, pixels)), 3, Math.log2(40)),
    light === undefined ? 1 : ramp(light, 0.02, 0.12),
    sharpness === undefined ? 1 : 0.2 + 0.8 * ramp(sharpness, 0.05, 0.4),
    views === undefined ? 1 : views < 1 ? 0 : 1 - 0.3 / views,
    age === undefined ? 1 : 2 ** (-Math.max(0, age) / (lasting ?? lastingOf(false))),
  ]
  return Math.min(...caps)
}

/** A model's own score, 0..1, which can only lower what the evidence allows. */
export const confidenceOf = (score: number, witnessed: Witnessed): number =>
  Math.min(Math.max(0, score), capOf(witnessed))

const ramp = (value: number, from: number, to: number) =>
  Math.min(1, Math.max(0, (value - from) / (to - from)))
