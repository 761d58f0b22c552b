import type { Model } from './model.ts'
import { readMarkdown } from './document/read-markdown.ts'
import { readPdf } from './document/read-pdf.ts'
import type { DocumentFile, DocumentText } from './document/types.ts'
import { splitText } from './document/split-text.ts'

/** Reads the text out of a document: plain text, Markdown or PDF. It has no weights. */
const document: Model<DocumentFile, DocumentText> = {
  name: 'document',
  start:
    () =>
    async ({ kind, bytes }, { signal }) => {
      signal.throwIfAborted()
      if (kind === 'pdf') return readPdf(bytes)
      const text = new TextDecoder().decode(bytes)
      return { passages: kind === 'markdown' ? readMarkdown(text) : splitText(text, 0) }
    },
  prove: async () => undefined,
  transfer: ({ bytes }) => [bytes.buffer],
  patience: 60_000,
}
export default document
