import { expect, it } from 'vitest'
import type { Sentence } from './core/types.ts'
import { createDocuments, documentKind } from './documents.ts'
import type { Document, Memory } from './memory/types.ts'

function stage(passages: readonly { start: number; text: string }[] | Error) {
  const kept: Document[] = []
  const told: Sentence[] = []
  let closed = 0
  const run = async () => {
    if (passages instanceof Error) throw passages
    return { passages }
  }
  const { take } = createDocuments({
    memory: () =>
      ({ keepDocument: async (document: Document) => void kept.push(document) }) as unknown as Memory, // prettier-ignore
    open: async () => ({ run, close: () => closed++ }) as never,
    tell: (notice) => told.push(notice),
    language: () => 'en',
    meaningOf: async () => null,
    kept: () => undefined,
    now: () => 7,
  })
  return { take, kept, told, closed: () => closed }
}
const file = (name: string, size = 10) =>
  ({ name, type: '', size, arrayBuffer: async () => new ArrayBuffer(size) }) as unknown as File

it('keeps the text of a document under its name and says how to ask for it', async () => {
  const passages = [{ start: 0, text: 'Descale it.' }]
  const { take, kept, told, closed } = stage(passages)
  await take(file('manual.md'))
  expect(kept).toEqual([{ title: 'manual.md', added: 7, passages }])
  expect(told.map(({ id }) => id)).toEqual(['notice-document-reading', 'notice-document-kept'])
  expect(closed()).toBe(1)
})

it.each([
  ['empty', [], file('scan.pdf')],
  ['unreadable', new Error('Invalid PDF'), file('broken.pdf')],
  ['huge', [], file('all.txt', 60_000_000)],
])(
  'says what is wrong with a document that is %s, and keeps nothing',
  async (why, passages, given) => {
    const { take, kept, told } = stage(passages)
    await take(given)
    expect(told.at(-1)?.id).toBe(`notice-document-${why}`)
    expect(kept).toEqual([])
  },
)

it('knows documents from pictures, recordings and scripts', () => {
  expect(['a.PDF', 'b.md', 'c.txt', 'd.mcap', 'e.json', 'f.jpg'].map((name) => documentKind({ name, type: '' }))).toEqual(['pdf', 'markdown', 'text', null, null, null]) // prettier-ignore
})
