import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sampleThing } from '../../sample-thing.ts'
import { ofHeight } from './of-height.ts'

const table = (id: number, y: number, deviation = 0.02) =>
  sampleThing({
    ...{ id, label: 'dining table', at: [id, y, -2] },
    covariance: [1e-3, 0, 0, deviation ** 2, 0, 1e-3],
  })
const ids = (things: readonly { readonly id: number }[]) => things.map(({ id }) => id)
const itself = <Thing>(thing: Thing) => thing

it('tells a coffee table from a dining table, wherever the floor is', () => {
  fc.assert(
    fc.property(fc.double({ min: -3, max: 3, noNaN: true }), (floor) => {
      const tables = [table(1, floor + 0.24), table(2, floor + 0.4), table(3, floor + 0.43)]
      expect(ids(ofHeight(tables, 'tall', itself))).toEqual([2, 3])
      expect(ids(ofHeight(tables, 'low', itself))).toEqual([1])
    }),
  )
})

it('leaves none out where they are alike, or where only one is known', () => {
  const [one, other] = [table(1, 0.37), table(2, 0.4)]
  for (const height of ['tall', 'low'] as const) {
    expect(ids(ofHeight([one, other], height, itself))).toEqual([1, 2])
    expect(ids(ofHeight([one], height, itself))).toEqual([1])
  }
})

it('leaves none out whose height is not known', () => {
  const [high, unsure] = [table(1, 0.4), table(2, 0.1, 0.3)]
  expect(ids(ofHeight([high, unsure], 'tall', itself))).toEqual([1, 2])
})
