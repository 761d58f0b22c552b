import { expect, test } from 'vitest'
import { labelsLike } from './labels-like.ts'

test('a beginning of a word in any language finds the class that it names', () => {
  expect(labelsLike('de', 'Tass')).toContain('cup')
  expect(labelsLike('en', 'mobile ph')).toEqual(['cell phone'])
  expect(labelsLike('en', 'qqq')).toEqual([])
  expect(labelsLike('en', '')).toEqual([])
})
