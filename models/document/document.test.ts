import fc from 'fast-check'
import { expect, it } from 'vitest'
import document from '../document.model.ts'
import type { DocumentFile } from './types.ts'
import { readMarkdown } from './read-markdown.ts'
import { splitText } from './split-text.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const call = { signal: new AbortController().signal, part: () => undefined }
const read = (kind: DocumentFile['kind'], text: string) =>
  document.start([], [], '')({ kind, bytes: bytesOf(text) }, call)

it('cuts a text at its empty lines, and says where each passage begins', () => {
  const text = 'The kettle.\n\nFill it with water.\nPress the button.\n'
  expect(splitText(text, 100)).toEqual([
    { start: 100, text: 'The kettle.' },
    { start: 113, text: 'Fill it with water. Press the button.' },
  ])
})

it('cuts long texts at the ends of sentences, and loses no word', () => {
  const sentence = fc.array(fc.constantFrom('water', 'boils', 'at', '100', 'degrees'), {
    minLength: 1,
    maxLength: 30,
  })
  fc.assert(
    fc.property(fc.array(sentence, { maxLength: 40 }), (sentences) => {
      const text = sentences.map((words) => `${words.join(' ')}.`).join(' ')
      const passages = splitText(text, 0)
      expect(passages.map((each) => each.text).join(' ')).toBe(text)
      for (const { start, text: piece } of passages)
        expect(text.slice(start, start + 5)).toBe(piece.slice(0, 5))
    }),
  )
})

it('reads the words of Markdown without its marks, each block below its headings', () => {
  const text =
    '# Kettle\n\nKeep this.\n\n## Care\n\nDescale it *every* month, see [the list](http://a.b).\n\n- vinegar\n- water\n\n## Data\n\n230 V\n'
  expect(readMarkdown(text)).toEqual([
    { start: text.indexOf('Keep'), text: 'Keep this.' },
    { start: text.indexOf('Descale'), text: 'Care: Descale it every month, see the list.' },
    { start: text.indexOf('- vinegar'), text: 'Care: vinegar; water' },
    { start: text.indexOf('230'), text: 'Data: 230 V' },
  ])
})

it('puts a heading before the block below it, and takes no last line for one', () => {
  expect(splitText('Guarantee\n\nIt lasts two years.\n\nThank you', 0)).toEqual([
    { start: 11, text: 'Guarantee: It lasts two years.' },
    { start: 32, text: 'Thank you' },
  ])
})

/** The smallest PDF that says something. */
const pdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 100]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj
4 0 obj<</Length 60>>stream
BT /F1 18 Tf 20 50 Td (The guarantee lasts two years.) Tj ET
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>
%%EOF`

it('reads the text of a PDF', async () => {
  const { passages } = await read('pdf', pdf)
  expect(passages).toEqual([{ start: 0, text: 'The guarantee lasts two years.' }])
})

it('says so when a file is no PDF', async () => {
  await expect(read('pdf', 'certainly not')).rejects.toThrow()
})
