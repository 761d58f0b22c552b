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

/**
 * How surely the place of a thing is known, as the camera of the picture looks at it: one standard
 * deviation across the line of sight (the larger of the two directions) and along it, metres.
 */
export type Spread = readonly [across: number, along: number]

/**
 * A word in the world, at the thing it names. A thing is `here` where it was seen in this picture,
 * `remembered` where it was seen before, `missing` where its place was looked at and it was gone.
 */
export type Label = {
  /** Id of the remembered thing; of the track where no world is kept. Answers point at it. */
  readonly id: number
  /** The track that shows the thing in this picture, null where none does. */
  readonly track: number | null
  /** Class name, the key of the word that is shown (`thing-LABEL` in assets/words). */
  readonly label: string
  readonly score: number
  readonly at: WorldPoint
  readonly spread: Spread
  /** The box in the picture, null where the thing is not in it. */
  readonly box: UnitBox | null
  readonly state: 'here' | 'remembered' | 'missing'
  /** When it was last seen, ms of the Unix epoch; null where the world has no clock. */
  readonly seenAt: number | null
}

/** A sentence not yet in any language: the id of a message in assets/words and what fills its gaps. */
export type Sentence = {
  readonly id: string
  readonly args?: Readonly<Record<string, string | number>>
}

/** What an answer is made from: a thing in the picture of now; a thing remembered, and its last sighting (ms of the Unix epoch). */
export type Evidence =
  | { readonly kind: 'track'; readonly id: number }
  | { readonly kind: 'thing'; readonly id: number; readonly seenAt: number }

/** What is answered, from what, and the id of the label to point at, null where there is nothing to point at. */
export type Answer = {
  readonly sentence: Sentence
  readonly evidence: readonly Evidence[]
  readonly pointAt: number | null
}

/** A question and what was answered. */
export type Exchange = { readonly question: string; readonly answer: Answer }

/**
 * Where a turn of talk stands. While it is quiet or listening, `last` is what was answered last and
 * still stands on the screen. `heard` is what is understood so far of what is being said.
 */
export type Turn =
  | { readonly kind: 'quiet'; readonly last: Exchange | null }
  | { readonly kind: 'listening'; readonly heard: string; readonly last: Exchange | null }
  | { readonly kind: 'thinking'; readonly question: string }
  | ({ readonly kind: 'speaking' } & Exchange)
