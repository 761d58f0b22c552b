import { distance } from 'fastest-levenshtein'
import type { Page, TextLine } from '../../../models/types.ts'
import { pair } from '../track/pair.ts'
import { voteLine } from './vote-line.ts'

/** Two readings are of one line where so much of them is alike. */
const alike = 0.6

/**
 * One page out of several pictures of the same text. The last picture says where the lines are; its
 * text is what most of the pictures say. A line that only earlier pictures show is left out, since it
 * may lie outside of what is looked at now. `pages` are in the order of time, at least one.
 */
export function votePages(pages: readonly Page[]): Page {
  const newest = pages.at(-1)
  if (!newest) throw new Error('No page was given to vote for.')
  const readings = newest.lines.map((line) => [line])
  for (const { lines } of pages.slice(0, -1)) {
    const fit = (row: number, column: number) => {
      const [a, b] = [newest.lines[row]?.text ?? '', lines[column]?.text ?? '']
      const same = 1 - distance(a, b) / Math.max(1, a.length, b.length)
      return same >= alike ? same : 0
    }
    for (const [row, column] of pair(newest.lines.length, lines.length, fit)) {
      const line = lines[column]
      if (line) readings[row]?.push(line)
    }
  }
  const lines = newest.lines.map((line, i): TextLine => ({
    ...line,
    ...voteLine(readings[i] ?? [line]),
  }))
  return { ...newest, lines }
}
