/** Longer sentences are begun at a comma, so that the first sound comes early. Characters. */
const usualFirst = 90

/**
 * A text in sentences, in the way of its language (BCP 47), none of them empty. A long first one is
 * divided at its first comma, semicolon or colon that leaves something to say on both sides: longer than
 * `longFirst` characters, fewer for a voice that takes its time.
 */
export function splitSentences(
  text: string,
  language: string,
  longFirst: number = usualFirst,
): readonly string[] {
  const segments = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)
  const sentences = Array.from(segments, ({ segment }) => segment.trim()).filter(
    (sentence) => sentence !== '',
  )
  const [first, ...rest] = sentences
  if (first === undefined || first.length <= longFirst) return sentences
  const [, start, end] = /^(.{12,}?[,;:、，；：])\s*(.{12,})$/su.exec(first) ?? []
  return start === undefined || end === undefined ? sentences : [start, end, ...rest]
}
