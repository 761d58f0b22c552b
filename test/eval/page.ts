import type { Ready, Wish } from '../../models/load.ts'
import { decode, openDetector, type Detector, type Seen } from './detector.ts'

/** What came of a thing that may fail; a failure is told in a sentence. */
export type Outcome<Value> =
  { readonly done: true; readonly value: Value } | { readonly done: false; readonly why: string }

/** What the eval asks of its page. */
export type EvalPage = {
  readonly open: (wish: Omit<Wish, 'base'>) => Promise<Outcome<Ready>>
  /** `done` is false where the picture cannot be decoded; a detector that fails rejects. */
  readonly look: (url: string) => Promise<Outcome<Seen>>
}

declare global {
  var evalPage: EvalPage
}

let detector: Detector | null = null

globalThis.evalPage = {
  open: (wish) =>
    outcome(async () => {
      detector = await openDetector(wish)
      return detector.ready
    }),
  look: async (url) => {
    if (!detector) throw new Error('A picture came before the detector was opened.')
    const pixels = await outcome(() => decode(url))
    return pixels.done ? { done: true, value: await detector.look(pixels.value) } : pixels
  },
}

async function outcome<Value>(attempt: () => Promise<Value>): Promise<Outcome<Value>> {
  try {
    return { done: true, value: await attempt() }
  } catch (error) {
    return { done: false, why: error instanceof Error ? error.message : String(error) }
  }
}
