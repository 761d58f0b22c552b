import type { NotedText, OwnWords, PlainText, SeenText, UnitBox } from '../../models/types.ts'

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

/**
 * A question that suggests itself; touched, it is asked in the person's name. So what was read or heard
 * must never fill its gaps, and the compiler refuses it.
 */
export type FollowUp = {
  readonly id: string
  readonly args?: Readonly<Record<string, PlainText | NotedText | number>>
}

/** A sentence not yet in any language: the id of a message in assets/words and what fills its gaps. */
export type Sentence = {
  readonly id: string
  readonly args?: Readonly<Record<string, string | number>>
}

/**
 * What an answer is made from. Times are ms of the Unix epoch, boxes parts of the picture of that time.
 * `track`: a thing in the picture of now. `thing`: one that is remembered, and its last sighting.
 * `sighting`: what one picture showed of a thing. `line`: text that was read, in the picture of now
 * or in an earlier one. `document`: where in a text it stands, in characters, and who says so. `note`:
 * what the person said then.
 */
export type Evidence =
  | { readonly kind: 'track'; readonly id: number }
  | { readonly kind: 'thing'; readonly id: number; readonly seenAt: number }
  | {
      readonly kind: 'sighting'
      readonly thing: number
      readonly time: number
      readonly box: UnitBox
    }
  | {
      readonly kind: 'line'
      readonly text: SeenText
      readonly time: number
      readonly box: UnitBox
      /** How surely it was read, 0..1. */
      readonly score: number
    }
  | {
      readonly kind: 'document'
      readonly title: string
      readonly offset: number
      readonly source: string
    }
  | { readonly kind: 'note'; readonly text: NotedText; readonly time: number }

/** One of several things that may be meant: its words, and what stands for it on the screen. */
export type Candidate = { readonly name: Sentence; readonly thing: number }

/**
 * Why a question is not answered. The answer's sentence says it in words; nothing is claimed.
 * `unseen`: it was not seen yet. `gone`: its place was looked at, and it was not there. `which`: one of
 * several is meant, and the person is asked. `untrue`: the question takes for granted what is not so.
 * `touch`: one would have to touch, open or taste it. `beyond`: nothing that is done here. `picture`:
 * there is no picture, or it is too poor. `unlearnt`: what is asked for was never learnt. `meant`: it may have been
 * meant as this other question, and the person is asked. `person`: it
 * is about who somebody is or what they are like, which is never told. `recorded`: it would change
 * something, and a recording said it, not the person.
 */
export type Decline =
  | {
      readonly reason: 'unseen' | 'untrue' | 'touch' | 'beyond' | 'unlearnt' | 'person' | 'recorded'
    }
  | { readonly reason: 'gone'; readonly lookedAt: number }
  | { readonly reason: 'which'; readonly candidates: readonly Candidate[] }
  | { readonly reason: 'meant'; readonly text: PlainText }
  | { readonly reason: 'picture'; readonly fault: 'none' | 'dark' | 'blurred' | 'far' }

/** How what is said is known, surest first: seen now, read now, seen or read before, from a source, or guessed. */
export type Known = 'see' | 'read' | 'remember' | 'know' | 'guess'

/** What is answered, and from what. */
export type Answer = {
  /** To be shown. */
  readonly sentence: Sentence
  /** To be said: the ear may want other words than the eye. */
  readonly said: Sentence
  readonly known: Known
  /** How likely it holds, 0..1, no more than the evidence allows (see confidence.ts); 0 where it is declined. */
  readonly confidence: number
  readonly evidence: readonly Evidence[]
  /** The id of the label to point at, null where there is nothing to point at. */
  readonly pointAt: number | null
  /** Questions that suggest themselves next, at most three. */
  readonly followUps: readonly FollowUp[]
  /** Null where it is answered. */
  readonly declined: Decline | null
}

/** A question and what was answered. */
export type Exchange = {
  readonly question: OwnWords
  /** The question as it was understood: "and the red one?" is another question in full. */
  readonly meant: OwnWords
  readonly answer: Answer
}

/**
 * Where a turn of talk stands. While it is quiet or listening, `last` is what was answered last and
 * still stands on the screen. `heard` is what is understood so far of what is being said.
 */
export type Turn =
  | { readonly kind: 'quiet'; readonly last: Exchange | null }
  | { readonly kind: 'listening'; readonly heard: string; readonly last: Exchange | null }
  | { readonly kind: 'thinking'; readonly question: OwnWords }
  | ({ readonly kind: 'speaking' } & Exchange)
