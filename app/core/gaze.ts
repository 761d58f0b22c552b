import type { Pose } from '../../models/types.ts'

/**
 * Where the viewer's head is, as the display last drew it: newer than any picture. Written in every
 * frame of the display, so nothing is made for it. Times in ms.
 */
export type Gaze = {
  /** Takes the 16 numbers of a matrix from the viewer to the world, column-major. */
  readonly set: (matrix: ArrayLike<number>, time: number) => void
  /** The pose, where it was drawn within the last `patience`; null where nothing is drawn. */
  readonly pose: (time: number) => Pose | null
}

/** A display that rests so long tells nothing. */
const patience = 500

export function createGaze(): Gaze {
  const kept = new Float64Array(16)
  let at = -Infinity
  return {
    set: (matrix, time) => {
      kept.set(matrix)
      at = time
    },
    pose: (time) =>
      time - at <= patience ? (Array.from(kept) as readonly number[] as Pose) : null,
  }
}
