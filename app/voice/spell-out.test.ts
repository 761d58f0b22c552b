import { expect, it } from 'vitest'
import { spellOut } from './spell-out.ts'

it('says numbers in words', () => {
  expect(spellOut('I see 3 cups and 21 books.', 'en')).toBe(
    'I see three cups and twenty-one books.',
  )
  expect(spellOut('Ich sehe 3 Tassen.', 'de')).toBe('Ich sehe drei Tassen.')
})

it('says units in words, with decimals as the language writes them', () => {
  expect(spellOut('It is 1.5 m away.', 'en')).toBe('It is one point five meters away.')
  expect(spellOut('Es sind 1,5 m.', 'de')).toBe('Es sind eins komma fünf Meter.')
  expect(spellOut('about 80 % or -5 °C', 'en')).toBe(
    'about eighty percent or minus five degrees Celsius',
  )
  expect(spellOut('1 m', 'en')).toBe('one meter')
})

it('knows groups of thousands from decimals', () => {
  expect(spellOut('1,200 steps', 'en')).toBe('one thousand two hundred steps')
  expect(spellOut('1.200 Schritte', 'de')).toBe('eintausendzweihundert Schritte')
})

it('leaves alone what is no plain number', () => {
  for (const text of ['version 1.2.3', 'B2B', 'x264']) expect(spellOut(text, 'en')).toBe(text)
  expect(spellOut('3 tasses', 'fr')).toBe('3 tasses')
})

it('takes 2 km/h as a speed and not as kilometres', () => {
  expect(spellOut('2 km/h', 'en')).toBe('two kilometers per hour')
})
