import type { UnitBox } from '../../models/types.ts'

/** A point in the world: metres, y up. Without a known pose the world is the camera's own frame. */
export type WorldPoint = readonly [x: number, y: number, z: number]

/**
 * A thing followed over several pictures. Times in ms, on the clock of the frames.
 * `speed` is the box centre's velocity in parts of the picture a second.
 */
export type Track = {
  readonly id: number
  readonly label: string
  readonly score: number
  readonly box: UnitBox
  readonly speed: readonly [x: number, y: number]
  /** Sightings so far, and pictures in a row without one. */
  readonly hits: number
  readonly misses: number
  /** Running mean of the score that each class got. */
  readonly votes: Readonly<Record<string, number>>
  readonly seenAt: number
}

/** A word in the world, at the thing it names. */
export type Label = {
  readonly id: number
  /** Class name, the key of the word that is shown (`thing-LABEL` in assets/words). */
  readonly label: string
  readonly score: number
  readonly at: WorldPoint
  /** The box in the picture, for the developer's view. */
  readonly box: UnitBox
}

/** A sentence not yet in any language: the id of a message in assets/words and what fills its gaps. */
export type Sentence = {
  readonly id: string
  readonly args?: Readonly<Record<string, string | number>>
}

/** What is answered, and from what: the ids of the tracks that are its evidence. */
export type Answer = { readonly sentence: Sentence; readonly evidence: readonly number[] }

/** Where a turn of talk stands. */
export type Turn =
  | { readonly kind: 'quiet' }
  | { readonly kind: 'thinking'; readonly question: string }
  | { readonly kind: 'answered'; readonly question: string; readonly answer: Answer }
