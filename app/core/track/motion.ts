import { unitBox } from '../../../models/box.ts'
import type { UnitBox } from '../../../models/types.ts'
import { correctAxis, predictAxis, startAxis, type Axis, type Drift } from './axis.ts'

/**
 * How a box moves: its middle in parts of the picture, its width and height as natural logarithms,
 * so that they stay positive and grow by a share. The four go their ways alone.
 */
export type Motion = {
  readonly x: Axis
  readonly y: Axis
  readonly width: Axis
  readonly height: Axis
}

/**
 * Noise as parts of the box's own size, as in ByteTrack's filter (Zhang et al., 2022): a near thing
 * jumps further than a far one. Of the middle and of the logarithms of the size.
 */
const noise = { middle: 0.1, size: 0.16 }
/** A box usually moves by so many of its own sizes a second, and keeps that up for about a second. */
const wander = { rate: 1.2, keeps: 2 }
const growth: Drift = { rate: 0.7, keeps: 1 }

const driftOf = (size: number): Drift => ({ ...wander, rate: wander.rate * size })
const sizeOf = ({ width, height }: Motion) => [Math.exp(width.at), Math.exp(height.at)] as const

/** A box seen for the first time. */
export const startMotion = ([x, y, width, height]: UnitBox): Motion => ({
  x: startAxis(x + width / 2, noise.middle * width, driftOf(width)),
  y: startAxis(y + height / 2, noise.middle * height, driftOf(height)),
  width: startAxis(Math.log(width), noise.size, growth),
  height: startAxis(Math.log(height), noise.size, growth),
})

/** Where the box will be after `seconds`. */
export function predictMotion(motion: Motion, seconds: number): Motion {
  const [width, height] = sizeOf(motion)
  return {
    x: predictAxis(motion.x, seconds, driftOf(width)),
    y: predictAxis(motion.y, seconds, driftOf(height)),
    width: predictAxis(motion.width, seconds, growth),
    height: predictAxis(motion.height, seconds, growth),
  }
}

/** Corrected by the box that a detector gave, of which it is `sure` (0..1). */
export function correctMotion(
  motion: Motion,
  [x, y, width, height]: UnitBox,
  sure: number,
): Motion {
  const [w, h] = sizeOf(motion)
  // A box that the detector hardly believes in lies less exactly (as in Du et al., "StrongSORT", 2023).
  const factor = 1.4 - 0.4 * sure
  return {
    x: correctAxis(motion.x, x + width / 2, factor * noise.middle * w),
    y: correctAxis(motion.y, y + height / 2, factor * noise.middle * h),
    width: correctAxis(motion.width, Math.log(width), factor * noise.size),
    height: correctAxis(motion.height, Math.log(height), factor * noise.size),
  }
}

export function boxOf(motion: Motion): UnitBox {
  const [width, height] = sizeOf(motion)
  return unitBox(motion.x.at - width / 2, motion.y.at - height / 2, width, height)
}

/** The standard deviations of the box's middle, in parts of the picture. */
export const doubtOf = ({ x, y }: Motion): readonly [x: number, y: number] => [
  Math.sqrt(x.spread[0]),
  Math.sqrt(y.spread[0]),
]
