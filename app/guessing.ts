import type { Vector } from '../models/likeness.ts'
import { doingOf } from './core/doing.ts'
import { keepOpen } from './core/keep-open.ts'
import type { Sentence } from './core/types.ts'
import type { Guess } from './guess.ts'
import { openMeaningsOn, type On } from './open-models.ts'
import { skills } from './skills/all.ts'

/** Sentences of one call, so that it is short on a slow phone too. */
const atOnce = 32

/** Understands questions by their meaning; the model and the ways of asking are loaded when they are first needed. */
export function openGuess(on: On, tell: (doing: Sentence | null) => void): Guess {
  const model = keepOpen((signal) =>
    openMeaningsOn(on, (progress) => tell(doingOf(progress, 'doing-understanding')), signal),
  )
  const meaningsOf = async (sentences: readonly string[], signal: AbortSignal) => {
    try {
      const { run } = await model.open(signal)
      const vectors: Vector[] = []
      for (let from = 0; from < sentences.length; from += atOnce) {
        const some = sentences.slice(from, from + atOnce)
        vectors.push(...(await run(some, { signal, part: () => undefined })))
      }
      return vectors
    } finally {
      tell(null)
    }
  }
  let guess: Guess | null = null
  return async (question, signal) => {
    const { createGuess } = await import('./guess.ts')
    guess ??= createGuess({ skills, meaningsOf })
    return guess(question, signal)
  }
}
