import { doubleMetaphone } from 'double-metaphone'
import { distance } from 'fastest-levenshtein'

/**
 * How far what was heard may be from the phrase, as edits over its length: in its consonants, and, as
 * these alone take "he settled" for "hey sightline", in its letters too.
 */
const tolerance = { sounds: 0.17, letters: 0.5 }
/** How many words of greeting or hesitation may come before it. */
const mostBefore = 3

/**
 * A matcher for a wake phrase, any words a person likes: from a text to what was said after the phrase
 * (empty where it was said alone), null where it was not said. Words are compared by how they sound
 * (double metaphone, Philips 2000), without regard to where one ends: recognisers hear a made-up name
 * as other words ("hey side line"). Letters of other scripts are compared as they are.
 */
export function matchWake(phrase: string): <Text extends string>(text: Text) => Text | null {
  const words = wordsOf(phrase)
  const count = words.length
  const wanted = { sounds: soundOf(words), letters: words.join('') }
  if (wanted.sounds.length < 2) return () => null // too short to tell from anything else
  return (text) => {
    const spoken = text.trim().split(/\s+/)
    let best: { readonly far: number; readonly end: number } | null = null
    for (let from = 0; from <= Math.min(mostBefore, spoken.length - 1); from++) {
      for (let length = Math.max(1, count - 1); length <= count + 2; length++) {
        const end = from + length
        if (end > spoken.length) break
        const heard = wordsOf(spoken.slice(from, end).join(' '))
        const sounds = distance(wanted.sounds, soundOf(heard)) / wanted.sounds.length
        const letters = distance(wanted.letters, heard.join('')) / wanted.letters.length
        if (sounds > tolerance.sounds || letters > tolerance.letters) continue
        if (!best || sounds + letters < best.far) best = { far: sounds + letters, end }
      }
    }
    if (!best) return null
    const rest = spoken.slice(best.end).join(' ')
    return rest.replace(/^[^\p{L}\p{N}]+/u, '') as typeof text
  }
}

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .match(/[\p{L}\p{N}']+/gu) ?? []

function soundOf(words: readonly string[]): string {
  return words.map((word) => doubleMetaphone(word)[0] || word).join('')
}
