import { add, constant } from './build.ts'
import { addKernel, readBias, readKernel } from './kernel.ts'
import type { TfliteGraph, TfliteOperator } from './tflite.ts'
import { grid, inputOf, realValue, tensorAt, type Walk } from './walk.ts'

/** The last convolution of a head on each pyramid level, largest first; they share one kernel. */
export type Head = readonly [TfliteOperator, ...TfliteOperator[]]

export type Heads = {
  readonly boxes: Head
  readonly classes: Head
  /** (cy, cx, h, w) for each anchor, in parts of the picture. */
  readonly anchors: Float32Array
}

/** Follows the detection operator's inputs back to the heads. Throws where that does not work. */
export function findHeads(graph: TfliteGraph): Heads {
  const detection = graph.operators.find(({ kind }) => kind === 'TFLite_Detection_PostProcess')
  if (!detection) throw new Error('The graph does not end in TFLite_Detection_PostProcess.')
  const makers = new Map(graph.operators.flatMap((each) => each.outputs.map((to) => [to, each])))
  const { bytes } = tensorAt(graph, inputOf(detection, 2))
  return {
    boxes: traceHead(makers, inputOf(detection, 0)),
    classes: traceHead(makers, inputOf(detection, 1)),
    anchors: new Float32Array(bytes.buffer),
  }
}

function traceHead(makers: ReadonlyMap<number, TfliteOperator>, tensor: number): Head {
  const trace = (index: number): TfliteOperator[] => {
    const maker = makers.get(index)
    // A reshape's second input, the shape, is made by nobody.
    if (!maker) return []
    return maker.kind === 'CONV_2D' ? [maker] : maker.inputs.flatMap(trace)
  }
  const [first, ...others] = trace(tensor)
  const kernels = [first, ...others].map((each) => each?.inputs[1])
  if (!first || new Set(kernels).size !== 1)
    throw new Error("The levels of a head share no kernel. Is this an EfficientDet-Lite's file?")
  return [first, ...others]
}

/**
 * Adds a head's last layer as one matrix product over all levels: [anchors, numbers per anchor].
 * TFLite rounds the shared bias and the input to a grid of each level's own; the largest level's
 * stands for all, they hardly differ.
 */
export function addHead(walk: Walk, head: Head, anchorCount: number): string {
  const { build } = walk
  const [first] = head
  const kernel = readKernel(tensorAt(walk, inputOf(first, 1)))
  const [outputs, inputs] = kernel.dims
  const { real } = readBias(tensorAt(walk, inputOf(first, 2)))
  const shape = (...dims: number[]): string => constant(build, 'int64', [dims.length], dims)
  const levels = head.map((each) =>
    add(build, 'Reshape', [realValue(walk, inputOf(each, 0)), shape(inputs, -1)]),
  )
  const features = add(build, 'Concat', levels, { attributes: { axis: 1 } })
  const bias = constant(build, 'float32', [outputs], real)
  const product = walk.eightBit ? multiplyStored() : multiplyReal()
  return add(build, 'Reshape', [product, shape(anchorCount, -1)])

  function multiplyReal(): string {
    const weights = addKernel(build, kernel, [outputs, inputs])
    return add(build, 'Gemm', [features, weights, bias], { attributes: { transA: 1, transB: 1 } })
  }

  function multiplyStored(): string {
    const [scale, zeroPoint] = grid(walk, inputOf(first, 0))
    const rounded = add(build, 'QuantizeLinear', [features, scale, zeroPoint])
    const rows = add(build, 'Transpose', [rounded], { attributes: { perm: [1, 0] } })
    const turned = Int8Array.from(
      kernel.stored,
      (_, to) => kernel.stored[(to % outputs) * inputs + Math.floor(to / outputs)] ?? 0,
    )
    return add(
      build,
      'MatMulIntegerToFloat',
      [
        rows,
        constant(build, 'int8', [inputs, outputs], turned),
        scale,
        constant(build, 'float32', [outputs], kernel.scale),
        zeroPoint,
        constant(build, 'int8', [outputs], new Int8Array(outputs)),
        bias,
      ],
      { domain: 'com.microsoft' },
    )
  }
}
