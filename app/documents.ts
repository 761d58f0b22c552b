import type { DocumentFile, DocumentText } from '../models/document/types.ts'
import type { Opened } from '../models/open.ts'
import type { Sentence } from './core/types.ts'
import type { Memory } from './memory/types.ts'
import type { Passage } from './skills/hands.ts'

/** Documents of the person's own: they stay on this device, in the memory, until they are taken away. */
export type Documents = {
  /** Keeps the text of a file; what came of it is told. */
  readonly take: (file: File) => Promise<void>
  /** The passages that may tell of these words, best first. */
  readonly lookUp: (words: string) => Promise<readonly Passage[]>
}

type Hands = {
  readonly memory: () => Memory
  readonly open: (signal: AbortSignal) => Promise<Opened<DocumentFile, DocumentText, never>>
  readonly tell: (notice: Sentence) => void
  /** ms of the Unix epoch. */
  readonly now: () => number
}

/** A book of a thousand pages has some 3 MB of text, with pictures ten times as much. */
const largest = 50_000_000
const mostPassages = 5

/** What kind of document a file is by its name and type; null for none. */
export function documentKind({
  name,
  type,
}: Pick<File, 'name' | 'type'>): DocumentFile['kind'] | null {
  if (type === 'application/pdf' || /\.pdf$/i.test(name)) return 'pdf'
  if (type === 'text/markdown' || /\.(md|markdown)$/i.test(name)) return 'markdown'
  return type === 'text/plain' || /\.(txt|text)$/i.test(name) ? 'text' : null
}

export function createDocuments({ memory, open, tell, now }: Hands): Documents {
  const read = async (file: File) => {
    const kind = documentKind(file)
    if (!kind) return { id: 'notice-document-unreadable', args: { title: file.name, detail: '' } }
    if (file.size > largest) return { id: 'notice-document-huge', args: { title: file.name } }
    const reading = new AbortController()
    const { run, close } = await open(reading.signal)
    try {
      const bytes = new Uint8Array(await file.arrayBuffer())
      const call = { signal: reading.signal, part: () => undefined }
      const { passages } = await run({ kind, bytes }, call)
      if (passages.length === 0) return { id: 'notice-document-empty', args: { title: file.name } }
      await memory().keepDocument({ title: file.name, added: now(), passages })
      return { id: 'notice-document-kept', args: { title: file.name, passages: passages.length } }
    } finally {
      close() // it is seldom needed again
    }
  }
  return {
    take: async (file) => {
      tell({ id: 'notice-document-reading', args: { title: file.name } })
      try {
        tell(await read(file))
      } catch (error) {
        console.error(error)
        const detail = error instanceof Error ? error.message : String(error)
        tell({ id: 'notice-document-unreadable', args: { title: file.name, detail } })
      }
    },
    lookUp: async (words) =>
      (await memory().passages(words.split(/\s+/), mostPassages)).map(({ title, start, text }) => ({
        ...{ title, text, offset: start, source: 'document' },
      })),
  }
}
