import { expect, it } from 'vitest'
import { confusions, intentFigures, type Understood } from './intent-figures.ts'

const one = (wanted: string, way: Understood['way'], intent: string | null, ms = 1) => ({
  wanted: wanted === 'out' ? [] : wanted.split('|'),
  found: { text: '', way, intent, ms },
})
const judged = [
  one('where-is', 'listed', 'where-is'),
  one('where-is', 'asked', 'where-is', 30),
  one('how-many', 'guessed', 'where-is', 50),
  one('how-many', 'none', null, 40),
  one('out', 'none', null, 20),
  one('out', 'asked', 'clock', 25),
]

it('counts what was understood, what was answered wrongly, and what was rightly left alone', () => {
  expect(intentFigures(judged)).toEqual({
    ...{ questions: 6, accuracy: 0.5, answered: 0.25, wrong: 0.25, outOfScopeRecall: 0.5 },
    ...{ listedMs: 1, guessedMs: 30, outOfScopeAnswered: 0 },
  })
})

it('takes any of several intents for right', () => {
  const either = [one('nearest|what-do-you-see', 'listed', 'nearest')]
  expect(intentFigures(either).accuracy).toBe(1)
  expect(confusions(either)).toEqual([])
})

it('tells what was taken for what', () => {
  expect(confusions(judged)).toEqual([
    { wanted: 'how-many', taken: 'where-is', times: 1 },
    { wanted: 'how-many', taken: 'out', times: 1 },
    { wanted: 'out', taken: 'clock', times: 1 },
  ])
})

it('has no share of what was not asked', () => {
  expect(intentFigures([])).toMatchObject({ accuracy: 0, outOfScopeRecall: null })
})
