import type { Progress } from '../../models/load.ts'
import type { Sentence } from './types.ts'

/** What is being done while something loads: how much of it is there, and `then` when all of it is. */
export const doingOf = (progress: Progress, then: string): Sentence =>
  progress.step === 'weights' && progress.done < progress.total
    ? { id: 'doing-loading', args: { percent: Math.round((100 * progress.done) / progress.total) } }
    : { id: then }
