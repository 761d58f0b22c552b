import type { Light, OwnWords, Pose } from '../../models/types.ts'
import type { Answer, Exchange, Label, Track } from '../core/types.ts'
import type { Thing } from '../core/world/types.ts'
import type { Kept, Name } from '../memory/types.ts'
import type { Hands } from './hands.ts'

/** What is remembered, where the person who asks stands and looks, and when, ms of the Unix epoch. */
export type Memory = {
  readonly things: readonly Thing[]
  readonly viewer: Pose
  readonly now: number
}

/** The picture of now: its size in pixels, and how bright it is. */
export type Picture = { readonly width: number; readonly height: number; readonly light: Light }

/** A question with what may answer it. */
export type Question = {
  /** As typed or heard, in the language of `language` (BCP 47). */
  readonly text: OwnWords
  readonly language: string
  /** What is in view now; null while nothing is being looked at (no camera, no picture yet). */
  readonly tracks: readonly Track[] | null
  /** Null where `tracks` is. */
  readonly picture: Picture | null
  /** The words in the world, which tell what track shows what thing. */
  readonly labels: readonly Label[]
  /** Null where no world is kept: the camera's place is not known, or nothing is being looked at. */
  readonly memory: Memory | null
  /** Class names the running detector can tell apart. */
  readonly known: readonly string[]
  /** Names that the person gave to things, newest first. */
  readonly names: readonly Kept<Name>[]
  /** The id of the label that the person points at, null where they do not. */
  readonly pointed: number | null
  /** What was asked and answered just before, null where nothing was. */
  readonly before: Exchange | null
  /** The thing that the person chose when asked which one they mean, null where they did not. */
  readonly chosen: number | null
}

/** One skill, one file, `app/skills/NAME.skill.ts`. */
export type Skill = {
  readonly name: string
  /** Questions it answers, as a person would put them; they are its tests too. By language. */
  readonly examples: Readonly<Record<string, readonly string[]>>
  /**
   * What becomes of a question that only means about the same as the examples: answered where there is
   * no doubt; `ask`, where something is done for it: never before the person says yes; `show`, where it
   * carries words of its own that no example has: an example is shown.
   */
  readonly guessed?: 'ask' | 'show'
  /** The forms of its questions by language where they are many, so that they are made ready one by one. */
  readonly forms?: Readonly<Record<string, readonly string[]>>
  /** How well this question suits the skill, from 0 (not at all) to 1. */
  readonly suits: (question: Question) => number
  /** The answer, from evidence only; at once where nothing has to be fetched, read or computed for it. */
  readonly answer: (question: Question, hands: Hands) => Answer | Promise<Answer>
}
