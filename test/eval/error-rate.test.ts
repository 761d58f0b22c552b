import { expect, it } from 'vitest'
import { characterEdits, rateOf, wordEdits } from './error-rate.ts'

it('counts characters that differ, whatever the spaces between words', () => {
  expect(characterEdits('Hallo  World\n', 'Hello World')).toEqual({ edits: 1, length: 11 })
})

it('counts words that differ, whether short or long', () => {
  expect(wordEdits('the quick fox', 'the quick brown fox')).toEqual({ edits: 1, length: 4 })
  expect(wordEdits('', 'two words')).toEqual({ edits: 2, length: 2 })
})

it('weighs every text by its length', () => {
  const edits = [characterEdits('a', 'b'), characterEdits('123456789', '123456789')]
  expect(rateOf(edits)).toBeCloseTo(0.1)
})

it('is all wrong where there was nothing to read and something was', () => {
  expect(rateOf([characterEdits('ghost', '')])).toBe(1)
  expect(rateOf([characterEdits('', '')])).toBe(0)
})
