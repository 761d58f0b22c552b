import { extractText, getDocumentProxy } from 'unpdf'
import { splitText } from './split-text.ts'
import type { DocumentText } from './types.ts'

/** The text of a PDF, page after page. One of pictures only has none. Rejects where the file is damaged or locked. */
export async function readPdf(bytes: Uint8Array): Promise<DocumentText> {
  const { text: pages } = await extractText(await getDocumentProxy(bytes), { mergePages: false })
  let from = 0
  const passages = pages.flatMap((page) => {
    const found = splitText(page, from)
    from += page.length + 1
    return found
  })
  return { passages }
}
