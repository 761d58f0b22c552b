import { expect, it } from 'vitest'
import type { Skill } from './skills/skill.ts'
import { createWarmUp } from './warm-up.ts'

/** Warms up two skills, and tells what happened in each task. */
function stage() {
  const tasks: string[][] = [[]]
  const skill = (name: string, more: Partial<Skill> = {}): Skill => ({
    name,
    examples: { en: [`first ${name}`, `second ${name}`], de: [`erstes ${name}`] },
    suits: ({ text }) => {
      tasks.at(-1)?.push(text)
      return 0
    },
    answer: () => Promise.reject(new Error('nobody asked')),
    ...more,
  })
  const forms = { en: ['(is|are) {thing} red', 'how red is {thing}'], de: [] }
  const warmUp = createWarmUp({
    skills: [skill('cup'), skill('ball', { forms })],
    rest: async () => void tasks.push([]),
  })
  return { tasks, warmUp }
}

it('tries every skill and every form twice, each in a task of its own', async () => {
  const { tasks, warmUp } = stage()
  await warmUp('en-GB')
  const form: string[] = []
  const round = (which: string) => [[`${which} cup`], form, form, [`${which} ball`]]
  expect(tasks).toEqual([[], ...round('first'), ...round('second')])
})

it('does so once for a language', async () => {
  const { tasks, warmUp } = stage()
  await warmUp('en')
  const done = tasks.length
  await warmUp('en-US')
  expect(tasks).toHaveLength(done)
  await warmUp('de')
  expect(tasks.length).toBeGreaterThan(done)
})
