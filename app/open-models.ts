import { cardNamed, readerWeights } from '../models/card.ts'
import { espeakFiles } from '../models/espeak-files.ts'
import { kokoroFiles } from '../models/kokoro-files.ts'
import type { Progress, Wish } from '../models/load.ts'
import type { Call, Model } from '../models/model.ts'
import { openModel, type Opened } from '../models/open.ts'
import type { Script, Speech } from '../models/types.ts'
import type { Synthesiser } from './voice/voices.ts'
import type { createLibrary } from './consult.ts'
import type { Sentence } from './core/types.ts'
import type { createDocuments } from './documents.ts'
import { keepOpen } from './core/keep-open.ts'
import { createEmbedding, type Embedding } from './embedding.ts'
import type { createReader } from './read.ts'
import type { Hands as Reach } from './skills/hands.ts'

type OpenReader = Parameters<typeof createReader>[0]['open']
type OpenDocument = Parameters<typeof createDocuments>[0]['open']
type OpenShelf = Parameters<typeof createLibrary>[0]['open']

/** What is asked of every model alike: on what it runs, and where its files lie. */
export type On = Omit<Wish, 'weights'>

/** How the reader is opened. A worker that was lost is begun anew; the call that was lost says so. */
export const openReaderOn =
  (on: On): OpenReader =>
  async (language, part, signal) => {
    const { default: read } = await import('../models/read.model.ts')
    const wish = { ...on, weights: readerWeights(language) }
    return openModel(read, wish, { signal, part }, () => undefined)
  }

/** How the reader of documents is opened. */
export const openDocumentReaderOn =
  (on: On): OpenDocument =>
  async (signal) => {
    const { default: document } = await import('../models/document.model.ts')
    const wish: Wish = { ...on, backend: 'wasm', threads: 1, weights: [] }
    return openModel(document, wish, { signal, part: () => undefined }, () => undefined)
  }

/** How sums are worked out: in a worker, since making the calculator would hold the page. */
export function openCalculatorOn(on: On): Reach['calculate'] {
  const kept = keepOpen(async (signal) => {
    const { default: sums } = await import('../models/sums.model.ts')
    const wish: Wish = { ...on, backend: 'wasm', threads: 1, weights: [] }
    return openModel(sums, wish, { signal, part: () => undefined }, () => undefined)
  })
  return async (sum, signal) => {
    const { run } = await kept.open(signal)
    return run(sum, { signal, part: () => undefined })
  }
}

const books = {
  words: ['knowledge-definitions', 'knowledge-uses'],
  countries: ['knowledge-facts'],
} as const

/** How a shelf of books is opened. */
export const openShelfOn =
  (on: On): OpenShelf =>
  async (shelf, part, signal) => {
    const { default: knowledge } = await import('../models/knowledge.model.ts')
    const weights = books[shelf].map((name) => cardNamed(name).name)
    const wish: Wish = { ...on, backend: 'wasm', threads: 1, weights }
    return openModel(knowledge, wish, { signal, part }, () => undefined)
  }

/** What sentences mean, by a network in a worker. */
export function openEmbeddingOn(on: On, tell: (doing: Sentence | null) => void): Embedding {
  return createEmbedding({
    open: async (part, signal) => {
      const { default: embed, embedWeights } = await import('../models/embed.model.ts')
      const wish: Wish = { ...on, backend: 'wasm', weights: embedWeights }
      return openModel(embed, wish, { signal, part }, () => undefined)
    },
    tell,
  })
}

type Voicing = { readonly model: Model<Script, Speech>; readonly wish: Omit<Wish, 'base'> }

const voices = {
  flite: async () => ({
    model: (await import('../models/flite.model.ts')).default,
    wish: { weights: ['flite'], backend: 'wasm', threads: 1 },
  }),
  kokoro: async ({ backend, threads }: On) => ({
    model: (await import('../models/kokoro.model.ts')).default,
    wish: { weights: kokoroFiles, backend, threads },
  }),
  espeak: async () => ({
    model: (await import('../models/espeak.model.ts')).default,
    wish: { weights: espeakFiles, backend: 'wasm', threads: 1 },
  }),
} satisfies Record<Synthesiser, (on: On) => Promise<Voicing>>

/** Opens what makes speech. A sentence lost with its worker is told. */
export async function openVoiceOn(
  on: On,
  by: Synthesiser,
  loading: Call<Progress>,
): Promise<Opened<Script, Speech, never>> {
  const { model, wish } = await voices[by](on)
  return openModel(model, { ...wish, base: on.base }, loading, () => undefined)
}
