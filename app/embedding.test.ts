import { expect, it } from 'vitest'
import type { Sentence } from './core/types.ts'
import { createEmbedding } from './embedding.ts'

const east = Float32Array.of(1, 0)
const { signal } = new AbortController()

/** A network that gives every sentence the same meaning; the first `fail` tries to open it fail. */
function start({ fail = 0 } = {}) {
  const told: (Sentence | null)[] = []
  let opened = 0
  const embedding = createEmbedding({
    open: async (part) => {
      opened++
      part({ step: 'weights', done: 1, total: 2 })
      if (opened <= fail) throw new Error('no weights')
      const run = async (sentences: readonly string[]) => sentences.map(() => east)
      return { run, ready: {} as never, close: () => undefined }
    },
    tell: (doing) => void told.push(doing),
  })
  return { ...embedding, told, opened: () => opened }
}

it('opens the network once, tells how far that is, and that it is done', async () => {
  const { embed, opened, told } = start()
  expect(await Promise.all([embed(['Where?'], signal), embed(['Who?', 'What?'], signal)])).toEqual([
    [east],
    [east, east],
  ])
  expect(opened()).toBe(1)
  expect(told[0]).not.toBeNull()
  expect(told.at(-1)).toBeNull()
})

it('has the network open before a question comes, and tries again after a failure', async () => {
  const { prepare, embed, opened, told } = start({ fail: 1 })
  prepare()
  for (let i = 0; i < 10; i++) await Promise.resolve()
  expect(told.at(-1)).toBeNull()
  expect(await embed(['Whither?'], signal)).toEqual([east])
  expect(opened()).toBe(2)
})
