import { expect, it } from 'vitest'
import { plain } from './answers.ts'
import { choose } from './choose.ts'
import { question as rehearsed } from './rehearse.ts'
import type { Question, Skill } from './skill.ts'

const question: Question = rehearsed('en', 'a question', [])
const skill = (name: string, suits: number): Skill => ({
  name,
  examples: {},
  suits: () => suits,
  answer: () => plain(name),
})

it('chooses the skill that suits best', () => {
  expect(choose([skill('a', 0.6), skill('b', 0.9), skill('c', 0)], question)?.name).toBe('b')
})

it('chooses among equals by name, in whatever order they are found', () => {
  expect(choose([skill('b', 0.9), skill('a', 0.9)], question)?.name).toBe('a')
  expect(choose([skill('a', 0.9), skill('b', 0.9)], question)?.name).toBe('a')
})

it('chooses none rather than one that hardly suits', () => {
  expect(choose([skill('a', 0.49)], question)).toBeNull()
  expect(choose([skill('a', 0.5)], question)?.name).toBe('a')
  expect(choose([], question)).toBeNull()
})
