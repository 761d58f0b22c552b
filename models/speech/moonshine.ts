import type { LlamaTokenizer } from 'llama-tokenizer-js'
import type { Loaded, Run } from '../model.ts'
import type { Draft, Transcript, Utterance } from '../types.ts'
import { breathe } from './breathe.ts'
import { decode, type Decoded, type Wish } from './decode.ts'
import { openDecoder } from './decoder.ts'
import { afterPhrase, listenFor, spellPhrase } from './phrase.ts'
import { trusted } from './trust.ts'

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
  tokenizer: Pick<LlamaTokenizer, 'decode' | 'encode'>,
): Run<Utterance, Transcript, Draft> {
  if (!encoder || !decoder) throw new Error('Moonshine needs an encoder and a decoder.')
  const textOf = (tokens: readonly number[]) => tokenizer.decode([...tokens], false, false).trim()
  const encode = (text: string) => tokenizer.encode(text, false)
  const trust = ({ tokens, confidence, stopped }: Decoded) => {
    const text = stopped === 'circles' ? '' : textOf(tokens)
    return trusted({ text, language: 'en', noSpeech: 0, confidence, called: null })
  }

  return async ({ samples, phrase }, { signal, part }) => {
    await breathe(signal)
    const seconds = samples.length / 16_000
    const sound = new Float32Array(Math.max(leastSamples, samples.length))
    sound.set(samples)
    const { last_hidden_state: hidden } = await encoder.session.run({
      input_values: { data: sound, dims: [1, sound.length] },
    })
    if (!hidden) throw new Error('The encoder of speech gave no output.')
    const begin = () => openDecoder(decoder.session, hidden)
    const listening = phrase === null ? null : listenFor(phrase, spellPhrase(phrase, encode))
    const wish: Wish = {
      ...{ signal, end: endToken, barred: nothing, barredAtFirst: nothing },
      most: Math.ceil(seconds * tokensPerSecond) + someMore,
      told: (tokens, next) => {
        listening?.note(tokens, next)
        if (tokens.length > 0) part({ text: textOf(tokens) })
      },
    }
    const read = begin()
    const transcript = trust(await decode(read, (await read([startToken])).row(0), wish))
    const found = await listening?.find(begin, [startToken])
    if (!found) return transcript
    const rest = await decode(found.read, found.next, { ...wish, told: () => undefined })
    return { ...transcript, called: afterPhrase(trust(rest).text) }
  }
}
