import { packVector } from '../models/likeness.ts'
import type { Embed } from './embedding.ts'
import type { Memory } from './memory/types.ts'

type Hands = {
  readonly memory: () => Pick<Memory, 'passagesToEmbed' | 'keepMeanings'>
  readonly embed: Embed
  /** SHA-256 of the network. */
  readonly network: string
  /** Tells how far it is, in percent; null when it is done. */
  readonly tell: (percent: number | null) => void
  /** Resolves after so many ms: others want to compute, too. */
  readonly rest: (ms: number) => Promise<void>
  readonly now: () => number
}

/** Passages of one call, so that a question comes in between. */
const atOnce = 8

/**
 * Works out in the background what the passages of documents mean, wherever that is not known yet, and
 * keeps it with them. Begun anew while it is at work, it goes on until all are done; what fails is told
 * on the console and begun again with the next document or visit: by their words they are found meanwhile.
 */
export function createIndexer({ memory, embed, network, tell, rest, now }: Hands): () => void {
  let running = false
  const { signal } = new AbortController()
  const work = async () => {
    let done = 0
    for (;;) {
      const { left, next } = await memory().passagesToEmbed(network, atOnce)
      if (next.length === 0) return
      tell(Math.floor((100 * done) / (done + left)))
      const begun = now()
      const vectors = await embed(next.map(sentenceOf), signal)
      await memory().keepMeanings(
        next.map(({ passage }, i) => ({
          ...{ passage, network, vector: packVector(vectors[i] ?? new Float32Array()) },
        })),
      )
      done += next.length
      await rest(now() - begun)
    }
  }
  return () => {
    if (running) return
    running = true
    work()
      .catch((error: unknown) => console.error(error))
      .finally(() => {
        running = false
        tell(null)
      })
  }
}

/** A passage is understood with the name of its document before it. */
const sentenceOf = ({ title, text }: { readonly title: string; readonly text: string }) =>
  `${title.replace(/\.\w+$/, '').replaceAll(/[-_]+/g, ' ')}: ${text}`
