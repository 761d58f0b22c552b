import type { DocumentFile, DocumentText } from '../models/document/types.ts'
import type { Opened } from '../models/open.ts'
import { rankPassages, wordsOf, type Sought } from './core/text/rank-passages.ts'
import type { Sentence } from './core/types.ts'
import type { Meaning, Memory } from './memory/types.ts'
import type { Passage } from './skills/hands.ts'
import { list } from './words/nouns.ts'

/** Documents of the person's own: they stay on this device, in the memory, until they are taken away. */
export type Documents = {
  /** Keeps the text of a file; what came of it is told. */
  readonly take: (file: File) => Promise<void>
  /** The passages that answer a question, or tell of a thing, best first. */
  readonly lookUp: (sought: string, signal: AbortSignal) => Promise<readonly Passage[]>
}

type Hands = {
  readonly memory: () => Memory
  readonly open: (signal: AbortSignal) => Promise<Opened<DocumentFile, DocumentText, never>>
  readonly tell: (notice: Sentence) => void
  /** The language of questions. */
  readonly language: () => string
  /** Null in a language that the network does not know. Rejects where it cannot be had. */
  readonly meaningOf: (sought: string, signal: AbortSignal) => Promise<Meaning | null>
  /** Told when a document was kept. */
  readonly kept: () => void
  /** ms of the Unix epoch. */
  readonly now: () => number
}

/** A book of a thousand pages has some 3 MB of text, with pictures ten times as much. */
const largest = 50_000_000
/** So many passages are compared, of those that share words and of those that mean about the same. */
const mostPassages = 12

/** What kind of document a file is by its name and type; null for none. */
export function documentKind({
  name,
  type,
}: Pick<File, 'name' | 'type'>): DocumentFile['kind'] | null {
  if (type === 'application/pdf' || /\.pdf$/i.test(name)) return 'pdf'
  if (type === 'text/markdown' || /\.(md|markdown)$/i.test(name)) return 'markdown'
  return type === 'text/plain' || /\.(txt|text)$/i.test(name) ? 'text' : null
}

export function createDocuments(hands: Hands): Documents {
  const { memory, open, tell, now, language, meaningOf, kept } = hands
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
      kept()
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
    lookUp: async (sought, signal) => {
      if ((await memory().documents()).length === 0) return []
      const question = soughtIn(sought, language())
      // Without the network of meanings the words must do.
      const meaning = await meaningOf(sought, signal).catch((error: unknown) => {
        if (!signal.aborted) console.error(error)
        return null
      })
      signal.throwIfAborted()
      const found = await memory().passages(question.words, meaning, mostPassages)
      return rankPassages(found, question).map(({ title, start, text, fit }) => ({
        ...{ title, text, offset: start, source: 'document', fit },
      }))
    },
  }
}

/** The words of a question that carry what is sought, and whether that is a number. */
function soughtIn(text: string, language: string): Sought {
  const small = new Set(list(language, 'document-small-words'))
  const words = wordsOf(text).filter((word) => !small.has(word))
  const figure = list(language, 'document-figures').some((each) =>
    ` ${wordsOf(text).join(' ')} `.includes(` ${each} `),
  )
  return { words, figure }
}
