import { expect, it } from 'vitest'
import { readBias, readDepthwiseKernel, readKernel } from './kernel.ts'
import type { TfliteTensor } from './tflite.ts'

const tensor = (given: Partial<TfliteTensor>): TfliteTensor => ({
  name: 'made',
  shape: [],
  type: 'int8',
  bytes: new Uint8Array(),
  scale: [],
  zeroPoint: [],
  axis: 0,
  ...given,
})

it('turns a kernel from channels last to channels first', () => {
  // Two outputs, one row of two columns, two inputs.
  const made = tensor({ shape: [2, 1, 2, 2], bytes: count(8), scale: [1, 2], zeroPoint: [0, 0] })
  const { dims, stored } = readKernel(made)
  expect(dims).toEqual([2, 2, 1, 2])
  expect([...stored]).toEqual([0, 2, 1, 3, 4, 6, 5, 7])
})

it('turns a depthwise kernel from channels last to one group for each channel', () => {
  const made = tensor({
    shape: [1, 2, 2, 3],
    bytes: count(12),
    scale: [1, 2, 3],
    zeroPoint: [0, 0, 0],
    axis: 3,
  })
  const { dims, stored } = readDepthwiseKernel(made)
  expect(dims).toEqual([3, 1, 2, 2])
  expect([...stored]).toEqual([0, 3, 6, 9, 1, 4, 7, 10, 2, 5, 8, 11])
})

it('reads weights as signed integers', () => {
  const made = tensor({ shape: [1, 1, 1, 1], bytes: Uint8Array.of(255), scale: [1] })
  expect([...readKernel(made).stored]).toEqual([-1])
})

it('refuses a kernel with one scale for many channels, which it would get wrong', () => {
  const made = tensor({ shape: [2, 1, 1, 1], bytes: count(2), scale: [1] })
  expect(() => readKernel(made)).toThrow('"made" is no kernel')
})

it('gives a bias in real numbers by the scale of each channel', () => {
  const bytes = new Uint8Array(Int32Array.of(-4, 10).buffer)
  const { real, stored } = readBias(tensor({ type: 'int32', bytes, scale: [0.5, 0.25] }))
  expect([...stored]).toEqual([-4, 10])
  expect([...real]).toEqual([-2, 2.5])
})

it('refuses a bias that lacks a scale', () => {
  const bytes = new Uint8Array(Int32Array.of(1, 2).buffer)
  expect(() => readBias(tensor({ type: 'int32', bytes, scale: [0.5] }))).toThrow('no bias')
})

const count = (length: number): Uint8Array => Uint8Array.from({ length }, (_, index) => index)
