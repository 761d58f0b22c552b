import { expect, it } from 'vitest'
import { makeDefinitions } from './make-definitions.ts'
import { makeFacts } from './make-facts.ts'
import { makeUses } from './make-uses.ts'

// A little WordNet: cup and glass are crockery, a cupboard is furniture, a cup is also a quantity.
const files: Record<string, string> = {
  'data.noun': [
    '  1 The licence stands here. | ',
    '00000001 06 n 01 crockery 0 000 | things to eat and drink from',
    '00000002 06 n 01 cup 0 001 @ 00000001 n 0000 | a small open container; "he had a cup"',
    '00000003 23 n 01 cup 0 000 | the quantity a cup will hold',
    '00000004 06 n 01 glass 0 001 @ 00000001 n 0000 | a container of glass',
    '00000005 06 n 01 furniture 0 000 | what makes a room fit to live in',
    '00000006 06 n 01 cupboard 0 001 @ 00000005 n 0000 | a cabinet',
    '00000007 15 n 01 Berlin 0 001 @i 00000005 n 0000 | a city',
  ].join('\n'),
  'index.noun': [
    'crockery n 1 0 1 0 00000001  ',
    'cup n 2 1 @ 2 0 00000003 00000002  ',
    'glass n 1 1 @ 1 0 00000004  ',
    'furniture n 1 0 1 1 00000005  ',
    'cupboard n 1 1 @ 1 0 00000006  ',
    'berlin n 1 1 @ 1 0 00000007  ',
  ].join('\n'),
  'data.verb': '00000008 34 v 01 drink 0 000 01 + 08 00 | take in liquids',
  'index.verb': 'drink v 1 0 1 1 00000008  \nhold v 1 0 1 1 00000008  \n',
}
const text = (file: string) => files[file] ?? ''
const relations = (name: string) =>
  (name === 'UsedFor'
    ? [['Cup', 'Drinking Coffee', 'Drink From', 'Drinking Tea', 'Drinking Coffee', 'Hold Junk']]
    : [
        ['Cup', 'Cupboard', 'Bra'],
        ['Glass', 'Cupboard'],
      ]
  )
    .map(([concept, ...receivingConcepts]) => JSON.stringify({ concept, receivingConcepts }))
    .join('\n')

it('keeps uses that several say and places that things of one kind share', () => {
  expect(makeUses(text, relations)).toEqual([
    ['cup', ['drink coffee'], ['cupboard']],
    ['glass', [], ['cupboard']],
  ])
})

it('tells what can be touched before quantities, without examples and without single places', () => {
  const { words, meanings } = makeDefinitions(text)
  const told = new Map(words)
  expect(told.get('cup')?.map((each) => meanings[each])).toEqual([
    ['noun', 'crockery', 'a small open container'],
    ['noun', '', 'the quantity a cup will hold'],
  ])
  expect(told.has('berlin')).toBe(false)
})

it('takes the newest figure of a country, and leaves out what it does not tell', () => {
  const country = {
    Government: {
      'Country name': { 'conventional short form': { text: 'Utopia' } },
      Capital: { name: { text: 'Amaurot; note - it has fog' } },
    },
    'People and Society': { Population: { text: '100 (2015 est.) ++ 90 (2014 est.)' } },
    Communications: { 'Internet country code': { text: '.uk' } },
  }
  const nameless = { Government: { 'Country name': {} } }
  expect(makeFacts([JSON.stringify(country), JSON.stringify(nameless)])).toEqual([
    {
      name: 'Utopia',
      long: 'Utopia',
      region: 'GB',
      facts: { capital: 'Amaurot', population: '100 (2015 est.)' },
    },
  ])
})
