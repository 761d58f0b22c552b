import type { Place } from '../thing.ts'

/** A thing is set elsewhere: the middle of its foot in the home, metres. */
export type Move = {
  readonly kind: 'move'
  readonly id: string
  readonly position: Place
  /** Turn about the vertical, degrees; without it the thing stays turned as it is. */
  readonly yaw?: number | undefined
  /** The id of the thing that it then stands on; the floor or the wall where nothing is said. */
  readonly on?: string | null | undefined
}

/**
 * What somebody can do in a home. `hide` and `show` put a thing out of sight and back, `take` is for
 * good, and what stands on it goes with it. `open` takes 0 for shut and 1 for fully open.
 */
export type Deed =
  | Move
  | { readonly kind: 'hide' | 'show' | 'take'; readonly id: string }
  | { readonly kind: 'open'; readonly id: string; readonly part: number }

/** A deed that cannot be done in this home; the sentence says why. */
export class DeedError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'DeedError'
  }
}
