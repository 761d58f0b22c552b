import type { WorldPoint } from './types.ts'

/**
 * How a sound leads to a point. `off`: degrees from the middle of the view. `wait`: ms until it sounds
 * again, the sooner the nearer to the middle. `pitch`: hertz, the higher the higher the thing is.
 * Its side is heard from where the sound is placed.
 */
export type Beep = { readonly off: number; readonly wait: number; readonly pitch: number }

/** Ms between two sounds in the middle, and at a right angle and beyond. */
const [soonest, latest] = [160, 1100]
/** Hertz straight ahead; an octave more, or less, at this many degrees above, or below. */
const [level, octave] = [660, 45]

/** Within so many degrees of the middle a thing is found. */
export const foundWithin = 8

/** The sound that leads to a point of the head's frame: metres, right, up and backwards. */
export function beepToward([x, y, z]: WorldPoint): Beep {
  const off = degrees(Math.atan2(Math.hypot(x, y), -z))
  const up = degrees(Math.atan2(y, Math.hypot(x, z)))
  const far = Math.min(1, Math.max(0, off - foundWithin) / (90 - foundWithin))
  const turn = Math.max(-octave, Math.min(octave, up)) / octave
  return { off, wait: soonest + (latest - soonest) * far, pitch: level * 2 ** turn }
}

const degrees = (radians: number) => (radians * 180) / Math.PI
