import { vote, type Votes } from './belief.ts'
import type { Fix, Viewpoint } from './viewpoint.ts'
import { rememberedView } from './viewpoint.ts'
import type { Bounds, Observation, Situation, Thing } from './types.ts'

/** Boxes of one picture that show one thing: the surest of them, and every word for it with its score. */
export type Seen = Observation & { readonly words: Votes }

/** Looks at a place that found it empty: since when, the last one, how many, and how telling together. */
export type Emptiness = {
  readonly since: number
  readonly last: number
  readonly looks: number
  /** Of these, looks that saw right through the place. */
  readonly through: number
}

/** A thing with all that the tracker needs to go on. Times as in `Thing`. */
export type Known = {
  readonly thing: Thing
  /** Whether it is believed to be a thing at all; until then nobody is told of it. */
  readonly confirmed: boolean
  /** Log-odds that it is one. */
  readonly odds: number
  readonly votes: Votes
  readonly views: readonly Viewpoint[]
  /** Whether `views` are of the whole thing; else the picture's edge cut all of them off. */
  readonly whole: boolean
  /** What all pictures together showed of a thing that each cuts off; null where none was measured. */
  readonly bounds: Bounds | null
  /** The newest fixes, oldest first. */
  readonly recent: readonly Fix[]
  /** Where it stood before it began to move; null while it rests. */
  readonly rested: Thing['at'] | null
  readonly track: number | null
  /** Looks that found it and that did not, though they should have. */
  readonly hits: number
  readonly misses: number
  /** Its usual height where it was found, as a part of the picture's. */
  readonly size: number
  /** Last seen only by a closer look at its part of the picture. */
  readonly closer: boolean
  /** Both of its sides were in the picture at least once, so that it is no longer than it looks. */
  readonly sides: boolean
  /** Its best score. */
  readonly peak: number
  readonly empty: Emptiness | null
  /** In how many pictures it was seen beside these others. */
  readonly apart: Readonly<Record<number, number>>
  /** Times of its first sightings. */
  readonly proof: readonly number[]
  /** Times of the newest pictures of this session that showed it, oldest first. */
  readonly pictures: readonly number[]
}

/** All that is known of the world. `next` is the id of the next thing. */
export type World = {
  readonly known: readonly Known[]
  readonly next: number
  readonly time: number
}

export const emptyWorld: World = { known: [], next: 1, time: -Infinity }

/** A world that begins with what was remembered; `next` is an id that no thing ever had. */
export const worldOf = (things: readonly Thing[], next: number): World => ({
  known: things.map(recall),
  next: things.reduce((least, { id }) => Math.max(least, id + 1), next),
  time: -Infinity,
})

/** More sightings than this are no more certain. */
const plenty = 20

function recall(thing: Thing): Known {
  const count = Math.min(thing.sightings, plenty)
  return {
    thing,
    confirmed: true,
    odds: 4,
    votes: vote({}, thing.belief, Math.max(1, count / 2)),
    views: [rememberedView(thing.at, thing.covariance)],
    whole: true,
    bounds: null,
    recent: [],
    rested: null,
    track: null,
    hits: 1,
    misses: 1,
    size: 0,
    closer: false,
    sides: true,
    peak: 1,
    empty: null,
    apart: {},
    proof: [],
    pictures: [],
  }
}

/** The things that are believed to be there, or to have been. */
export const thingsOf = ({ known }: World): Thing[] =>
  known.filter(({ confirmed }) => confirmed).map(({ thing }) => thing)

/** How long it is, metres, where that was measured; null where it may be longer. */
export const lengthOf = (
  sides: boolean,
  { extent, source }: Pick<Situation, 'extent' | 'source'>,
): number | null => (sides && source === 'depth' ? extent[0] : null)

/** The part of the looks that find it, a Beta posterior mean. */
export const recallOf = ({ hits, misses }: Known): number => (hits + 1) / (hits + misses + 2)
