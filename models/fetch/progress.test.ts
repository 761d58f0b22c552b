import { Writable } from 'node:stream'
import { expect, it } from 'vitest'
import type { Card } from '../card.ts'
import { openProgress } from './progress.ts'

it('prints a line for each package and each file where there is no terminal', () => {
  let text = ''
  const out = new Writable({
    write(piece: Buffer, _encoding, next) {
      text += piece.toString()
      next()
    },
  })
  const { tell } = openProgress(out as unknown as NodeJS.WriteStream)
  const cup = { file: 'samples/cup.jpg', bytes: 1_230_000 } as Card
  tell.planned([cup])
  tell.fetching('photos@1.0.0', [cup.file], 0)
  tell.fetching('photos@1.0.0', [cup.file], 65536)
  tell.done(cup)
  expect(text.split('\n')).toEqual([
    'Files to fetch: 1',
    'photos@1.0.0',
    '  assets/samples/cup.jpg (1.23 MB)',
    '',
  ])
})
