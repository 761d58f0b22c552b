import { expect, it } from 'vitest'
import { startBuild } from './build.ts'
import { addDetections } from './detections.ts'
import { findHeads } from './heads.ts'
import type { TfliteGraph, TfliteOperator, TfliteTensor } from './tflite.ts'
import type { Walk } from './walk.ts'

it('finds both heads behind reshapes and concatenations, largest level first', () => {
  const { boxes, classes, anchors } = findHeads(graph())
  expect(boxes.map(({ outputs }) => outputs[0])).toEqual([10, 11])
  expect(classes.map(({ outputs }) => outputs[0])).toEqual([20, 21])
  expect([...anchors]).toEqual([0.5, 0.5, 1, 1])
})

it('refuses heads that do not share their kernel over the levels', () => {
  const { operators, ...rest } = graph()
  const apart = operators.map((each) =>
    each.outputs[0] === 11 ? { ...each, inputs: [1, 5, 4] } : each,
  )
  expect(() => findHeads({ ...rest, operators: apart })).toThrow('share no kernel')
})

it('refuses a graph without a detection operator', () => {
  expect(() => findHeads({ ...graph(), operators: [] })).toThrow('TFLite_Detection_PostProcess')
})

it('hands out boxes, scores and classes and keeps the scores of all anchors inside', () => {
  const walk = startWalk(false)
  const outputs = addDetections(walk, findHeads(graph()), 1)
  expect(outputs.map(({ name, dims }) => [name, dims])).toEqual([
    ['boxes', [1, 4]],
    ['scores', [1]],
    ['classes', [1]],
  ])
  const made = walk.build.nodes.flatMap((node) => node.outputs)
  for (const { name } of outputs) expect(made.filter((each) => each === name)).toHaveLength(1)
  const known = new Set(['a', 'b', ...walk.build.constants.map(({ name }) => name)])
  for (const node of walk.build.nodes) {
    expect(node.inputs.filter((input) => !known.has(input))).toEqual([])
    node.outputs.forEach((name) => known.add(name))
  }
})

it("uses the runtime's own operators only where 8 bits are wished for", () => {
  const domains = (eightBit: boolean): string[] => {
    const walk = startWalk(eightBit)
    addDetections(walk, findHeads(graph()), 1)
    return [...new Set(walk.build.nodes.map(({ domain }) => domain))]
  }
  expect(domains(false)).toEqual([''])
  expect(domains(true)).toEqual(['', 'com.microsoft'])
})

const startWalk = (eightBit: boolean): Walk => ({
  build: startBuild(),
  tensors: graph().tensors,
  real: new Map([
    [0, 'a'],
    [1, 'b'],
  ]),
  stored: new Map(),
  eightBit,
})

/** Two levels of one pixel, one anchor each, one input channel; kernel 2 for boxes, 3 for classes. */
function graph(): TfliteGraph {
  const tensor = (given: Partial<TfliteTensor>): TfliteTensor => ({
    name: '',
    shape: [1, 1, 1, 1],
    type: 'int8',
    bytes: new Uint8Array(),
    scale: [0.1],
    zeroPoint: [0],
    axis: 0,
    ...given,
  })
  const operator = (kind: string, inputs: number[], outputs: number[]): TfliteOperator => ({
    kind,
    inputs,
    outputs,
    stride: [1, 1],
    window: [1, 1],
    padding: 'valid',
    activation: 'none',
  })
  const kernel = tensor({ bytes: Uint8Array.of(1) })
  const bias = tensor({ type: 'int32', bytes: new Uint8Array(4) })
  const anchors = new Uint8Array(Float32Array.of(0.5, 0.5, 1, 1).buffer)
  return {
    inputs: [0],
    tensors: [
      tensor({}),
      tensor({}),
      kernel,
      kernel,
      bias,
      kernel,
      tensor({ type: 'float32', bytes: anchors }),
    ],
    operators: [
      operator('CONV_2D', [0, 2, 4], [10]),
      operator('CONV_2D', [1, 2, 4], [11]),
      operator('CONV_2D', [0, 3, 4], [20]),
      operator('CONV_2D', [1, 3, 4], [21]),
      operator('RESHAPE', [10, 7], [12]),
      operator('RESHAPE', [11, 7], [13]),
      operator('CONCATENATION', [12, 13], [14]),
      operator('DEQUANTIZE', [14], [15]),
      operator('CONCATENATION', [20, 21], [22]),
      operator('LOGISTIC', [22], [23]),
      operator('DEQUANTIZE', [23], [24]),
      operator('TFLite_Detection_PostProcess', [15, 24, 6], [30]),
    ],
  }
}
