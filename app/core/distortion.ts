import type { Distortion } from '../../models/types.ts'

/** A point on the plane one metre before the camera, x right, y down, as lenses are written. */
type Plane = readonly [x: number, y: number]

/** Where a lens bends a straight ray to (Brown, "Close-range camera calibration", 1971). */
export function distort([k1, k2, p1, p2, k3]: Distortion, [x, y]: Plane): Plane {
  const r2 = x * x + y * y
  const radial = 1 + r2 * (k1 + r2 * (k2 + r2 * k3))
  return [
    x * radial + 2 * p1 * x * y + p2 * (r2 + 2 * x * x),
    y * radial + p1 * (r2 + 2 * y * y) + 2 * p2 * x * y,
  ]
}

/** More steps than this change nothing, or go astray. */
const mostSteps = 30
const closeEnough = 1e-12
const nudge = 1e-6

/**
 * The straight ray that a lens bends to this point, by Newton's method, its derivatives taken by
 * differences. Where a polynomial folds over, far outside of the picture it was fitted to, the
 * nearest that the steps find.
 */
export function undistort(lens: Distortion, bent: Plane): Plane {
  let [x, y] = bent
  for (let step = 0; step < mostSteps; step++) {
    const [u, v] = distort(lens, [x, y])
    const [ex, ey] = [bent[0] - u, bent[1] - v]
    if (Math.hypot(ex, ey) < closeEnough) break
    const [ux, vx] = distort(lens, [x + nudge, y])
    const [uy, vy] = distort(lens, [x, y + nudge])
    const [a, b, c, d] = [(ux - u) / nudge, (uy - u) / nudge, (vx - v) / nudge, (vy - v) / nudge]
    const determinant = a * d - b * c
    if (!(Math.abs(determinant) > 1e-6)) break
    x += (d * ex - b * ey) / determinant
    y += (a * ey - c * ex) / determinant
  }
  return [x, y]
}
