import { expect, it } from 'vitest'
import { agrees, judge } from './judge-answer.ts'

const declined = { reason: 'unseen' } as const
const told = (text: string, answer: string | null) => ({
  ...{ asked: { question: '?', answer }, text, declined: null },
})

it.each([
  ['Yes, I see a dog.', 'yes', true],
  ['I do not see a dog right now.', 'no', true],
  ['I do not see a dog right now.', 'yes', false],
  ['I see three cups.', '3', true],
  ['I see one cup, perhaps two.', '1', true],
  ['I see a cup.', '2', false],
  ['The cup is on the dining table, 2 metres away.', 'dining table', true],
  ['The cup is on the couch.', 'table', false],
  ['The cup is red and white.', 'red', true],
])('hears in "%s" that it is "%s": %s', (text, wished, right) => {
  expect(agrees(text, wished, 0)).toBe(right)
})

it('lets a number be off by as much as is said', () => {
  expect(agrees('The cup is 2.5 metres away, at 10 o’clock.', '2.3', 0.3)).toBe(true)
  expect(agrees('The cup is 2.5 metres away, at 10 o’clock.', '2.1', 0.3)).toBe(false)
})

it('counts right as 1, declined as 0, wrong as -1, and declining what nobody can know as right', () => {
  expect(judge(told('I see two cups.', '2'))).toBe(1)
  expect(judge(told('I see two cups.', '3'))).toBe(-1)
  expect(judge({ ...told('Which one?', '3'), declined })).toBe(0)
  expect(judge({ ...told('I have not seen it.', null), declined })).toBe(1)
  expect(judge(told('I see two cups.', null))).toBe(-1)
  expect(judge({ asked: { question: '?' }, text: '', declined: null })).toBeNull()
})
