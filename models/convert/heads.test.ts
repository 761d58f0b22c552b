import { expect, it } from 'vitest'
import { startBuild } from './build.ts'
import { addHead } from './heads.ts'
import type { TfliteOperator, TfliteTensor } from './tflite.ts'
import type { Walk } from './walk.ts'

it('turns the kernel for the 8-bit product, whose weights stand on the right', () => {
  // Three outputs of two inputs: output o weighs input i with 10 o + i.
  const constants = addTo(startWalk(true))
  expect(constants('int8', [2, 3])).toEqual([[0, 10, 20, 1, 11, 21]])
})

it('leaves the kernel as it is for the product on floats, which reads it turned', () => {
  const constants = addTo(startWalk(false))
  expect(constants('int8', [3, 2])).toEqual([[0, 1, 10, 11, 20, 21]])
})

function addTo(walk: Walk): (type: string, dims: readonly number[]) => number[][] {
  addHead(walk, [convolution], 4)
  return (type, dims) =>
    walk.build.constants
      .filter((each) => each.type === type && each.dims.join() === dims.join())
      .map(({ bytes }) => [...bytes])
}

const convolution: TfliteOperator = {
  kind: 'CONV_2D',
  inputs: [0, 1, 2],
  outputs: [3],
  stride: [1, 1],
  window: [1, 1],
  padding: 'valid',
  activation: 'none',
}

function startWalk(eightBit: boolean): Walk {
  const tensor = (given: Partial<TfliteTensor>): TfliteTensor => ({
    name: '',
    shape: [1, 2, 2, 2],
    type: 'int8',
    bytes: new Uint8Array(),
    scale: [1],
    zeroPoint: [0],
    axis: 0,
    ...given,
  })
  const scale = [1, 1, 1]
  const kernel = Uint8Array.of(0, 1, 10, 11, 20, 21)
  return {
    build: startBuild(),
    tensors: [
      tensor({}),
      tensor({ shape: [3, 1, 1, 2], bytes: kernel, scale, zeroPoint: [0, 0, 0] }),
      tensor({ type: 'int32', bytes: new Uint8Array(12), scale }),
    ],
    real: new Map([[0, 'x']]),
    stored: new Map(),
    eightBit,
  }
}
