import type { Progress } from '../models/load.ts'
import type { Finding, KnowledgeWish } from '../models/knowledge/types.ts'
import type { Opened } from '../models/open.ts'
import { doingOf } from './core/doing.ts'
import { keepOpen } from './core/keep-open.ts'
import type { Sentence } from './core/types.ts'

/** A shelf of books that are loaded together, when the first of them is needed. */
export type Shelf = 'words' | 'countries'

type Hands = {
  readonly open: (
    shelf: Shelf,
    progress: (progress: Progress) => void,
    signal: AbortSignal,
  ) => Promise<Opened<KnowledgeWish, Finding | null, never>>
  /** Tells what is being done; null when it is done. */
  readonly tell: (doing: Sentence | null) => void
}

/** Looks things up in books that lie in the app, each shelf in a worker of its own once it was needed. */
export function createLibrary({
  open,
  tell,
}: Hands): (wish: KnowledgeWish, signal: AbortSignal) => Promise<Finding | null> {
  const shelf = (name: Shelf) =>
    keepOpen((signal) =>
      open(name, (progress) => tell(doingOf(progress, 'doing-looking-up')), signal),
    )
  const shelves = { words: shelf('words'), countries: shelf('countries') }
  return async (wish, signal) => {
    try {
      const { run } = await shelves[wish.kind === 'fact' ? 'countries' : 'words'].open(signal)
      return await run(wish, { signal, part: () => undefined })
    } finally {
      tell(null)
    }
  }
}
