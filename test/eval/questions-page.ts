/** The browser's side: the home whose truth the questions ask for. */
import { layOutHome } from '../../app/home/layout/layout.ts'
import { seeded, seedOf } from '../../app/home/random.ts'
import type { AskedQuestion } from './ask-types.ts'
import { writeQuestions, type Moment } from './write-questions.ts'

declare global {
  var writeHomeQuestions: (
    moments: readonly Moment[],
    wish: { readonly seed: number; readonly part: 'dev' | 'test'; readonly count: number },
  ) => AskedQuestion[]
}

globalThis.writeHomeQuestions = (moments, { seed, part, count }) =>
  writeQuestions(layOutHome(seed), moments, { part, count, random: seeded(seedOf(seed, part)) })
