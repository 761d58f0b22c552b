import { expect, it } from 'vitest'
import { readOptions } from './options.ts'

it('reads what is to be imported, told about and rendered', () => {
  expect(readOptions(['import', 'room', 'room.mcap', '--rate', '15'])).toEqual({
    ...{ task: 'import', folder: 'room', file: 'room.mcap', rate: 15 },
  })
  expect(readOptions(['info', 'a.mcap', '--json'])).toEqual({
    ...{ task: 'info', file: 'a.mcap', json: true },
  })
  expect(
    readOptions(['render', 'tour', 'a.mcap', '--profile', 'glasses', '--scale', '0.5']),
  ).toEqual({
    ...{ task: 'render', script: 'tour', file: 'a.mcap', seconds: null, seed: null },
    ...{ profile: 'glasses', rate: null, scale: 0.5 },
  })
})

it.each([
  [[], 'missing'],
  [['info'], 'missing'],
  [['import', 'room'], 'Where is the file to go'],
  [['import', 'room', 'a', 'b'], '"b" is too much'],
  [['eat', 'room', 'a'], 'no task "eat"'],
  [['import', 'room', 'a', '--rate', '0'], '--rate 0 is no number'],
  [['import', 'room', 'a', '--seed', '3'], '--seed means nothing here'],
  [['render', 'tour', 'a', '--profile', 'monocle'], 'only quest3, phone'],
  [['render', 'tour', 'a', '--scale', '2'], 'up to 1'],
  [['info', 'a', '--colour'], '--colour'],
])('says what is wrong with %j, and how it is used', (args, sentence) => {
  expect(() => readOptions(args)).toThrow(sentence)
  expect(() => readOptions(args)).toThrow('Use: npm run session')
})
