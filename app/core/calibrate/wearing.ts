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
