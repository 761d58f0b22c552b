/** A piece of the notice: its tables as rows of cells without the head, its licences as they are written. */
export type Block =
  | { readonly kind: 'heading' | 'text' | 'licence'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }

type Kind = Block['kind'] | 'blank'
type Run = { readonly kind: Kind; readonly lines: readonly string[] }

/** The blocks of the notice, a Markdown file with headings, paragraphs, tables and indented licences. */
export function blocksOf(markdown: string): Block[] {
  const runs = markdown.split('\n').reduce<readonly Run[]>((runs, line) => {
    const kind = kindOf(line)
    const last = runs.at(-1)
    return last?.kind === kind
      ? [...runs.slice(0, -1), { kind, lines: [...last.lines, line] }]
      : [...runs, { kind, lines: [line] }]
  }, [])
  return together(runs.flatMap(blockOf))
}

function kindOf(line: string): Kind {
  if (line.trim() === '') return 'blank'
  if (line.startsWith('    ')) return 'licence'
  return line.startsWith('#') ? 'heading' : line.startsWith('|') ? 'table' : 'text'
}

function blockOf({ kind, lines }: Run): Block[] {
  const text = lines.join('\n')
  switch (kind) {
    case 'blank':
      return []
    case 'heading':
      return [{ kind, text: plain(text.replace(/^#+ /, '')) }]
    case 'text':
      return [{ kind, text: plain(text) }]
    case 'licence':
      return [{ kind, text: text.replaceAll(/^ {4}/gm, '') }]
    case 'table':
      return [{ kind, rows: lines.slice(2).map(cellsOf) }] // after the head and the line under it
  }
}

/** Paragraphs of a licence are one piece. */
const together = (blocks: readonly Block[]) =>
  blocks.reduce<Block[]>((made, block) => {
    const last = made.at(-1)
    return last?.kind === 'licence' && block.kind === 'licence'
      ? [...made.slice(0, -1), { kind: 'licence', text: `${last.text}\n\n${block.text}` }]
      : [...made, block]
  }, [])

const cellsOf = (line: string) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => plain(cell.trim()))

const plain = (text: string) => text.replaceAll('`', '').replaceAll('\n', ' ')
