import { breathe } from './breathe.ts'
import { likeliest, type Read } from './decoder.ts'
import { goesInCircles } from './trust.ts'

export type Wish = {
  readonly signal: AbortSignal
  /** The token that says that no more comes. */
  readonly end: number
  /** Tokens that are no text, and those that cannot come first. */
  readonly barred: ReadonlySet<number>
  readonly barredAtFirst: ReadonlySet<number>
  /** More tokens than this are no speech. */
  readonly most: number
  /** Told before each token what stands so far, and what speaks for each token to come next. */
  readonly told: (tokens: readonly number[], next: Float32Array) => void
}

/**
 * What was decoded: `confidence` is the geometric mean of the probabilities. `stopped` says why there is
 * no natural end, null where there is one.
 */
export type Decoded = {
  readonly tokens: readonly number[]
  readonly confidence: number
  readonly stopped: 'circles' | 'most' | null
}

/** Always takes the likeliest token. `next` are the logits of the first, `read` reads those that follow. */
export async function decode(read: Read, next: Float32Array, wish: Wish): Promise<Decoded> {
  const { signal, end, barred, barredAtFirst, most, told } = wish
  const tokens: number[] = []
  let logSum = 0
  let logits = next
  for (;;) {
    await breathe(signal)
    told(tokens, logits)
    const best = likeliest(logits, tokens.length === 0 ? barredAtFirst : barred)
    logSum += best.logProbability
    const confidence = Math.exp(logSum / (tokens.length + 1))
    if (best.token === end) return { tokens, confidence, stopped: null }
    if (goesInCircles(tokens)) return { tokens, confidence, stopped: 'circles' }
    if (tokens.length === most) return { tokens, confidence, stopped: 'most' }
    tokens.push(best.token)
    logits = (await read([best.token])).row(0)
  }
}
