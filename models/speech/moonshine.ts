import type { LlamaTokenizer } from 'llama-tokenizer-js'
import type { Loaded, Run } from '../model.ts'
import type { Draft, Transcript, Utterance } from '../types.ts'
import { breathe } from './breathe.ts'
import { decode, type Decoded, type Wish } from './decode.ts'
import { logProbabilityOf, openDecoder } from './decoder.ts'
import { afterPhrase, listenFor, spellPhrase } from './phrase.ts'
import { oncePerSaying } from './repeats.ts'
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
const atEnd: ReadonlySet<number> = new Set([endToken])
/**
 * Where the end comes before the first word less surely than this, somebody may have spoken: of a short
 * word in noise or after silence it takes 0.5 to 0.95, of 48 noises (kitchen, hiss, knocks) all above
 * 0.99.
 */
const surelyNothing = 0.97
/**
 * A first word that is less likely than the end is a guess, which is to be surer than other words: of 104
 * guesses at short words in noise, 22 of 29 right ones are, and 15 of 75 wrong ones.
 */
const guess = 0.5
const leastOfGuess = 0.6

/** Writes down English speech: Moonshine (Jeffries et al., 2024), greedily decoded. It takes time in proportion to the sound. */
export function startMoonshine(
  [encoder, decoder]: readonly Loaded[],
  tokenizer: Pick<LlamaTokenizer, 'decode' | 'encode'>,
): Run<Utterance, Transcript, Draft> {
  if (!encoder || !decoder) throw new Error('Moonshine needs an encoder and a decoder.')
  const textOf = (tokens: readonly number[]) => tokenizer.decode([...tokens], false, false).trim()
  const encode = (text: string) => tokenizer.encode(text, false)
  const trust = (
    { tokens, confidence, stopped }: Decoded,
    { noSpeech, seconds }: { readonly noSpeech: number; readonly seconds: number },
  ) => {
    const said = oncePerSaying(textOf(tokens), seconds, stopped === 'circles')
    const text = noSpeech > guess && confidence < leastOfGuess ? '' : said
    return trusted({ text, language: 'en', noSpeech, confidence, called: null })
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
    const read = begin()
    const first = (await read([startToken])).row(0)
    const noSpeech = Math.exp(logProbabilityOf(first, endToken))
    const wish: Wish = {
      ...{ signal, end: endToken, barred: nothing },
      barredAtFirst: noSpeech < surelyNothing ? atEnd : nothing,
      most: Math.ceil(seconds * tokensPerSecond) + someMore,
      told: (tokens, next) => {
        listening?.note(tokens, next)
        if (tokens.length > 0) part({ text: textOf(tokens) })
      },
    }
    const transcript = trust(await decode(read, first, wish), { noSpeech, seconds })
    const found = await listening?.find(begin, [startToken])
    if (!found) return transcript
    const after: Wish = { ...wish, barredAtFirst: nothing, told: () => undefined }
    const rest = await decode(found.read, found.next, after)
    return { ...transcript, called: afterPhrase(trust(rest, { noSpeech: 0, seconds }).text) }
  }
}
