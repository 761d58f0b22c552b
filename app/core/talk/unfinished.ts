/**
 * Whether words stop in the middle of a phrase, so that more is to come: at a comma or dash, or at a
 * word that nothing ends with ("the", "and"). `openers` are those words, in lower case.
 */
export function isUnfinished(text: string, openers: readonly string[]): boolean {
  const words = text.trim().toLowerCase()
  if (words === '' || /(?:[,;:\-–—]|\.\.\.|…)$/u.test(words)) return true
  const last = /[\p{L}\p{M}'’]+(?=[^\p{L}]*$)/u.exec(words)?.[0] ?? ''
  // A recogniser puts a full stop after anything; a question mark it puts on purpose.
  return !words.endsWith('?') && openers.includes(last)
}
