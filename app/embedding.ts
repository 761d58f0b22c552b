import type { Vector } from '../models/likeness.ts'
import type { Progress } from '../models/load.ts'
import type { Opened } from '../models/open.ts'
import { doingOf } from './core/doing.ts'
import { keepOpen } from './core/keep-open.ts'
import type { Sentence } from './core/types.ts'

/** What sentences mean, in their order. Rejects where the network cannot be had. */
export type Embed = (
  sentences: readonly string[],
  signal: AbortSignal,
) => Promise<readonly Vector[]>

/** The only language whose sentences the network knows. */
export const languageOfMeanings = 'en'

export type Embedding = {
  readonly embed: Embed
  /** A question is about to come: loads meanwhile what understanding it may need. */
  readonly prepare: () => void
}

type Hands = {
  readonly open: (
    part: (progress: Progress) => void,
    signal: AbortSignal,
  ) => Promise<Opened<readonly string[], readonly Vector[], never>>
  /** Tells what is being done; null when it is done. */
  readonly tell: (doing: Sentence | null) => void
}

/** Computes what sentences mean, by a network that is opened when it is first needed. */
export function createEmbedding({ open, tell }: Hands): Embedding {
  const model = keepOpen((signal) =>
    open((progress) => tell(doingOf(progress, 'doing-understanding')), signal).finally(() =>
      tell(null),
    ),
  )
  return {
    embed: async (sentences, signal) => {
      const { run } = await model.open(signal)
      return run(sentences, { signal, part: () => undefined })
    },
    prepare: () => {
      model.open(new AbortController().signal).catch(() => undefined) // told when it is needed
    },
  }
}
