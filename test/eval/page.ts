import type { Ready, Wish } from '../../models/load.ts'
import { decode, openDetector, type Detector, type Seen } from './detector.ts'

/** What the eval asks of its page. */
export type EvalPage = {
  readonly open: (wish: Omit<Wish, 'base'>) => Promise<Ready>
  /** Gives a sentence where the picture cannot be decoded; a detector that fails rejects. */
  readonly look: (url: string) => Promise<Seen | string>
}

declare global {
  var evalPage: EvalPage
}

let detector: Detector | null = null

globalThis.evalPage = {
  open: async (wish) => {
    detector = await openDetector(wish)
    return detector.ready
  },
  look: async (url) => {
    if (!detector) throw new Error('A picture came before the detector was opened.')
    const pixels = await decode(url).catch((error: unknown) => error as Error)
    return pixels instanceof Error ? pixels.message : detector.look(pixels)
  },
}
