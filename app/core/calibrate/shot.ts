import type { UnitBox } from '../../../models/types.ts'
import type { PoseHistory } from '../pose-history.ts'

/** A thing that stands still, the box around it in a picture, and how far that may be off, parts of the picture's width. */
export type Spot = { readonly thing: number; readonly box: UnitBox; readonly spread: number }

/** What one picture tells of the camera: where the head was around its time, ms, and what it showed. */
export type Shot = {
  readonly time: number
  readonly heads: PoseHistory
  readonly spots: readonly Spot[]
}
