/** The browser's side: the app's own way of reading, on pictures fetched from the measuring server. */
import type { Wish } from '../../models/load.ts'
import { openModel } from '../../models/open.ts'
import read from '../../models/read.model.ts'
import type { TextLine } from '../../models/types.ts'
import { decode } from './detector.ts'

/** What was read in a picture, in order, and how long it took from picture in hand, ms. */
export type PageRead = { readonly lines: readonly TextLine[]; readonly ms: number }

/** What the eval asks of its page. */
export type OcrPage = {
  readonly open: (wish: Omit<Wish, 'base'>) => Promise<void>
  /** Gives a sentence where the picture cannot be decoded; a reader that fails rejects. */
  readonly read: (url: string) => Promise<PageRead | string>
}

declare global {
  var ocrPage: OcrPage
}

type Reader = Awaited<ReturnType<typeof openReader>>
let reader: Reader | null = null
const quiet = { signal: new AbortController().signal, part: () => undefined }

const openReader = (wish: Omit<Wish, 'base'>) =>
  openModel(read, { ...wish, base: new URL('/', location.href).href }, quiet, (cause) => {
    throw cause
  })

globalThis.ocrPage = {
  open: async (wish) => {
    reader = await openReader(wish)
  },
  read: async (url) => {
    if (!reader) throw new Error('A picture came before the reader was opened.')
    const pixels = await decode(url).catch((error: unknown) => error as Error)
    if (pixels instanceof Error) return pixels.message
    const begun = performance.now()
    const { lines } = await reader.run({ pixels }, quiet)
    return { lines, ms: performance.now() - begun }
  },
}
