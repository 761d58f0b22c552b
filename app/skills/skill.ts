import type { Answer, Track } from '../core/types.ts'

/** A question with what may answer it. */
export type Question = {
  /** As typed or heard, in the language of `language` (BCP 47). */
  readonly text: string
  readonly language: string
  /** What is in view now; null while nothing is being looked at (no camera, no picture yet). */
  readonly tracks: readonly Track[] | null
  /** Class names the running detector can tell apart. */
  readonly known: readonly string[]
}

/** One skill, one file, `app/skills/NAME.skill.ts`. */
export type Skill = {
  readonly name: string
  /** Questions it answers, as a person would put them; they are its tests too. By language. */
  readonly examples: Readonly<Record<string, readonly string[]>>
  /** How well this question suits the skill, from 0 (not at all) to 1. */
  readonly suits: (question: Question) => number
  /** The answer, from evidence only. */
  readonly answer: (question: Question) => Answer
}
