import { expect, it } from 'vitest'
import { createLookUp } from './look-up.ts'

const lookUp = createLookUp({
  definitions: {
    words: [
      ['cup', [0, 1]],
      ['cellphone', [2]],
    ],
    meanings: [
      ['noun', 'crockery', 'a small open container'],
      ['verb', 'shape', 'form into a cup'],
      ['noun', 'telephone', 'a telephone that is carried'],
    ],
  },
  uses: [['cup', ['hold coffee'], []]],
  facts: [
    { name: 'Germany', long: 'Federal Republic of Germany', region: 'DE', facts: { capital: 'B' } },
    { name: "Cote d'Ivoire", long: '', region: 'CI', facts: { capital: 'Y' } },
    { name: 'United States', long: '', region: 'US', facts: { capital: 'W' } },
  ],
})
const capital = (country: string, language = 'en') =>
  lookUp({ kind: 'fact', fact: 'capital', country, language })?.subject ?? null

it('finds a word in the plural and written apart, with all its meanings', () => {
  expect(lookUp({ kind: 'definition', word: 'Cups' })).toEqual({
    source: 'wordnet',
    subject: 'cup',
    texts: ['a small open container', 'form into a cup'],
    kinds: ['crockery', 'shape'],
  })
  expect(lookUp({ kind: 'definition', word: 'cell phones' })?.subject).toBe('cellphone')
})

it('knows nothing rather than something else', () => {
  expect(lookUp({ kind: 'definition', word: 'constructor' })).toBeNull()
  expect(lookUp({ kind: 'place', word: 'cup' })).toBeNull()
  expect(lookUp({ kind: 'use', word: 'toaster' })).toBeNull()
  expect(lookUp({ kind: 'fact', fact: 'anthem', country: 'Germany', language: 'en' })).toBeNull()
  expect(capital('Atlantis')).toBeNull()
})

it('knows a country by its names in English and in the language of the question', () => {
  expect(capital('germany')).toBe('Germany')
  expect(capital('the Federal Republic of Germany')).toBe('Germany')
  expect(capital('Deutschland', 'de')).toBe('Germany')
  expect(capital('die Elfenbeinküste', 'de')).toBe(null)
  expect(capital('Côte d’Ivoire', 'de')).toBe("Cote d'Ivoire")
  expect(capital('the US')).toBe('United States')
  expect(capital('Vereinigte Staaten', 'de')).toBe('United States')
})
