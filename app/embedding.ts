import type { Vector } from '../models/likeness.ts'
import type { Progress } from '../models/load.ts'
import type { Meanings } from '../models/meanings.ts'
import type { Opened } from '../models/open.ts'
import { doingOf } from './core/doing.ts'
import { keepOpen } from './core/keep-open.ts'
import type { Sentence } from './core/types.ts'

/** What sentences mean, in their order. Rejects where the network cannot be had. */
export type MeaningsOf = (
  sentences: readonly string[],
  signal: AbortSignal,
) => Promise<readonly Vector[]>

/** The only language whose sentences the network knows. */
export const languageOfMeanings = 'en'

export type Embedding = {
  /** Knows what was learnt when the app was built, and keeps what it had to compute. */
  readonly meaningsOf: MeaningsOf
  /** Computes, tells nobody and keeps nothing. */
  readonly embed: MeaningsOf
  /** A question is about to come: loads meanwhile what understanding it may need. */
  readonly prepare: () => void
}

type Hands = {
  readonly open: (
    part: (progress: Progress) => void,
    signal: AbortSignal,
  ) => Promise<Opened<readonly string[], readonly Vector[], never>>
  readonly learnt: () => Promise<Meanings>
  /** Tells what is being done; null when it is done. */
  readonly tell: (doing: Sentence | null) => void
}

/** Sentences of one call, so that it is short on a slow phone too. */
const atOnce = 32

/** Computes what sentences mean, by a network that is opened when it is first needed. */
export function createEmbedding({ open, learnt, tell }: Hands): Embedding {
  const model = keepOpen((signal) =>
    open((progress) => tell(doingOf(progress, 'doing-understanding')), signal),
  )
  const built = keepOpen(() =>
    learnt().catch((error: unknown): Meanings => {
      console.error(error) // slower, and no worse
      return new Map()
    }),
  )
  const computed = new Map<string, Vector>()
  const embed: MeaningsOf = async (sentences, signal) => {
    const { run } = await model.open(signal)
    return run(sentences, { signal, part: () => undefined })
  }
  const meaningsOf: MeaningsOf = async (sentences, signal) => {
    const known = await built.open(signal)
    const vectorOf = (sentence: string) => known.get(sentence) ?? computed.get(sentence)
    const missing = [...new Set(sentences)].filter((sentence) => !vectorOf(sentence))
    try {
      for (let from = 0; from < missing.length; from += atOnce) {
        if (from > 0) tell(learningOf(from / missing.length))
        const some = missing.slice(from, from + atOnce)
        const vectors = await embed(some, signal)
        some.forEach((sentence, i) => computed.set(sentence, vectors[i] ?? none))
      }
    } finally {
      tell(null)
    }
    return sentences.map((sentence) => vectorOf(sentence) ?? none)
  }
  return {
    meaningsOf,
    embed,
    prepare: () => {
      const { signal } = new AbortController()
      Promise.all([model.open(signal), built.open(signal)])
        .catch(() => undefined) // told when it is needed
        .finally(() => tell(null))
    },
  }
}

const none: Vector = new Float32Array()

const learningOf = (part: number): Sentence => ({
  id: 'doing-learning',
  args: { percent: Math.round(100 * part) },
})
