import { expect, it } from 'vitest'
import { goesInCircles, mostTokens, trusted } from './trust.ts'

const said = {
  text: 'Where is my cup?',
  language: 'en',
  noSpeech: 0.01,
  confidence: 0.9,
  called: null,
}

it('keeps what is said surely', () => {
  expect(trusted(said).text).toBe('Where is my cup?')
})

it('keeps nothing of what the model doubts was speech, or is unsure of', () => {
  expect(trusted({ ...said, noSpeech: 0.8, confidence: 0.33 }).text).toBe('')
  expect(trusted({ ...said, confidence: 0.1 }).text).toBe('')
})

it('keeps a sure answer though silence was likely: a single short word', () => {
  expect(trusted({ ...said, text: 'Yes.', noSpeech: 0.8, confidence: 0.8 }).text).toBe('Yes.')
})

it('takes signs without a letter or number for nothing', () => {
  expect(trusted({ ...said, text: ' … ♪ ' }).text).toBe('')
})

it('sees a decoder going in circles, by one token or by a whole sentence', () => {
  expect(goesInCircles([1, 2, ...Array.from({ length: 6 }, () => 7)])).toBe(true)
  const sentence = [4, 8, 15, 16, 23, 42, 108, 7, 9, 3]
  expect(goesInCircles([1, ...sentence, ...sentence, ...sentence])).toBe(true)
})

it('lets a person say a thing twice, and a word three times', () => {
  const question = [4, 8, 15, 16, 23, 42, 108, 7]
  expect(goesInCircles([...question, ...question])).toBe(false)
  expect(goesInCircles([5, 7, 7, 7])).toBe(false)
})

it('allows more tokens for more time, and some for the shortest word', () => {
  expect(mostTokens(0.2)).toBeGreaterThan(8)
  expect(mostTokens(10)).toBeLessThan(200)
})
