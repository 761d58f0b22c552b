import { expect, it } from 'vitest'
import { pronounce } from './pronounce.ts'

const words = {
  the: 'DH AH0',
  cup: 'K AH1 P',
  is: 'IH1 Z',
  on: 'AA1 N',
  table: 'T EY1 B AH0 L',
  box: 'B AA1 K S',
  u: 'Y UW1',
  s: 'EH1 S',
  b: 'B IY1',
  cafe: 'K AH0 F EY1',
}
const say = (text: string) => pronounce(text, words)

it('reads words with their stress, and words that join them without', () => {
  expect(say('The cup is on the table.')).toBe('ðə kˈʌp ɪz ɑn ðə tˈAbəl.')
})

it('reads plurals and owners’ forms of words that it knows', () => {
  expect(say("cups, tables; the table's")).toBe('kˈʌps, tˈAbəlz; ðə tˈAbəlz')
})

it('spells what is written in capitals and is no word', () => {
  expect(say('USB')).toBe('jˈu ˈɛs bˈi')
})

it('puts together what is written as one word, and sounds out the rest', () => {
  expect(say('tablecups')).toBe('tˈAbəlkˌʌps')
  expect(say('bim')).toBe('bˈɪm')
})

it('reads accents, hyphens and signs as far as it can', () => {
  expect(say('Café: table-cup* 3!')).toBe('kəfˈA: tˈAbəl kˈʌp !')
})

it('does not mistake what every object has for a word', () => {
  expect(say('constructor')).toBe(pronounce('constructor', {}))
})
