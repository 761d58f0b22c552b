import type { Session, Tensor, Tensors } from '../model.ts'

/** Reads further tokens, and gives the logits of what may follow each of them, row by row. */
export type Read = (tokens: readonly number[]) => Promise<Logits>

/** `rows` x `width` numbers: for every token read, how much speaks for each token to come next. */
export type Logits = { readonly width: number; readonly row: (index: number) => Float32Array }

/**
 * A decoder with a memory (the KV cache), in the form in which Optimum merges the two halves of an
 * encoder-decoder into one ONNX file: `past_key_values.*` in, `present.*` out, `use_cache_branch`
 * chooses. `hidden` is what the encoder gave. After the first call, one token at a time.
 */
export function openDecoder(session: Session, hidden: Tensor): Read {
  const names = Object.keys(session.inputs).filter((name) => name.startsWith('past_key_values.'))
  let past: Tensors = Object.fromEntries(
    names.map((name) => [name, emptyOf(session.inputs[name] ?? [])]),
  )
  let begun = false
  return async (tokens) => {
    const outputs = await session.run(
      {
        ...past,
        input_ids: {
          data: BigInt64Array.from(tokens, (token) => BigInt(token)),
          dims: [1, tokens.length],
        },
        encoder_hidden_states: hidden,
        use_cache_branch: { data: Uint8Array.of(begun ? 1 : 0), dims: [1], bool: true },
      },
      // The sound's own keys and values are made once; later runs give them empty.
      ['logits', ...names.filter((name) => !begun || isOfText(name)).map(toPresent)],
    )
    past = Object.fromEntries(
      names.map((name) => [name, outputs[toPresent(name)] ?? past[name] ?? emptyOf([])]),
    )
    begun = true
    return readLogits(outputs.logits)
  }
}

const isOfText = (name: string) => name.includes('.decoder.')
const toPresent = (name: string) => name.replace('past_key_values', 'present')

/** [batch, heads, length, width] of length 0. */
const emptyOf = (shape: readonly number[]): Tensor => ({
  data: new Float32Array(0),
  dims: [1, shape[1] ?? 0, 0, shape[3] ?? 0],
})

function readLogits(logits: Tensor | undefined): Logits {
  const width = logits?.dims.at(-1) ?? 0
  if (!logits || !(logits.data instanceof Float32Array)) {
    throw new Error('The decoder of speech gave no logits.')
  }
  const { data } = logits
  return { width, row: (index) => data.subarray(index * width, (index + 1) * width) }
}

/** The likeliest token of those that are not `barred`, and its natural logarithm of probability. */
export function likeliest(
  logits: Float32Array,
  barred: ReadonlySet<number>,
): { readonly token: number; readonly logProbability: number } {
  let token = -1
  let best = -Infinity
  for (let i = 0; i < logits.length; i++) {
    const value = logits[i] ?? -Infinity
    if (value > best && !barred.has(i)) {
      best = value
      token = i
    }
  }
  return { token, logProbability: best - logSumOf(logits, barred) }
}

/** Natural logarithm of how likely one token is (log-softmax). */
export const logProbabilityOf = (logits: Float32Array, token: number): number =>
  (logits[token] ?? -Infinity) - logSumOf(logits, none)

const none: ReadonlySet<number> = new Set()

function logSumOf(logits: Float32Array, barred: ReadonlySet<number>): number {
  let most = -Infinity
  for (const value of logits) if (value > most) most = value
  let sum = 0
  for (let i = 0; i < logits.length; i++) {
    if (barred.size === 0 || !barred.has(i)) sum += Math.exp((logits[i] ?? -Infinity) - most)
  }
  return most + Math.log(sum)
}
