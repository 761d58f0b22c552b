import type { WorldPoint } from '../types.ts'
import type { Fix } from './viewpoint.ts'

/** Slower than this, metres a second, is standing. */
const least = { moving: 0.2, resting: 0.08 }
/** Over less than this, ms, nothing is told of motion; to be called resting takes longer. */
const span = { moving: 400, resting: 900 }

/** How a thing moves by its newest fixes; velocity in metres a second. Neither, where nobody can tell. */
export type Motion = {
  readonly velocity: WorldPoint
  readonly moving: boolean
  readonly resting: boolean
}

/**
 * The straight line that fits the fixes best (least squares over time). It moves where its speed is
 * well above what the fixes' own errors would feign: three standard deviations.
 */
export function velocityOf(fixes: readonly Fix[]): Motion {
  const [first, last] = [fixes[0], fixes.at(-1)]
  const unknown: Motion = { velocity: [0, 0, 0], moving: false, resting: false }
  if (!first || !last || fixes.length < 4 || last.time - first.time < span.moving) return unknown
  const middle = fixes.reduce((sum, { time }) => sum + time, 0) / fixes.length
  const seconds = fixes.map(({ time }) => (time - middle) / 1000)
  const square = seconds.reduce((sum, s) => sum + s * s, 0)
  const axis = (i: 0 | 1 | 2) =>
    fixes.reduce((sum, { at }, n) => sum + (seconds[n] ?? 0) * at[i], 0) / square
  const velocity: WorldPoint = [axis(0), axis(1), axis(2)]
  const speed = Math.hypot(...velocity)
  const variance =
    fixes.reduce((sum, { covariance: [xx, , , yy, , zz] }) => sum + xx + yy + zz, 0) / fixes.length
  const unsure = Math.sqrt(variance / square)
  return {
    velocity,
    moving: speed > least.moving && speed > 3 * unsure,
    resting: last.time - first.time >= span.resting && speed < Math.max(least.resting, unsure),
  }
}
