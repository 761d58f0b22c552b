import { likeness, type Vector } from './likeness.ts'
import type { DataFile, Loaded, Model, Run, Tensor } from './model.ts'

/**
 * The meanings of sentences, in their order, as 384 numbers each: all-MiniLM-L6-v2 (Reimers and Gurevych, "Sentence-BERT",
 * 2019; Wang et al., "MiniLM", 2020), the mean over the tokens. Knows English.
 */
const embed: Model<readonly string[], readonly Vector[]> = {
  name: 'embed',
  start,
  prove: async (loaded, data) => {
    const call = { signal: new AbortController().signal, part: () => undefined }
    const made = await start(loaded, data)(['a cat sits', 'a kitten sits', 'sums of money'], call)
    const [cat, kitten, money] = made
    if (cat && kitten && money && likeness(cat, kitten) > likeness(cat, money) + 0.2) return
    throw new Error('The model of meanings cannot tell a kitten from money.')
  },
  patience: 30_000,
  transfer: () => [],
}
export default embed

/** The files it needs, by their names in weights.json and in their order. */
export const embedWeights = ['minilm', 'minilm-tokenizer', 'minilm-tokenizer-config'] as const

/** Sentences that go through the network at once, and tokens that are looked at of each. */
const batch = 16
const mostTokens = 128

/** The page imports this file too, so what is large is loaded where it runs. */
function start(
  [network]: readonly Loaded[],
  [tokens, settings]: readonly DataFile[],
): Run<readonly string[], readonly Vector[]> {
  if (!network || !tokens || !settings) throw new Error('Meanings need a network and a tokenizer.')
  const { session } = network
  const encoder = import('@huggingface/tokenizers').then(({ Tokenizer }) => {
    const [table, config] = [tokens, settings].map(
      ({ bytes }) => JSON.parse(new TextDecoder().decode(bytes)) as object,
    )
    return new Tokenizer(table ?? {}, config ?? {})
  })
  encoder.catch(() => undefined) // told by the first call
  return async (sentences, { signal }) => {
    const tokenizer = await encoder
    const vectors: Vector[] = []
    for (let from = 0; from < sentences.length; from += batch) {
      signal.throwIfAborted()
      const rows = sentences
        .slice(from, from + batch)
        .map((sentence) => tokenizer.encode(sentence).ids.slice(0, mostTokens))
      const length = Math.max(...rows.map((row) => row.length))
      const { last_hidden_state: hidden } = await session.run(feedsOf(rows, length))
      if (!hidden) throw new Error('The model of meanings gave none.')
      vectors.push(...rows.map((row, i) => meanOf(hidden, i, row.length)))
    }
    return vectors
  }
}

function feedsOf(rows: readonly (readonly number[])[], length: number) {
  const filled = (value: (row: readonly number[], at: number) => number): Tensor => ({
    data: BigInt64Array.from(
      rows.flatMap((row) => Array.from({ length }, (_, at) => BigInt(value(row, at)))),
    ),
    dims: [rows.length, length],
  })
  return {
    input_ids: filled((row, at) => row[at] ?? 0),
    attention_mask: filled((row, at) => (at < row.length ? 1 : 0)),
    token_type_ids: filled(() => 0),
  }
}

/** The mean over the first `count` tokens of a row, scaled to length 1. */
function meanOf({ data, dims }: Tensor, row: number, count: number): Vector {
  const [, length = 0, size = 0] = dims
  const sum = new Float32Array(size)
  for (let token = 0; token < count; token++) {
    const from = (row * length + token) * size
    for (let i = 0; i < size; i++) sum[i] = (sum[i] ?? 0) + Number(data[from + i])
  }
  const scale = 1 / (Math.hypot(...sum) || 1)
  return sum.map((value) => value * scale)
}
