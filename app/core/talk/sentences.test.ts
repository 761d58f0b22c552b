import { expect, it } from 'vitest'
import { splitSentences } from './sentences.ts'

it('divides a text into its sentences', () => {
  expect(splitSentences('I see a cup.  It is red! Is it yours?', 'en')).toEqual([
    'I see a cup.',
    'It is red!',
    'Is it yours?',
  ])
  expect(splitSentences('', 'en')).toEqual([])
})

it('keeps a decimal point within its sentence', () => {
  expect(splitSentences('It is 1.5 metres away.', 'en')).toHaveLength(1)
})

it('begins a long sentence with its first part, and says all of it', () => {
  const long = `I see a table, ${'a chair, '.repeat(12)}and a lamp.`
  const parts = splitSentences(long, 'en')
  expect(parts[0]).toBe('I see a table,')
  expect(parts.join(' ')).toBe(long)
})
