/**
 * Breaks a text into lines no wider than `width`, by the width that `measure` gives. Breaks between
 * words, as the language has them (Chinese has no spaces); a word wider than a line stands alone.
 */
export function wrap(
  text: string,
  width: number,
  language: string,
  measure: (text: string) => number,
): string[] {
  const lines: string[] = []
  let current = ''
  for (const part of partsOf(text, language)) {
    if (current.trim() !== '' && measure((current + part).trimEnd()) > width) {
      lines.push(current.trim())
      current = part
    } else {
      current += part
    }
  }
  return current.trim() === '' ? lines : [...lines, current.trim()]
}

/** Words, each with the punctuation that must not begin a line. */
function partsOf(text: string, language: string): string[] {
  const parts: string[] = []
  for (const { segment, isWordLike } of new Intl.Segmenter(language, {
    granularity: 'word',
  }).segment(text)) {
    const last = parts.at(-1)
    const joins = last !== undefined && !/\s$/u.test(last) && !isWordLike && !/^\s/u.test(segment)
    if (joins) parts[parts.length - 1] = last + segment
    else parts.push(segment)
  }
  return parts
}
