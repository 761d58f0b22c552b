import type { WornCamera } from '../../../models/types.ts'

/** A worn camera as it was measured, and how well. */
export type Calibration = WornCamera & {
  /** How far words 2 m away are off, one standard deviation in metres, in nine tenths of the picture so far or less. */
  readonly error: number
  /** When it was measured, ms of the Unix epoch. */
  readonly time: number
}

/**
 * A calibration as it was saved as JSON; null where that is none, or is one of a camera that cannot be:
 * what is saved may be of another version, or damaged.
 */
export function readCalibration(saved: unknown): Calibration | null {
  const { camera, viewerFromCamera, latency, latencyError, error, time } = {
    ...(saved as Partial<Calibration> | null),
  }
  const { width, height, fx, fy, cx, cy, error: unsure } = { ...camera }
  const sizes = [width, height, fx, fy, cx, cy, unsure?.angle, unsure?.focal, error]
  const numbers = [...sizes, latency, latencyError, time]
  const pose: readonly unknown[] = Array.isArray(viewerFromCamera) ? viewerFromCamera : []
  const sound =
    pose.length === 16 &&
    [...numbers, ...pose].every(Number.isFinite) &&
    sizes.every((size) => Number(size) > 0) &&
    camera?.source === 'calibrated'
  return sound ? (saved as Calibration) : null
}
