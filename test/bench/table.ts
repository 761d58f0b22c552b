/** Cells by the names of their columns; one that is left out stays empty. */
export type Row = Readonly<Record<string, string>>

/** A Markdown table with its columns in line, the first to the left and the others to the right; the first row names them. */
export function tableOf(rows: readonly Row[]): string {
  const heads = Object.keys(rows[0] ?? {})
  const widths = heads.map((head) =>
    Math.max(head.length, ...rows.map((row) => row[head]?.length ?? 0)),
  )
  const line = (cells: readonly string[]) => {
    const padded = cells.map((cell, i) =>
      i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0),
    )
    return `| ${padded.join(' | ')} |`
  }
  const rule = widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`))
  return [heads, rule, ...rows.map((row) => heads.map((head) => row[head] ?? ''))]
    .map(line)
    .join('\n')
}
