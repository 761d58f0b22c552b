import { describe, expect, it } from 'vitest'
import { languages, messageIds, wordsOf } from '../words.ts'
import { grammar, meaningOfNoun } from './nouns.ts'

it.each([
  ['en', 'mug', 'thing-cup'],
  ['en', 'mice', 'thing-mouse'],
  ['en', 'people', 'thing-person'],
  ['en', 'sofa', 'thing-couch'],
  ['en', 'phone', 'thing-cell-phone'],
  ['en', 'television', 'thing-tv'],
  ['en', 'animals', 'kind-animal'],
  ['de', 'fahrräder', 'thing-bicycle'],
  ['de', 'bären', 'thing-bear'],
  ['de', 'leute', 'thing-person'],
  ['de', 'obst', 'kind-fruit'],
])('understands in %s the noun %s', (language, noun, id) => {
  expect(meaningOfNoun(language, noun)).toEqual({ id, special: false })
})

it.each([
  ['en', 'dining table', 'dining'],
  ['en', 'coffee tables', 'low'],
  ['en', 'desk', 'desk'],
  ['en', 'table', undefined],
  ['de', 'esstisch', 'dining'],
  ['de', 'couchtisch', 'low'],
  ['de', 'schreibtisch', 'desk'],
])('knows in %s which table a %s is', (language, noun, table) => {
  const special = table === 'low' || table === 'desk'
  expect(meaningOfNoun(language, noun)).toEqual({ id: 'thing-dining-table', special, table })
})

it('knows what WordNet calls a special kind, in singular and plural', () => {
  expect(meaningOfNoun('en', 'beagles')).toEqual({ id: 'thing-dog', special: true })
  expect(meaningOfNoun('en', 'fridge')).toEqual({ id: 'thing-refrigerator', special: false })
  expect(meaningOfNoun('en', 'mattress')).toBeNull()
})

describe.each(languages)('the nouns of %s', (language) => {
  it('mean one thing each', () => {
    const claimed = new Map<string, string>()
    for (const id of messageIds(language).filter((each) => /^(thing|kind)-/.test(each))) {
      const also = wordsOf(language, id, 'also')?.split(', ') ?? []
      for (const noun of new Set([wordsOf(language, id), wordsOf(language, id, 'plural'), ...also]))
        expect(claimed.get(noun ?? ''), `${noun} is ${id} too`).toBeUndefined()
      for (const noun of [wordsOf(language, id), wordsOf(language, id, 'plural'), ...also])
        claimed.set(noun ?? '', id)
    }
  })

  it('come with determiners, places and fillers that are safe inside a pattern', () => {
    const { determiners, places, fillers } = grammar(language)
    for (const words of [determiners, places, fillers]) {
      expect(words.length).toBeGreaterThan(0)
      for (const word of words) expect(word).toMatch(/^[\p{L} ]+$/u)
    }
  })
})
