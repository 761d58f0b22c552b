import { cardNamed } from '../models/card.ts'
import { keepOpen } from './core/keep-open.ts'
import { languageOfMeanings, type Embedding } from './embedding.ts'
import type { Guess } from './guess.ts'
import { skills } from './skills/all.ts'
import { learntPurposes } from './words/meanings.ts'

/** Understands questions by their meaning; what it needs for that is loaded when it is first needed. */
export function openGuess({ embed, prepare }: Embedding): {
  readonly guess: Guess
  /** A question is about to come: loads meanwhile what understanding it may need. */
  readonly prepare: () => void
} {
  const kept = keepOpen(async () => {
    const { sha256 } = cardNamed('minilm')
    const [{ createGuess }, purposes] = await Promise.all([
      import('./guess.ts'),
      learntPurposes(languageOfMeanings, sha256),
    ])
    return createGuess({ skills, purposes, embed })
  })
  return {
    guess: async (question, signal) => (await kept.open(signal))(question, signal),
    prepare: () => {
      prepare()
      kept.open(new AbortController().signal).catch(() => undefined) // told when it is needed
    },
  }
}
