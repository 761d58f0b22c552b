import { expect, it } from 'vitest'
import { tableOf } from './table.ts'

it('lines up its columns, names left and numbers right', () => {
  const rows = [
    { who: 'ours', ms: '90' },
    { who: 'a peer', ms: '237' },
  ]
  expect(tableOf(rows).split('\n')).toEqual([
    '| who    |  ms |',
    '| ------ | --: |',
    '| ours   |  90 |',
    '| a peer | 237 |',
  ])
})
