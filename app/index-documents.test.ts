import { expect, it } from 'vitest'
import { createIndexer } from './index-documents.ts'
import type { PassageMeaning } from './memory/types.ts'

/** A memory with so many passages, of which none is known; resolves when the work is over. */
function start(count: number, { failing = false } = {}) {
  const passages = Array.from({ length: count }, (_, i) => ({
    ...{ passage: i + 1, title: 'kettle-manual.md', text: `Passage ${i + 1}.` },
  }))
  const kept: PassageMeaning[] = []
  const embedded: string[] = []
  const told: (number | null)[] = []
  let end = () => {}
  const over = new Promise<void>((resolve) => (end = resolve))
  const index = createIndexer({
    memory: () => ({
      passagesToEmbed: async (_, limit) => {
        const left = passages.slice(kept.length)
        return { left: left.length, next: left.slice(0, limit) }
      },
      keepMeanings: async (meanings) => void kept.push(...meanings),
    }),
    embed: async (sentences) => {
      if (failing) throw new Error('no weights')
      embedded.push(...sentences)
      return sentences.map(() => Float32Array.of(1, 0))
    },
    network: 'abc',
    tell: (percent) => {
      told.push(percent)
      if (percent === null) end()
    },
    rest: async () => undefined,
    now: () => 0,
  })
  return { index, over, kept, embedded, told }
}

it('works out what every passage means, once, and tells how far it is', async () => {
  const { index, over, kept, told } = start(20)
  index()
  index()
  await over
  expect(kept.map(({ passage }) => passage)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1))
  expect(told).toEqual([0, 40, 80, null])
})

it('understands a passage with the name of its document', async () => {
  const { index, over, embedded } = start(1)
  index()
  await over
  expect(embedded).toEqual(['kettle manual: Passage 1.'])
})

it('ends where the network cannot be had, and may be begun again', async () => {
  const { index, over, kept, told } = start(3, { failing: true })
  index()
  await over
  expect(kept).toEqual([])
  expect(told.at(-1)).toBeNull()
})
