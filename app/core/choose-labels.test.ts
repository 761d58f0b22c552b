import { expect, it } from 'vitest'
import { chooseLabels } from './choose-labels.ts'
import { sampleLabel } from './sample-label.ts'
import type { Label } from './types.ts'

const here = (id: number) => sampleLabel({ id })
const remembered = (id: number) => sampleLabel({ id, state: 'remembered', track: null })
const gone = (id: number) => sampleLabel({ id, state: 'missing', track: null })
const choose = (
  labels: readonly Label[],
  {
    pointed = 0,
    asked = [] as number[],
    ahead = [1, 2, 3, 4, 5, 6, 7],
    shown = [] as number[],
  } = {},
) =>
  chooseLabels(
    labels.map((label) => ({
      label,
      pointed: label.id === pointed,
      asked: asked.includes(label.id),
      ahead: ahead.includes(label.id),
    })),
    new Set(shown),
  ).map(({ label }) => label.id)

it('shows five at most: what is seen before what is remembered', () => {
  const labels = [remembered(1), here(2), here(3), here(4), here(5), here(6), here(7)]
  expect(choose(labels)).toEqual([2, 3, 4, 5, 6])
})

it('shows what is pointed at first, even behind the back, then what was asked for, even gone', () => {
  const labels = [here(1), here(2), here(3), here(4), remembered(5), remembered(6), gone(7)]
  const ahead = [1, 2, 3, 4, 7]
  expect(choose(labels, { pointed: 6, asked: [5, 6, 7], ahead })).toEqual([6, 7, 1, 2, 3])
})

it('shows what nobody asked for only where it is ahead and may still be there', () => {
  expect(choose([here(1), remembered(2), gone(3)], { ahead: [2, 3] })).toEqual([2])
})

it('lets words that are shown already stay', () => {
  const labels = [here(1), here(2), here(3), here(4), here(5), here(6)]
  expect(choose(labels, { shown: [6] })).toEqual([6, 1, 2, 3, 4])
})

it('makes room for a person who comes in, and for what may hurt', () => {
  const words = [here(1), here(2), here(3), here(4), here(5)]
  const shown = [1, 2, 3, 4, 5]
  const person = sampleLabel({ id: 6, label: 'person' })
  const knife = sampleLabel({ id: 7, label: 'knife' })
  expect(choose([...words, person, knife], { shown })).toEqual([6, 7, 1, 2, 3])
  const before = sampleLabel({ id: 6, label: 'person', state: 'remembered', track: null })
  expect(choose([...words, before], { shown })).toEqual(shown)
})
