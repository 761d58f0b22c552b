import { expect, it } from 'vitest'
import embed from './embed.model.ts'
import { likeness } from './likeness.ts'
import type { Tensors } from './model.ts'

/** Each token is a direction of its own, and padding points where nothing else does. */
const session = {
  ...{ inputs: {}, outputs: [], close: async () => undefined },
  run: async ({ input_ids: ids }: Tensors) => {
    const [rows = 0, length = 0] = ids?.dims ?? []
    const data = new Float32Array(rows * length * 8)
    for (let i = 0; i < rows * length; i++) data[i * 8 + Number(ids?.data[i])] = 1
    return { last_hidden_state: { data, dims: [rows, length, 8] } }
  },
}
const vocab = { '[PAD]': 0, '[UNK]': 1, where: 2, is: 3, it: 4, cup: 5 }
const tokenizer = {
  ...{ version: '1.0', truncation: null, padding: null, added_tokens: [], decoder: null },
  ...{ normalizer: { type: 'Lowercase' }, pre_tokenizer: { type: 'Whitespace' } },
  ...{ post_processor: null, model: { type: 'WordLevel', vocab, unk_token: '[UNK]' } },
}
const file = (value: object) => ({
  card: {} as never,
  bytes: new TextEncoder().encode(JSON.stringify(value)),
})
const loaded = [{ card: {} as never, session }]
const run = embed.start(loaded, [file(tokenizer), file({ unk_token: '[UNK]' })], '')
const call = { signal: new AbortController().signal, part: () => undefined }

it('gives a sentence the mean direction of its words, whatever longer ones stand beside it', async () => {
  const [short, long] = await run(['cup', 'Where is it'], call)
  if (!short || !long) throw new Error('A sentence has no meaning.')
  expect([...short].map(Math.round)).toEqual([0, 0, 0, 0, 0, 1, 0, 0])
  expect(likeness(long, long)).toBeCloseTo(1, 6)
  expect(long[2]).toBeCloseTo(1 / Math.sqrt(3), 6)
})

it('keeps the order of many sentences', async () => {
  const texts = Array.from({ length: 40 }, (_, i) => (i % 3 === 0 ? 'cup' : 'it'))
  const vectors = await run(texts, call)
  expect(vectors.map((each) => (each[5] ?? 0) > 0.9)).toEqual(texts.map((text) => text === 'cup'))
})

it('stops between two batches when it is given up', async () => {
  const given = { ...call, signal: AbortSignal.abort() }
  await expect(run(['cup'], given)).rejects.toThrow('abort')
})
