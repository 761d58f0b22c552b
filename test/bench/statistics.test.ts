import { expect, it } from 'vitest'
import { ratioOf, spreadOf } from './statistics.ts'

it('finds the quartiles of values in any order', () => {
  expect(spreadOf([50, 10, 40, 20, 30])).toEqual({ low: 20, median: 30, high: 40 })
})

it('lies between neighbours where no value stands at a quartile', () => {
  expect(spreadOf([1, 2, 3, 4])).toEqual({ low: 1.75, median: 2.5, high: 3.25 })
})

it('sorts by size, not by digits, and leaves what it was given alone', () => {
  const values = [100, 9, 5]
  expect(spreadOf(values).median).toBe(9)
  expect(values).toEqual([100, 9, 5])
})

it('is one value where there is one, and no number where there is none', () => {
  expect(spreadOf([7])).toEqual({ low: 7, median: 7, high: 7 })
  expect(spreadOf([]).median).toBeNaN()
})

it('takes ratios pair by pair, so that a slow moment leaves them alone', () => {
  expect(ratioOf([10, 900, 10], [20, 1800, 20])).toEqual({ low: 0.5, median: 0.5, high: 0.5 })
})
