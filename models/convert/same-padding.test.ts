import { expect, it } from 'vitest'
import { samePadding } from './same-padding.ts'

it('pads evenly where the kernel is odd and the stride 1', () => {
  expect(samePadding(56, 3, 1)).toEqual([1, 1])
  expect(samePadding(56, 5, 1)).toEqual([2, 2])
})

it('puts the odd pixel after the picture where the stride is 2 and the size even', () => {
  expect(samePadding(448, 3, 2)).toEqual([0, 1])
  expect(samePadding(112, 5, 2)).toEqual([1, 2])
})

it('pads evenly again where the stride is 2 and the size odd', () => {
  expect(samePadding(7, 3, 2)).toEqual([1, 1])
})

it('never pads by less than nothing', () => {
  expect(samePadding(4, 1, 2)).toEqual([0, 0])
})
