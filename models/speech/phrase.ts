import type { HeardText } from '../types.ts'
import { logProbabilityOf, type Read } from './decoder.ts'

/**
 * A phrase is heard where the decoder, made to write it, finds it no less likely than this: natural
 * logarithm of its probability, for each letter of the phrase (see `npm run eval -- wake`).
 */
const leastPerLetter = -1.45
/** Where its first token is less likely than this, it is not looked for. */
const leastFirst = -9
/** Tokens of greeting or hesitation that may come before it. */
const mostBefore = 6

/**
 * How a recogniser may write a phrase, as tokens: with capitals, with a comma after the first word, and
 * a made-up word as the two that it is made of ("sight line"), where the tokenizer knows each of them
 * as one token.
 */
export function spellPhrase(
  phrase: string,
  encode: (text: string) => readonly number[],
): (readonly number[])[] {
  const words = phrase.normalize('NFC').toLowerCase().match(word) ?? []
  const parted = words.flatMap((each) => part(each, encode))
  const [first = '', ...rest] = words
  const titled = words.map(capital).join(' ')
  const forms = [
    titled,
    rest.length > 0 ? `${capital(first)}, ${rest.map(capital).join(' ')}` : titled,
    capital(parted.join(' ')),
  ]
  return [...new Set(forms)].filter(Boolean).map(encode)
}

const word = /[\p{L}\p{N}\p{M}'’]+/gu
const capital = (text: string) => text.replace(/^\p{L}/u, (letter) => letter.toUpperCase())
/** Shorter halves are syllables, not words. */
const leastHalf = 3

function part(whole: string, encode: (text: string) => readonly number[]): string[] {
  for (let at = leastHalf; at <= whole.length - leastHalf; at++) {
    const halves = [whole.slice(0, at), whole.slice(at)]
    if (halves.every((half) => encode(half).length === 1)) return halves
  }
  return [whole]
}

/** Listens for one phrase in one sound. */
export type Listening = {
  /** Told what stands before each token of what is freely decoded, and what may come next. */
  readonly note: (tokens: readonly number[], next: Float32Array) => void
  /**
   * Whether the phrase was said among the first words: a decoder that has read it, and what it
   * expects next; null where it was not. `begin` opens a decoder that has read nothing.
   */
  readonly find: (
    begin: () => Read,
    prompt: readonly number[],
  ) => Promise<{ readonly read: Read; readonly next: Float32Array } | null>
}

/**
 * Keyword spotting by forced decoding: instead of comparing what was written, which for a made-up
 * name is anything ("face-eyed line"), the recogniser is asked how well the phrase itself fits the
 * sound.
 */
export function listenFor(phrase: string, spellings: readonly (readonly number[])[]): Listening {
  const letters = (phrase.match(/[\p{L}\p{N}]/gu) ?? []).length
  const places: { before: readonly number[]; spelling: readonly number[] }[] = []
  return {
    note: (tokens, next) => {
      if (tokens.length > mostBefore || letters < leastLetters) return
      for (const spelling of spellings) {
        const [first = -1] = spelling
        if (logProbabilityOf(next, first) < leastFirst) continue
        places.push({ before: [...tokens], spelling })
      }
    },
    find: async (begin, prompt) => {
      for (const { before, spelling } of places) {
        const read = begin()
        const logits = await read([...prompt, ...before, ...spelling])
        const from = prompt.length + before.length - 1
        const sum = spelling.reduce(
          (all, token, i) => all + logProbabilityOf(logits.row(from + i), token),
          0,
        )
        if (sum / letters < leastPerLetter) continue
        return { read, next: logits.row(from + spelling.length) }
      }
      return null
    },
  }
}

/** What is shorter cannot be told from anything else. */
const leastLetters = 4

/** What was said after the phrase, without the comma between them. */
export const afterPhrase = (text: HeardText): HeardText =>
  text.replace(/^[^\p{L}\p{N}]+/u, '') as HeardText
