import { distance } from 'fastest-levenshtein'

/** How far a text is from the truth: edits (insertions, deletions, substitutions) and the truth's length. */
export type Edits = { readonly edits: number; readonly length: number }

/** In one form of Unicode, with single spaces and nothing but visible characters at the ends. */
export const tidy = (text: string): string => text.normalize('NFKC').replaceAll(/\s+/g, ' ').trim()

/** Edits between characters (Levenshtein, "Binary codes", 1966). Both texts are tidied first. */
export function characterEdits(text: string, truth: string): Edits {
  const [a, b] = [tidy(text), tidy(truth)]
  return { edits: distance(a, b), length: b.length }
}

/** Edits between words, as parted by spaces. Both texts are tidied first. */
export function wordEdits(text: string, truth: string): Edits {
  const [a, b] = [tidy(text), tidy(truth)].map((line) => line.split(' ').filter(Boolean))
  // Each word becomes one character of its own, so that the same library counts them.
  const codes = new Map<string, string>()
  const encode = (words: readonly string[] = []) =>
    words
      .map((word) => {
        const code = codes.get(word) ?? String.fromCharCode(0xe000 + codes.size)
        codes.set(word, code)
        return code
      })
      .join('')
  return { edits: distance(encode(a), encode(b)), length: b?.length ?? 0 }
}

/** Edits over lengths; of an empty truth 0 where nothing was read, else 1. */
export function rateOf(all: readonly Edits[]): number {
  const edits = all.reduce((sum, each) => sum + each.edits, 0)
  const length = all.reduce((sum, each) => sum + each.length, 0)
  return length > 0 ? edits / length : Math.min(1, edits)
}
