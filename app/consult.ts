import type { Progress } from '../models/load.ts'
import type { Finding, KnowledgeWish } from '../models/knowledge/types.ts'
import type { Opened } from '../models/open.ts'
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
  const shelves = new Map<Shelf, ReturnType<Hands['open']>>()
  const take = (shelf: Shelf, signal: AbortSignal) => {
    const kept = shelves.get(shelf)
    if (kept) return kept
    const opening = open(
      shelf,
      (progress) => {
        if (progress.step === 'weights' && progress.done < progress.total) {
          tell({
            id: 'doing-loading',
            args: { percent: Math.round((100 * progress.done) / progress.total) },
          })
        } else tell({ id: 'doing-looking-up' })
      },
      signal,
    )
    shelves.set(shelf, opening)
    // What failed or was given up is begun anew when it is asked for again, be it in the same moment.
    const forget = () => {
      if (shelves.get(shelf) === opening) shelves.delete(shelf)
    }
    signal.addEventListener('abort', forget, { once: true })
    opening.then(() => signal.removeEventListener('abort', forget), forget)
    return opening
  }
  return async (wish, signal) => {
    try {
      const { run } = await take(wish.kind === 'fact' ? 'countries' : 'words', signal)
      return await run(wish, { signal, part: () => undefined })
    } finally {
      tell(null)
    }
  }
}
