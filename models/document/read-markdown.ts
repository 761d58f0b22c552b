import { fromMarkdown } from 'mdast-util-from-markdown'
import { toString } from 'mdast-util-to-string'
import { splitText } from './split-text.ts'
import type { DocumentText } from './types.ts'

/** The words of a Markdown text without its marks, block by block; `start` counts in the text as it is written. */
export function readMarkdown(text: string): DocumentText['passages'] {
  return fromMarkdown(text).children.flatMap((block) => {
    const parts = 'children' in block && block.type === 'list' ? block.children : [block]
    return parts.flatMap((part) => splitText(toString(part), part.position?.start.offset ?? 0))
  })
}
