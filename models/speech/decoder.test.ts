import { expect, it } from 'vitest'
import type { Session, Tensors } from '../model.ts'
import { likeliest, logProbabilityOf, openDecoder } from './decoder.ts'

/** A decoder that says after each token the next number, and how much of the past it was handed. */
function counting() {
  const asked: { past: number; cache: number; wanted: readonly string[] }[] = []
  const session: Session = {
    inputs: {
      input_ids: [-1, -1],
      'past_key_values.0.decoder.key': [-1, 2, -1, 3],
      'past_key_values.0.encoder.key': [-1, 2, -1, 3],
    },
    outputs: [],
    run: async (feeds, wanted = []) => {
      const ids = feeds.input_ids
      const past = feeds['past_key_values.0.decoder.key']?.dims[2] ?? -1
      asked.push({ past, cache: Number(feeds.use_cache_branch?.data[0]), wanted })
      const length = ids?.dims[1] ?? 0
      const logits = new Float32Array(length * 10)
      for (let i = 0; i < length; i++) logits[i * 10 + Number(ids?.data[i]) + 1] = 9
      const outputs: Tensors = {
        logits: { data: logits, dims: [1, length, 10] },
        'present.0.decoder.key': { data: new Float32Array(0), dims: [1, 2, past + length, 3] },
        'present.0.encoder.key': { data: new Float32Array(0), dims: [1, 2, 50, 3] },
      }
      return Object.fromEntries(Object.entries(outputs).filter(([name]) => wanted.includes(name)))
    },
    close: async () => undefined,
  }
  return { session, asked }
}
const hidden = { data: new Float32Array(0), dims: [1, 0, 4] }
const none: ReadonlySet<number> = new Set()

it('remembers what it read, and asks for the sound’s own memory once', async () => {
  const { session, asked } = counting()
  const read = openDecoder(session, hidden)
  const first = await read([1, 2])
  expect(likeliest(first.row(1), none).token).toBe(3)
  await read([3])
  expect(asked.map(({ past, cache }) => [past, cache])).toEqual([
    [0, 0],
    [2, 1],
  ])
  expect(asked[1]?.wanted).toEqual(['logits', 'present.0.decoder.key'])
})

it('takes the likeliest token that is not barred, with its probability among the rest', () => {
  const logits = Float32Array.of(0, Math.log(3), Math.log(6))
  expect(likeliest(logits, new Set([2])).token).toBe(1)
  expect(Math.exp(likeliest(logits, new Set([2])).logProbability)).toBeCloseTo(0.75)
  expect(Math.exp(logProbabilityOf(logits, 2))).toBeCloseTo(0.6)
})
