import { expect, it } from 'vitest'
import { amount, listing, mention, several } from './phrases.ts'

it.each([
  ['en', 'cup', 1, 'a cup'],
  ['en', 'apple', 1, 'an apple'],
  ['en', 'knife', 2, 'two knives'],
  ['en', 'person', 12, 'twelve people'],
  ['en', 'person', 13, '13 people'],
  ['en', 'scissors', 1, 'a pair of scissors'],
  ['en', 'kind-fruit', 3, 'three pieces of fruit'],
  ['de', 'cup', 1, 'eine Tasse'],
  ['de', 'dog', 1, 'einen Hund'],
  ['de', 'elephant', 1, 'einen Elefanten'],
  ['de', 'scissors', 1, 'eine Schere'],
  ['de', 'book', 2, 'zwei Bücher'],
  ['de', 'kind-animal', 12, 'zwölf Tiere'],
])('mentions in %s: %s x %i as "%s"', (language, name, count, words) => {
  expect(mention(language, name, count)).toBe(words)
})

it('counts one thing with a number where the language tells one from a', () => {
  expect(amount('en', 'cup', 1)).toBe('one cup')
  expect(amount('en', 'skis', 1)).toBe('one pair of skis')
  expect(amount('de', 'cup', 1)).toBe('eine Tasse')
})

it('mentions a thing it has no grammar for by its bare name', () => {
  expect(mention('en', 'forklift truck', 1)).toBe('“forklift truck”')
  expect(mention('en', 'forklift truck', 3)).toBe('three × “forklift truck”')
  expect(mention('de', 'forklift truck', 3)).toBe('dreimal „forklift truck“')
  expect(several('en', 'forklift truck')).toBe('forklift truck')
})

it('lists as the language does, and says what is not sure', () => {
  const things = [
    { name: 'cup', count: 1, sure: true },
    { name: 'dog', count: 1, sure: true },
    { name: 'bottle', count: 2, sure: false },
  ]
  expect(listing('en', things, false)).toBe('a cup, a dog, and perhaps two bottles')
  expect(listing('de', things, false)).toBe('eine Tasse, einen Hund und vielleicht zwei Flaschen')
  expect(listing('de', things.slice(1, 2), true)).toBe('einen Hund und noch anderes')
})
