import type { WorldPoint } from '../types.ts'
import type { Covariance } from './types.ts'

/** The same in all directions: `deviation` is one standard deviation, metres. */
export const round = (deviation: number): Covariance => {
  const variance = deviation ** 2
  return [variance, 0, 0, variance, 0, variance]
}

export const add = (a: Covariance, b: Covariance): Covariance => [
  a[0] + b[0],
  a[1] + b[1],
  a[2] + b[2],
  a[3] + b[3],
  a[4] + b[4],
  a[5] + b[5],
]

export const scale = (a: Covariance, by: number): Covariance => [
  a[0] * by,
  a[1] * by,
  a[2] * by,
  a[3] * by,
  a[4] * by,
  a[5] * by,
]

export const determinant = ([xx, xy, xz, yy, yz, zz]: Covariance): number =>
  xx * (yy * zz - yz * yz) - xy * (xy * zz - yz * xz) + xz * (xy * yz - yy * xz)

/** The inverse, from a covariance to its information and back, by cofactors. */
export function invert(a: Covariance): Covariance {
  const [xx, xy, xz, yy, yz, zz] = a
  const by = 1 / determinant(a)
  return [
    (yy * zz - yz * yz) * by,
    (xz * yz - xy * zz) * by,
    (xy * yz - xz * yy) * by,
    (xx * zz - xz * xz) * by,
    (xy * xz - xx * yz) * by,
    (xx * yy - xy * xy) * by,
  ]
}

/** The matrix times a vector. */
export const apply = ([xx, xy, xz, yy, yz, zz]: Covariance, [x, y, z]: WorldPoint): WorldPoint => [
  xx * x + xy * y + xz * z,
  xy * x + yy * y + yz * z,
  xz * x + yz * y + zz * z,
]

/** Variance along a direction of length one, square metres. */
export const along = (a: Covariance, direction: WorldPoint): number =>
  dot(direction, apply(a, direction))

/** One standard deviation in the least sure direction is no longer than this, metres. */
export const deviation = ([xx, , , yy, , zz]: Covariance): number => Math.sqrt(xx + yy + zz)

/** One standard deviation, all directions together, metres. */
export const meanDeviation = (covariance: Covariance): number =>
  deviation(covariance) / Math.sqrt(3)

/** Mahalanobis distance squared: chi-squared with three degrees of freedom where all is as believed. */
export const misfit = (offset: WorldPoint, covariance: Covariance): number =>
  dot(offset, apply(invert(covariance), offset))

export const dot = (a: WorldPoint, b: WorldPoint): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
export const minus = (a: WorldPoint, b: WorldPoint): WorldPoint => [
  a[0] - b[0],
  a[1] - b[1],
  a[2] - b[2],
]
export const plus = (a: WorldPoint, b: WorldPoint): WorldPoint => [
  a[0] + b[0],
  a[1] + b[1],
  a[2] + b[2],
]
export const times = ([x, y, z]: WorldPoint, by: number): WorldPoint => [x * by, y * by, z * by]
/** Not by `Math.hypot`, which is ten times slower. */
export function distance(a: WorldPoint, b: WorldPoint): number {
  const x = a[0] - b[0]
  const y = a[1] - b[1]
  const z = a[2] - b[2]
  return Math.sqrt(x * x + y * y + z * z)
}

/** What several independent estimates say together: the information form of the Kalman update. */
export function fuse(
  estimates: readonly { readonly at: WorldPoint; readonly information: Covariance }[],
): { readonly at: WorldPoint; readonly information: Covariance } {
  let information: Covariance = [0, 0, 0, 0, 0, 0]
  let weighted: WorldPoint = [0, 0, 0]
  for (const each of estimates) {
    information = add(information, each.information)
    weighted = plus(weighted, apply(each.information, each.at))
  }
  return { at: apply(invert(information), weighted), information }
}
