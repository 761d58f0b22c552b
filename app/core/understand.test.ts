import { expect, it } from 'vitest'
import { understand, type Grammar } from './understand.ts'

const grammar: Grammar = {
  determiners: ['a', 'the', 'my'],
  places: ['here', 'in front of me'],
  fillers: ['please', 'hey'],
  leads: ['do you know'],
  asking: ['what'],
}
const patterns = ['is there {thing}( {place})*', 'what is {place}']

it('finds the noun between its determiners and the place', () => {
  expect(understand('Is there a Cell Phone in front of me?', patterns, grammar)).toMatchObject({
    noun: 'Cell Phone',
  })
  expect(understand('is there the my dog', patterns, grammar)).toMatchObject({ noun: 'dog' })
})

it('looks past punctuation, fillers and doubled spaces', () => {
  expect(
    understand('  Hey, please: is  there a dog here, please!?', patterns, grammar),
  ).toMatchObject({
    noun: 'dog',
  })
})

it('keeps a filler that is all there is', () => {
  expect(understand('Hey!', ['hey'], grammar)).toMatchObject({ noun: null })
})

it('prefers the pattern that leaves least to the noun, in whatever order they stand', () => {
  const asked = { noun: 'cups' }
  const both = ['how many {thing}', 'how many {thing} do you see']
  expect(understand('How many cups do you see?', both, grammar)).toMatchObject(asked)
  expect(understand('How many cups do you see?', both.reverse(), grammar)).toMatchObject(asked)
})

it('needs no noun where the pattern has none', () => {
  expect(understand('What is here?', patterns, grammar)).toMatchObject({ noun: null })
})

it('does not take a part of a question for the whole', () => {
  expect(understand('tell me whether there is a dog', patterns, grammar)).toBeNull()
  expect(understand('what is here and there', patterns, grammar)).toBeNull()
  expect(understand('', patterns, grammar)).toBeNull()
})

it('does not try to understand a whole page', () => {
  expect(understand('is there a dog', patterns, grammar)).not.toBeNull()
  expect(understand(`is there a dog${' here'.repeat(100)}`, patterns, grammar)).toBeNull()
})

it('keeps letters beyond ASCII, composed or not', () => {
  expect(understand('is there a Föhn'.normalize('NFD'), patterns, grammar)).toMatchObject({
    noun: 'Föhn',
  })
})

it('finds two nouns, and words that are no noun', () => {
  const ask = (text: string) =>
    understand(text, ['is {thing} on {other}', 'remember {text}'], grammar)
  expect(ask('Is my cup on the table?')).toMatchObject({ noun: 'cup', other: 'table' })
  expect(ask('Remember the milk!')).toMatchObject({ noun: null, text: 'the milk' })
})
