import type { SeenText, TextLine } from '../../../models/types.ts'

/** For tests: what is written so was seen so. */
export const seen = (text: string): SeenText => text as SeenText

/** For tests: a line with its left top corner and height in parts of the picture; letters are half as wide as high. */
export function lineAt(
  text: string,
  [x, y]: readonly [number, number],
  {
    row = 0,
    height = 0.04,
    score = 0.95,
  }: Partial<Record<'row' | 'height' | 'score', number>> = {},
): TextLine {
  const [right, bottom] = [x + (text.length * height) / 2, y + height]
  const corners = [
    [x, y],
    [right, y],
    [right, bottom],
    [x, bottom],
  ] as const
  return { text: seen(text), score, row, corners }
}

/** For tests: rows of texts one below the other; what is beside one another is parted by two spaces or more. */
export const pageOf = (...rows: readonly string[]): TextLine[] =>
  rows.flatMap((row, i) =>
    row.split(/ {2,}/).map((text, j) => lineAt(text, [0.1 + 0.4 * j, 0.1 + 0.05 * i], { row: i })),
  )
