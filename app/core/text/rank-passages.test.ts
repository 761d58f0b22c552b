import { expect, it } from 'vitest'
import { disagree, rankPassages, type Ranked, type Sought } from './rank-passages.ts'

const passage = (text: string, likeness: number | null): Ranked => ({
  ...{ title: 'manual', text, likeness },
})
const rent = passage('The rent is 640 a month.', 0.5)
const pets = passage('Dogs need consent.', 0.2)
const texts = (passages: readonly Ranked[], sought: Sought) =>
  rankPassages(passages, sought).map(({ text }) => text)

it('finds nothing where nothing means anything like the question', () => {
  expect(texts([pets], { words: ['lift'], figure: false })).toEqual([])
})

it('puts first what means most nearly the same and shares the seldom words', () => {
  const heating = passage('The heating costs 120 a month.', 0.5)
  expect(texts([heating, rent], { words: ['rent'], figure: false })[0]).toBe(rent.text)
  expect(texts([rent, heating], { words: ['heating'], figure: false })[0]).toBe(heating.text)
})

it('prefers a passage with a number where a number is asked for', () => {
  const due = passage('The rent is due early.', 0.55)
  expect(texts([due, rent], { words: ['rent'], figure: true })[0]).toBe(rent.text)
  expect(texts([due, rent], { words: ['rent'], figure: false })[0]).toBe(due.text)
})

it('goes by the words alone where the meaning is not known yet, in any of their forms', () => {
  const descaling = passage('Descaling: use vinegar.', null)
  expect(texts([descaling], { words: ['descale'], figure: false })).toEqual([descaling.text])
  expect(texts([descaling], { words: ['descale', 'coffee', 'machine'], figure: false })).toEqual([])
})

it('takes short words only for themselves', () => {
  expect(texts([passage('The bus is late.', null)], { words: ['but'], figure: false })).toEqual([])
})

it.each([
  ['two years: 2', 'three years: 3', true],
  ['from 9:00 to 17:00', 'at 17:00', false],
  ['once', '3 times', false],
])('tells whether what two sources say differs: %s / %s', (a, b, differ) => {
  expect(disagree(a, b)).toBe(differ)
})
