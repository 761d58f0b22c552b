import { expect, it } from 'vitest'
import type { Sentence } from './core/types.ts'
import { createEmbedding } from './embedding.ts'

const north = Float32Array.of(0, 1)
const east = Float32Array.of(1, 0)
const { signal } = new AbortController()

/** A network that gives every sentence the same meaning, and tells what it was asked. */
function start({ learnt = async () => new Map([['Where is it?', north]]), fail = 0 } = {}) {
  const asked: string[] = []
  const told: (Sentence | null)[] = []
  let opened = 0
  const embedding = createEmbedding({
    open: async () => {
      opened++
      if (opened <= fail) throw new Error('no weights')
      const run = async (sentences: readonly string[]) => {
        asked.push(...sentences)
        return sentences.map(() => east)
      }
      return { run, ready: {} as never, close: () => undefined }
    },
    learnt,
    tell: (doing) => void told.push(doing),
  })
  return { ...embedding, asked, told, opened: () => opened }
}

it('computes only what was not learnt when the app was built, and that once', async () => {
  const { meaningsOf, asked } = start()
  expect(await meaningsOf(['Where is it?', 'Whither?'], signal)).toEqual([north, east])
  expect(await meaningsOf(['Whither?'], signal)).toEqual([east])
  expect(asked).toEqual(['Whither?'])
})

it('opens no network for what is known', async () => {
  const { meaningsOf, opened } = start()
  await meaningsOf(['Where is it?'], signal)
  expect(opened()).toBe(0)
})

it('computes everything where nothing could be loaded of what was learnt, and tells how far it is', async () => {
  const learnt = () => Promise.reject(new Error('gone'))
  const { meaningsOf, asked, told } = start({ learnt })
  const many = Array.from({ length: 64 }, (_, i) => `sentence ${i}`)
  expect(await meaningsOf(many, signal)).toHaveLength(64)
  expect(asked).toHaveLength(64)
  expect(told).toContainEqual({ id: 'doing-learning', args: { percent: 50 } })
  expect(told.at(-1)).toBeNull()
})

it('has the network open before a question comes, and tries again after a failure', async () => {
  const { prepare, meaningsOf, opened } = start({ fail: 1 })
  prepare()
  await new Promise((resolve) => queueMicrotask(() => queueMicrotask(() => resolve(null))))
  expect(await meaningsOf(['Whither?'], signal)).toEqual([east])
  expect(opened()).toBe(2)
})
