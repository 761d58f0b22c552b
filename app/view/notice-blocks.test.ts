import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { blocksOf } from './notice-blocks.ts'

const notice = readFileSync(new URL('../../assets/licences/NOTICE.md', import.meta.url), 'utf8')

it('divides a notice into headings, paragraphs, tables and licences', () => {
  const text = '# Data\n\nOurs is `free`,\nall of it.\n\n| file | by |\n| --- | --- |\n| a | B |\n\n    A\n\n    licence\n\nEnd\n' // prettier-ignore
  expect(blocksOf(text)).toEqual([
    { kind: 'heading', text: 'Data' },
    { kind: 'text', text: 'Ours is free, all of it.' },
    { kind: 'table', rows: [['a', 'B']] },
    { kind: 'licence', text: 'A\n\nlicence' },
    { kind: 'text', text: 'End' },
  ])
})

it('loses no word of the real one', () => {
  const shown = blocksOf(notice)
    .map((block) => (block.kind === 'table' ? block.rows.flat().join(' ') : block.text))
    .join(' ')
  const words = (text: string) => text.match(/[\p{L}\p{N}]{3,}/gu) ?? []
  const known = new Set(words(shown))
  const heads = new Set(['file', 'made', 'from', 'licence', 'package', 'name', 'typeface'])
  expect(words(notice).filter((word) => !known.has(word) && !heads.has(word))).toEqual([])
})
