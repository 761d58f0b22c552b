import { expect, it, vi } from 'vitest'
import { lookUp, readBooks } from './book.ts'

const books = readBooks({
  'words/en/greetings.ftl': 'hello = Hello, { $name }!\nbye = Goodbye!',
  'words/en/things.ftl': 'cup = cup\n    .plural = cups\n    .also = mug',
  'words/de/things.ftl': 'cup = Tasse\n    .plural = Tassen',
})
const germanFirst = [books.get('de'), books.get('en')]
const silent = vi.fn<(complaint: string) => void>()

it('puts the files of a folder into one book', () => {
  expect([...books.keys()]).toEqual(['en', 'de'])
  expect(books.get('en')?.ids).toEqual(['hello', 'bye', 'cup'])
})

it('helps a language out with the next one, by whole messages only', () => {
  expect(lookUp(germanFirst, { id: 'cup', form: 'plural' }, silent)).toBe('Tassen')
  expect(lookUp(germanFirst, { id: 'bye', form: null }, silent)).toBe('Goodbye!')
  expect(lookUp(germanFirst, { id: 'cup', form: 'also' }, silent)).toBeNull()
})

it('fills the gaps, without marks that a voice would spell out', () => {
  const sentence = { id: 'hello', form: null, args: { name: 'Ada' } }
  expect(lookUp(germanFirst, sentence, silent)).toBe('Hello, Ada!')
  expect(silent).not.toHaveBeenCalled()
})

it('complains of a gap that nothing fills', () => {
  const complain = vi.fn<(complaint: string) => void>()
  lookUp(germanFirst, { id: 'hello', form: null }, complain)
  expect(complain.mock.lastCall?.[0]).toContain('"hello"')
})

it('has no words for what is in no book', () => {
  expect(lookUp([...germanFirst, undefined], { id: 'thanks', form: null }, silent)).toBeNull()
})
