import type { LlamaTokenizer } from 'llama-tokenizer-js'
import type { Loaded, Run } from '../model.ts'
import type { Draft, Transcript, Utterance } from '../types.ts'
import { breathe } from './breathe.ts'
import { likeliest, openDecoder } from './decoder.ts'
import { goesInCircles, trusted } from './trust.ts'

const startToken = 1
const endToken = 2
/** Moonshine's own limit: more tokens a second than anybody speaks come of a decoder that goes in circles. */
const tokensPerSecond = 6.5
/** Of the first words more tokens may fall into a short time. */
const someMore = 6
/** The encoder's three convolutions need this much to give anything. */
const leastSamples = 8000
const nothing: ReadonlySet<number> = new Set()

/** Writes down English speech: Moonshine (Jeffries et al., 2024), greedily decoded. It takes time in proportion to the sound. */
export function startMoonshine(
  [encoder, decoder]: readonly Loaded[],
  tokenizer: Pick<LlamaTokenizer, 'decode'>,
): Run<Utterance, Transcript, Draft> {
  if (!encoder || !decoder) throw new Error('Moonshine needs an encoder and a decoder.')
  const textOf = (tokens: readonly number[]) => tokenizer.decode([...tokens], false, false).trim()

  return async ({ samples }, { signal, part }) => {
    await breathe(signal)
    const seconds = samples.length / 16_000
    const sound = new Float32Array(Math.max(leastSamples, samples.length))
    sound.set(samples)
    const { last_hidden_state: hidden } = await encoder.session.run({
      input_values: { data: sound, dims: [1, sound.length] },
    })
    if (!hidden) throw new Error('The encoder of speech gave no output.')
    const read = openDecoder(decoder.session, hidden)
    const most = Math.ceil(seconds * tokensPerSecond) + someMore

    const tokens: number[] = []
    let logSum = 0
    let last = startToken
    for (;;) {
      await breathe(signal)
      const next = likeliest((await read([last])).row(0), nothing)
      logSum += next.logProbability
      if (next.token === endToken || tokens.length === most) break
      tokens.push((last = next.token))
      part({ text: textOf(tokens) })
    }
    const text = goesInCircles(tokens) ? '' : textOf(tokens)
    const confidence = Math.exp(logSum / (tokens.length + 1))
    return trusted({ text, language: 'en', noSpeech: 0, confidence })
  }
}
