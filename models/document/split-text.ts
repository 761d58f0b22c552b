import type { DocumentText } from './types.ts'

/** So many characters are read aloud in about half a minute. */
const longest = 500

/**
 * Cuts a text into passages: at empty lines, and where that is too long at the ends of sentences.
 * `from` is added to where each begins. Every word stands in exactly one passage.
 */
export function splitText(text: string, from: number): DocumentText['passages'] {
  const passages: { start: number; text: string }[] = []
  const add = (start: number, end: number) => {
    const piece = text.slice(start, end)
    const words = piece.trim()
    if (words === '') return
    const begun = from + start + (piece.length - piece.trimStart().length)
    passages.push({ start: begun, text: words.replaceAll(/\s+/g, ' ') })
  }
  for (const { index, 0: block } of text.matchAll(/[^]+?(?:\n\s*\n|$)/g)) {
    if (block === '') continue
    let start = index
    for (const { segment, index: at } of sentences.segment(block)) {
      const end = index + at + segment.length
      if (end - start > longest && index + at > start) {
        add(start, index + at)
        start = index + at
      }
    }
    add(start, index + block.length)
  }
  return passages
}

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' })
