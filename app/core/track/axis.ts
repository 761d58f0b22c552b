/**
 * One number that changes with time, such as the middle of a box: a Kalman filter whose rate wanders
 * and calms down by itself (an integrated Ornstein-Uhlenbeck process, Singer, "Estimating optimal
 * tracking filter performance", 1970). Pictures may come at any pace: the noise depends on the time
 * that passed, not on how many there were.
 */

/** `at`, its `rate` a second, and their covariance: variance of `at`, of both together, of `rate`. */
export type Axis = {
  readonly at: number
  readonly rate: number
  readonly spread: readonly [at: number, both: number, rate: number]
}

/** How a number moves: the usual size of its rate (standard deviation, a second), and for how long it keeps one, s. */
export type Drift = { readonly rate: number; readonly keeps: number }

/** Seen for the first time, with the standard deviation of the measurement; its rate may be anything usual. */
export const startAxis = (at: number, noise: number, drift: Drift): Axis => ({
  at,
  rate: 0,
  spread: [noise ** 2, 0, drift.rate ** 2],
})

/** Where it will be after `seconds`, and how much less surely. */
export function predictAxis({ at, rate, spread }: Axis, seconds: number, drift: Drift): Axis {
  const { keeps } = drift
  const kept = Math.exp(-seconds / keeps)
  const reach = keeps * (1 - kept)
  const [p, c, v] = spread
  // The process's own noise over this time, exactly; its rate's variance stays `drift.rate` squared.
  const power = drift.rate ** 2
  return {
    at: at + rate * reach,
    rate: rate * kept,
    spread: [
      p +
        2 * c * reach +
        v * reach ** 2 +
        power * keeps * (2 * seconds - 2 * reach) -
        power * reach ** 2,
      (c + v * reach) * kept + power * reach * (1 - kept),
      v * kept ** 2 + power * (1 - kept ** 2),
    ],
  }
}

/** Corrected by a measurement with this standard deviation. */
export function correctAxis(
  { at, rate, spread: [p, c, v] }: Axis,
  seen: number,
  noise: number,
): Axis {
  const total = p + noise ** 2
  const [gain, rateGain] = [p / total, c / total]
  const missed = seen - at
  return {
    at: at + gain * missed,
    rate: rate + rateGain * missed,
    spread: [p * (1 - gain), c * (1 - gain), v - rateGain * c],
  }
}
