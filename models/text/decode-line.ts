import type { Tensor } from '../model.ts'

/** What a recogniser read in one strip: `score` is the mean probability of its characters, 0..1. */
export type Decoded = { readonly text: string; readonly score: number }

/**
 * The characters that a recogniser knows, by class index: first the blank, then one a line of the
 * alphabet's file, then the space.
 */
export function readAlphabet(bytes: Uint8Array): string[] {
  const lines = new TextDecoder().decode(bytes).split(/\r?\n/)
  if (lines.at(-1) === '') lines.pop()
  return ['', ...lines, ' ']
}

/**
 * The likeliest characters of each of the strips in a batch, [strips, steps, classes]: repeats are one
 * character and blanks none (Graves et al., "Connectionist temporal classification", 2006, best path).
 * Throws where the network's classes are not those of the alphabet.
 */
export function decodeLines({ data, dims }: Tensor, alphabet: readonly string[]): Decoded[] {
  const [strips = 0, steps = 0, classes = 0] = dims
  if (classes !== alphabet.length) {
    throw new Error(`A network of ${classes} characters was given ${alphabet.length} of them.`)
  }
  return Array.from({ length: strips }, (_, strip) => {
    let [text, sum, count, before] = ['', 0, 0, 0]
    for (let step = 0; step < steps; step++) {
      const start = (strip * steps + step) * classes
      let [best, likeliest] = [0, -Infinity]
      for (let index = 0; index < classes; index++) {
        const value = Number(data[start + index] ?? 0)
        if (value > likeliest) [best, likeliest] = [index, value]
      }
      if (best !== 0 && best !== before) {
        text += alphabet[best] ?? ''
        sum += likeliest
        count++
      }
      before = best
    }
    return { text, score: count > 0 ? sum / count : 0 }
  })
}
