import type { DocumentText } from './types.ts'

type Passages = DocumentText['passages']

/** So many characters are read aloud in about a quarter of a minute, and speak of one thing. */
const longest = 280
const longestHeading = 70

/**
 * Cuts a text into passages: at empty lines, and where that is too long at the ends of sentences or
 * lines. `from` is added to where each begins. Every word stands in exactly one passage, but for a
 * heading, a line by itself without a full stop: it stands before each passage of the block below it.
 */
export function splitText(text: string, from: number): Passages {
  const blocks = [...text.matchAll(/[^]+?(?:\n\s*\n|$)/g)].filter(
    ({ 0: block }) => block.trim() !== '',
  )
  const passages: { start: number; text: string }[] = []
  let heading: string | null = null
  blocks.forEach(({ index, 0: block }, i) => {
    if (isHeading(block) && i < blocks.length - 1) heading = joined(heading, block)
    else {
      passages.push(...under(heading, cut(block, from + index)))
      heading = null
    }
  })
  return passages
}

/** Passages with a heading before each. */
export const under = (heading: string | null, passages: Passages): Passages =>
  heading === null
    ? passages
    : passages.map(({ start, text }) => ({ start, text: `${heading}: ${text}` }))

/** A heading below another one. */
export const joined = (upper: string | null, heading: string): string =>
  [upper ?? [], plainly(heading).replace(/:$/, '')].flat().join(', ')

const isHeading = (block: string) => {
  const line = block.trim()
  return line.length <= longestHeading && !/\n|[.!?;,]$/.test(line)
}

/** One block, cut at the ends of its sentences or lines where it is too long. */
function cut(block: string, from: number): Passages {
  const passages: { start: number; text: string }[] = []
  const add = (start: number, end: number) => {
    const piece = block.slice(start, end)
    const text = plainly(piece)
    if (text !== '')
      passages.push({ start: from + start + (piece.length - piece.trimStart().length), text })
  }
  let start = 0
  for (const { segment, index } of sentences.segment(block)) {
    if (index + segment.length - start > longest && index > start) {
      add(start, index)
      start = index
    }
  }
  add(start, block.length)
  return passages
}

const plainly = (text: string) => text.trim().replaceAll(/\s+/g, ' ')
const sentences = new Intl.Segmenter('en', { granularity: 'sentence' })

/** Passages of a list: as many of its items together as one passage holds. */
export function packItems(items: Passages): Passages {
  return items.reduce<{ start: number; text: string }[]>((packed, item) => {
    const last = packed.at(-1)
    if (last && last.text.length + item.text.length + 2 <= longest)
      packed.splice(-1, 1, { ...last, text: `${last.text}; ${item.text}` })
    else packed.push(item)
    return packed
  }, [])
}
