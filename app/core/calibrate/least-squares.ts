import { CholeskyDecomposition, inverse, Matrix } from 'ml-matrix'

/** Where a sum of squares is least, and how surely, as if each residual had a standard deviation of 1. */
export type Fit = {
  readonly at: readonly number[]
  readonly covariance: Matrix
  readonly sum: number
}

const mostSteps = 25
/** A step that lowers the sum by less than this part of it is the last. */
const enough = 1e-5
/** Numbers are about 1 large, so one such step gives every derivative. */
const nudge = 1e-3

/**
 * The numbers near `start` for which the squares of what `residuals` gives have the least sum, by the
 * method of Levenberg and Marquardt (Marquardt, 1963). Derivatives are taken by differences.
 */
export function leastSquares(
  residuals: (at: readonly number[]) => readonly number[],
  start: readonly number[],
): Fit {
  let at = start
  let here = residuals(at)
  let sum = sumOf(here)
  let damping = 1e-3
  let normal = normalOf(residuals, at, here)
  for (let step = 0; step < mostSteps && damping < 1e6; step++) {
    const damped = normal.matrix.clone()
    at.forEach((_, i) => damped.set(i, i, damped.get(i, i) * (1 + damping)))
    const move = new CholeskyDecomposition(damped).solve(normal.right).to1DArray()
    const next = at.map((value, i) => value - (move[i] ?? 0))
    const there = residuals(next)
    const reached = sumOf(there)
    if (!(reached < sum)) {
      damping *= 8
      continue
    }
    const gain = (sum - reached) / sum
    ;[at, here, sum, damping] = [next, there, reached, damping / 4]
    normal = normalOf(residuals, at, here)
    if (gain < enough) break
  }
  return { at, covariance: inverse(normal.matrix), sum }
}

/** The normal equations of a linear model of the residuals around a point. */
function normalOf(
  residuals: (at: readonly number[]) => readonly number[],
  at: readonly number[],
  here: readonly number[],
): { readonly matrix: Matrix; readonly right: Matrix } {
  const slopes = at.map((_, i) => {
    const beside = residuals(at.map((value, j) => (i === j ? value + nudge : value)))
    return beside.map((value, k) => (value - (here[k] ?? 0)) / nudge)
  })
  const jacobian = new Matrix(slopes) // transposed: a row for each number
  return {
    matrix: jacobian.mmul(jacobian.transpose()),
    right: jacobian.mmul(Matrix.columnVector([...here])),
  }
}

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value * value, 0)
