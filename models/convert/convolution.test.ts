import { expect, it } from 'vitest'
import { startBuild, type Build } from './build.ts'
import { addConvolution, addDepthwise } from './convolution.ts'
import type { TfliteOperator, TfliteTensor } from './tflite.ts'
import { storedValue, type Walk } from './walk.ts'

it('multiplies on 8-bit integers where the product is wide enough', () => {
  expect(kindsFor({ channels: 40, eightBit: true })).toEqual(['QuantizeLinear', 'QLinearConv'])
})

it('multiplies on floats where it is narrow, and everywhere unless 8 bits are wished for', () => {
  const floats = ['Cast', 'Mul', 'Conv', 'Clip']
  expect(kindsFor({ channels: 39, eightBit: true })).toEqual(floats)
  expect(kindsFor({ channels: 40, eightBit: false })).toEqual(floats)
})

it('keeps signed values 128 higher, as unsigned ones', () => {
  const walk = startWalk(40, true)
  addConvolution(walk, operator('CONV_2D'))
  expect(values(walk.build, 'QuantizeLinear', 2)).toEqual([128 - 28])
  expect(values(walk.build, 'QLinearConv', 7)).toEqual([128 - 128])
})

it('hands an 8-bit value to a depthwise convolution shifted, its scale in the kernel', () => {
  const walk = startWalk(1, true)
  storedValue(walk, 0)
  addDepthwise(walk, operator('DEPTHWISE_CONV_2D'))
  const kinds = walk.build.nodes.map(({ kind }) => kind)
  expect(kinds).toEqual(['QuantizeLinear', 'Cast', 'Sub', 'Cast', 'Mul', 'Conv', 'Clip'])
  const shift = values(walk.build, 'Sub', 1)
  expect([...new Float32Array(Uint8Array.from(shift).buffer)]).toEqual([100])
  const scale = values(walk.build, 'Mul', 1)
  expect([...new Float32Array(Uint8Array.from(scale).buffer)]).toEqual([0.5 * 0.25])
})

function kindsFor({ channels, eightBit }: { channels: number; eightBit: boolean }): string[] {
  const walk = startWalk(channels, eightBit)
  addConvolution(walk, operator('CONV_2D'))
  return walk.build.nodes.map(({ kind }) => kind)
}

/** The bytes of the constant at one of a node's inputs. */
function values({ nodes, constants }: Build, kind: string, place: number): number[] {
  const name = nodes.find((node) => node.kind === kind)?.inputs[place]
  return [...(constants.find((each) => each.name === name)?.bytes ?? [])]
}

const operator = (kind: string): TfliteOperator => ({
  kind,
  inputs: [0, 1, 2],
  outputs: [3],
  stride: [1, 1],
  window: [1, 1],
  padding: 'same',
  activation: 'relu6',
})

/** Tensors: the input, a kernel of one pixel and one output, its bias, the output. */
function startWalk(channels: number, eightBit: boolean): Walk {
  const tensor = (given: Partial<TfliteTensor>): TfliteTensor => ({
    name: '',
    shape: [1, 4, 4, channels],
    type: 'int8',
    bytes: new Uint8Array(),
    scale: [0.25],
    zeroPoint: [-28],
    axis: 0,
    ...given,
  })
  const kernel = { shape: [1, 1, 1, channels], bytes: new Uint8Array(channels) }
  return {
    build: startBuild(),
    tensors: [
      tensor({}),
      tensor({ ...kernel, scale: [0.5], zeroPoint: [0], axis: channels === 1 ? 3 : 0 }),
      tensor({ type: 'int32', bytes: new Uint8Array(4) }),
      tensor({ shape: [1, 4, 4, 1], zeroPoint: [-128] }),
    ],
    real: new Map([[0, 'x']]),
    stored: new Map(),
    eightBit,
  }
}
