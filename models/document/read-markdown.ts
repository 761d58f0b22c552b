import { fromMarkdown } from 'mdast-util-from-markdown'
import { toString } from 'mdast-util-to-string'
import { joined, packItems, splitText, under } from './split-text.ts'
import type { DocumentText } from './types.ts'

/**
 * The words of a Markdown text without its marks, block by block, each below the nearest headings;
 * `start` counts in the text as it is written. A document's own title, a first heading of the first
 * rank, is not repeated.
 */
export function readMarkdown(text: string): DocumentText['passages'] {
  const headings: string[] = []
  return fromMarkdown(text).children.flatMap((block) => {
    if (block.type === 'heading') {
      headings.splice(block.depth - 1)
      headings[block.depth - 1] = toString(block)
      return []
    }
    const parts = 'children' in block && block.type === 'list' ? block.children : [block]
    const passages = parts.flatMap((part) =>
      splitText(toString(part), part.position?.start.offset ?? 0),
    )
    const heading = headings.slice(1).filter(Boolean).reduce<string | null>(joined, null)
    return under(heading, block.type === 'list' ? packItems(passages) : passages)
  })
}
