import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sampleThing } from '../../sample-thing.ts'
import type { Thing } from '../types.ts'
import { tablesOf, type TableSort } from './tables.ts'

const table = (id: number, y: number, deviation = 0.02) =>
  sampleThing({
    ...{ id, label: 'dining table', at: [3 * id, y, -2], extent: [1.4, 0.8] },
    covariance: [1e-3, 0, 0, deviation ** 2, 0, 1e-3],
  })
const on = (other: Thing, id: number, label: string) =>
  sampleThing({ id, label, at: [other.at[0], other.at[1] + 0.45, other.at[2]] })
const ids = (sort: TableSort, tables: readonly Thing[], things: readonly Thing[] = []) =>
  tablesOf(sort, tables, (each) => each, [...tables, ...things]).map(({ id }) => id)

it('tells a coffee table from a dining table, wherever the floor is', () => {
  fc.assert(
    fc.property(fc.double({ min: -3, max: 3, noNaN: true }), (floor) => {
      const tables = [table(1, floor + 0.24), table(2, floor + 0.4), table(3, floor + 0.43)]
      expect(ids('dining', tables)).toEqual([2, 3])
      expect(ids('low', tables)).toEqual([1])
    }),
  )
})

it('takes the one with keyboard and mouse for the desk, and not the one with a laptop', () => {
  const [eat, work] = [table(1, 0.4), table(2, 0.4)]
  const things = [on(work, 8, 'keyboard'), on(work, 9, 'mouse'), on(eat, 10, 'laptop')]
  expect(ids('desk', [eat, work], things)).toEqual([2])
  expect(ids('dining', [eat, work], things)).toEqual([1])
})

it('leaves none out where they are alike, or where only one is known', () => {
  const [one, other] = [table(1, 0.37), table(2, 0.4)]
  for (const sort of ['dining', 'low', 'desk'] as const) {
    expect(ids(sort, [one, other])).toEqual([1, 2])
    expect(ids(sort, [one])).toEqual([1])
  }
})

it('leaves none out whose height is not known', () => {
  const [high, unsure] = [table(1, 0.4), table(2, 0.1, 0.3)]
  expect(ids('dining', [high, unsure])).toEqual([1, 2])
})
