import { expect, it } from 'vitest'
import { cardNamed } from '../card.ts'
import type { Loaded, Session } from '../model.ts'
import { startMoonshine } from './moonshine.ts'

const words = ['', '<s>', '</s>', 'Stop', ' now', ' please']
const end = 2
const tokenizer = {
  decode: (tokens: readonly number[]) => tokens.map((token) => words[token] ?? '').join(''),
  encode: () => [],
}

/** A network whose decoder finds each row of probabilities likely, one after the other. */
function hear(...rows: readonly (readonly number[])[]) {
  let step = 0
  const loaded = (run: Session['run']): Loaded => ({
    card: cardNamed('moonshine-base-encoder'),
    session: { inputs: {}, outputs: [], run, close: async () => undefined },
  })
  const encoder = loaded(async () => ({
    last_hidden_state: { data: new Float32Array(4), dims: [1, 1, 4] },
  }))
  const decoder = loaded(async () => {
    const data = Float32Array.from(rows[step++] ?? [], Math.log)
    return { logits: { data, dims: [1, 1, words.length] } }
  })
  const call = { signal: new AbortController().signal, part: () => undefined }
  const sound = { samples: new Float32Array(16_000), language: 'en', phrase: null }
  return startMoonshine([encoder, decoder], tokenizer)(sound, call)
}
const likely = (token: number, part: number, then: number) =>
  words.map((_, i) => (i === token ? part : i === then ? 0.999 - part : 1e-4))

const doubtful = (token: number) => words.map((_, i) => (i === token ? 0.5 : 0.1))

it('writes what follows where it is not sure that nothing was said', async () => {
  const { text, noSpeech } = await hear(likely(end, 0.9, 3), likely(end, 0.99, 4))
  expect(text).toBe('Stop')
  expect(noSpeech).toBeCloseTo(0.9, 2)
})

it('writes nothing where it is sure of that', async () => {
  expect((await hear(likely(end, 0.99, 3), likely(end, 0.99, 4))).text).toBe('')
})

it('writes no guess of which it is not surer than of other words', async () => {
  const unsure = [doubtful(3), doubtful(4), likely(end, 0.9, 3)]
  expect((await hear(...unsure)).text).toBe('Stop now')
  expect((await hear(likely(end, 0.7, 3), ...unsure.slice(1))).text).toBe('Stop now')
  const silent = words.map((_, i) => (i === end ? 0.6 : i === 3 ? 0.14 : 0.065))
  expect((await hear(silent, ...unsure.slice(1))).text).toBe('')
})
