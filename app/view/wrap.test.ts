import fc from 'fast-check'
import { expect, it } from 'vitest'
import { wrap } from './wrap.ts'

const measure = (text: string) => text.length

it('breaks between words and leaves no space at the ends', () => {
  expect(wrap('I see two cups and a dog.', 12, 'en', measure)).toEqual([
    'I see two',
    'cups and a',
    'dog.',
  ])
})

it('lets no line begin with a comma or a full stop', () => {
  expect(wrap('One, two, three.', 6, 'en', measure)).toEqual(['One,', 'two,', 'three.'])
})

it('keeps a long word whole rather than losing it', () => {
  expect(wrap('a Donaudampfschifffahrt b', 6, 'de', measure)).toEqual([
    'a',
    'Donaudampfschifffahrt',
    'b',
  ])
})

it('breaks a language that has no spaces', () => {
  const lines = wrap('我看见两个杯子和一只狗', 4, 'zh', measure)
  expect(lines.length).toBeGreaterThan(2)
  expect(Math.max(...lines.map(measure))).toBeLessThanOrEqual(4)
})

it('loses no word', () => {
  const text = fc.array(fc.constantFrom('cup', 'a', 'refrigerator', 'ok,'), { maxLength: 30 })
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 40 }), (words, width) => {
      expect(wrap(words.join(' '), width, 'en', measure).join(' ')).toBe(words.join(' '))
    }),
  )
})
