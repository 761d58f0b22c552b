import { primary } from '../../models/language.ts'

/** Contractions and titles as Whisper's English normaliser writes them out (Radford et al., 2022, appendix C). */
const english: readonly (readonly [RegExp, string])[] = [
  [/\b(hmm|mm|mhm|mmm|uh|um)\b/g, ' '],
  [/\bwon't\b/g, 'will not'],
  [/\bcan't\b/g, 'can not'],
  [/\bcannot\b/g, 'can not'],
  [/\blet's\b/g, 'let us'],
  [/\b(gonna)\b/g, 'going to'],
  [/\b(wanna)\b/g, 'want to'],
  [/\b(gotta)\b/g, 'got to'],
  [/n't\b/g, ' not'],
  [/'re\b/g, ' are'],
  [/'s\b/g, ' is'],
  [/'d\b/g, ' would'],
  [/'ll\b/g, ' will'],
  [/'ve\b/g, ' have'],
  [/'m\b/g, ' am'],
  [/\bmr\b/g, 'mister'],
  [/\bmrs\b/g, 'missus'],
  [/\bdr\b/g, 'doctor'],
  [/\bst\b/g, 'saint'],
  [/\bok\b/g, 'okay'],
  [/%/g, ' percent'],
]

/** Languages that put no spaces between words, or put them freely: judged by characters. */
const spaceless = new Set(['ja', 'zh', 'yue', 'th', 'ko'])

/** Whether the rate of a language is that of its characters. */
export const byCharacters = (language: string): boolean => spaceless.has(primary(language))

/** Numbers in words, by n2words; a language it lacks keeps its digits. */
export type SpellOut = (digits: string) => string

/**
 * What counts when texts are compared: small letters, no punctuation, no accents left from typing,
 * numbers in words, contractions written out; what stands in brackets is a remark, not speech.
 */
export function normalise(text: string, language: string, spellOut: SpellOut): string {
  let plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[’‘`´]/g, "'")
    .replaceAll(/<[^>]*>|\[[^\]]*\]|\([^)]*\)/g, ' ')
    .replaceAll(/(\d)[,'](?=\d{3}\b)/g, '$1')
  if (primary(language) === 'en') {
    for (const [pattern, words] of english) plain = plain.replaceAll(pattern, words)
  }
  plain = plain.replaceAll(/\d+/g, (digits) => ` ${spellOut(digits)} `)
  const words = plain
    .toLowerCase()
    .replaceAll(/'/g, '')
    .replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()
  return byCharacters(language) ? words.replaceAll(' ', '') : words
}
