import type { CameraSource } from '../../../models/types.ts'
import type { Progress } from './progress.ts'

/**
 * The camera that is worn: how it is known, how far words 2 m away are off by it, metres, and how far
 * measuring it is, where the person asked for that.
 */
export type Wearing = {
  readonly source: CameraSource
  readonly error: number
  readonly guide: Progress | null
}

/** What the person can do with it. */
export type CameraDeeds = {
  /** Begins to measure it anew, with a guide. */
  readonly measure: () => void
  /** Ends the guide; what was measured before stays. */
  readonly cancel: () => void
  /** Forgets what was measured of all cameras. */
  readonly forget: () => void
}
