import { unitBox } from '../../../models/box.ts'
import type { SeenText, TextLine, UnitBox } from '../../../models/types.ts'
import { joined } from './seen-part.ts'

/** The upright box around a line. */
export function boxOf({ corners }: TextLine): UnitBox {
  const [us, vs] = [corners.map(([u]) => u), corners.map(([, v]) => v)]
  const [left, top] = [Math.min(...us), Math.min(...vs)]
  return unitBox(left, top, Math.max(...us) - left, Math.max(...vs) - top)
}

/** Lines that stand beside one another, as rows in reading order. */
export function rowsOf(lines: readonly TextLine[]): TextLine[][] {
  const rows: TextLine[][] = []
  for (const line of lines) {
    const last = rows.at(-1)
    if (last?.[0]?.row === line.row) last.push(line)
    else rows.push([line])
  }
  return rows
}

/** The lines as text, a row a line. Nothing is corrected or left out. */
export function textOf(lines: readonly TextLine[], between = '\n'): SeenText {
  const row = (each: readonly TextLine[]) =>
    joined(
      each.map(({ text }) => text),
      ' ',
    )
  return joined(rowsOf(lines).map(row), between)
}
