import type { MeaningsOf } from './embedding.ts'
import type { Guess } from './guess.ts'
import { skills } from './skills/all.ts'

/** Understands questions by their meaning; the ways of asking are loaded when they are first needed. */
export function openGuess(meaningsOf: MeaningsOf): Guess {
  let guess: Guess | null = null
  return async (question, signal) => {
    const { createGuess } = await import('./guess.ts')
    guess ??= createGuess({ skills, meaningsOf })
    return guess(question, signal)
  }
}
