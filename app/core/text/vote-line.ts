import type { SeenText } from '../../../models/types.ts'

/** One reading of a line, and how sure it was, 0..1. */
export type Reading = { readonly text: SeenText; readonly score: number }

/** What fills a place in which a reading has no character. */
const gap = ''

/**
 * One line out of several readings of it: all are aligned to the surest, and at each place the
 * characters with the largest sum of scores win (Fiscus, "A post-processing system to yield reduced
 * word error rates: recognizer output voting error reduction", 1997, here by characters). The score is
 * the mean share of votes times the best score. One reading stays as it is; none is refused.
 */
export function voteLine(readings: readonly Reading[]): Reading {
  const [surest, ...others] = [...readings].sort((a, b) => b.score - a.score)
  if (!surest) throw new Error('No reading was given to vote for.')
  if (others.length === 0) return surest
  // Columns: a place before each character of the surest, and each of these characters.
  const columns = [gap, ...Array.from(surest.text).flatMap((letter) => [letter, gap])].map(
    (letter) => new Map([[letter, surest.score]]),
  )
  for (const { text, score } of others) {
    for (const [column, letters] of align(Array.from(surest.text), Array.from(text)).entries()) {
      columns[column]?.set(letters, (columns[column].get(letters) ?? 0) + score)
    }
  }
  const total = readings.reduce((sum, { score }) => sum + score, 0)
  const winners = columns.map(
    (votes): readonly [string, number] => [...votes].sort((a, b) => b[1] - a[1])[0] ?? [gap, 0],
  )
  const text = winners.map(([letters]) => letters).join('') as SeenText
  const shown = winners.filter(([letters]) => letters !== gap)
  const share = shown.reduce((sum, [, votes]) => sum + votes / total, 0) / (shown.length || 1)
  return { text, score: share * surest.score }
}

/**
 * What of `text` falls into each column of `pivot`, at the least cost of edits (Wagner and Fischer,
 * "The string-to-string correction problem", 1974).
 */
function align(pivot: readonly string[], text: readonly string[]): string[] {
  const [rows, width] = [pivot.length, text.length]
  const cost = Array.from({ length: rows + 1 }, (_, i) =>
    Array.from({ length: width + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  )
  const at = (i: number, j: number) => cost[i]?.[j] ?? Infinity
  const change = (i: number, j: number) => (pivot[i - 1] === text[j - 1] ? 0 : 1)
  for (let i = 1; i <= rows; i++) {
    for (let j = 1; j <= width; j++) {
      const row = cost[i]
      if (!row) continue
      row[j] = Math.min(at(i - 1, j - 1) + change(i, j), at(i - 1, j) + 1, at(i, j - 1) + 1)
    }
  }
  const columns = Array.from({ length: 2 * rows + 1 }, () => gap)
  let [i, j] = [rows, width]
  while (i > 0 || j > 0) {
    if (i > 0 && j > 0 && at(i, j) === at(i - 1, j - 1) + change(i, j)) {
      columns[2 * i - 1] = text[j - 1] ?? gap
      ;[i, j] = [i - 1, j - 1]
    } else if (i > 0 && at(i, j) === at(i - 1, j) + 1) i--
    else {
      columns[2 * i] = (text[j - 1] ?? gap) + (columns[2 * i] ?? gap)
      j--
    }
  }
  return columns
}
