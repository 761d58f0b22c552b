import { add, constant } from './build.ts'
import { addKernel, readBias, readDepthwiseKernel, readKernel, type Kernel } from './kernel.ts'
import { elementTypes } from './onnx.ts'
import { samePadding } from './same-padding.ts'
import type { Pair, TfliteOperator } from './tflite.ts'
import {
  grid,
  inputOf,
  outputOf,
  realValue,
  storedValue,
  tensorAt,
  unsignedGrid,
  type Walk,
} from './walk.ts'

/** Below this many input channels a product on 8-bit integers is no faster than on floats. */
const narrowest = 40

/** Adds CONV_2D: on 8-bit integers where that is wished and pays, else on floats. */
export function addConvolution(walk: Walk, operator: TfliteOperator): void {
  const kernel = readKernel(tensorAt(walk, inputOf(operator, 1)))
  const [, inputs, height, width] = kernel.dims
  const pays = walk.eightBit && inputs >= narrowest && height * width === 1
  if (pays) addStored(walk, operator, kernel)
  else addReal(walk, operator, kernel, 1, realValue(walk, inputOf(operator, 0)))
}

/**
 * Adds DEPTHWISE_CONV_2D on floats, since the runtime's 8-bit one is several times slower. An input
 * of 8-bit integers is only shifted to its zero point; its scale goes into the kernel.
 */
export function addDepthwise(walk: Walk, operator: TfliteOperator): void {
  const kernel = readDepthwiseKernel(tensorAt(walk, inputOf(operator, 1)))
  const from = inputOf(operator, 0)
  const stored = walk.stored.get(from)
  if (stored === undefined) {
    addReal(walk, operator, kernel, kernel.dims[0], realValue(walk, from))
    return
  }
  // A DequantizeLinear here would make the runtime turn the whole convolution into an 8-bit one.
  const { scale, zeroPoint } = unsignedGrid(walk, from)
  const { build } = walk
  const cast = add(build, 'Cast', [stored], { attributes: { to: elementTypes.float32 } })
  const shifted =
    zeroPoint === 0 ? cast : add(build, 'Sub', [cast, constant(build, 'float32', [], [zeroPoint])])
  const scaled = { ...kernel, scale: kernel.scale.map((each) => each * scale) }
  addReal(walk, operator, scaled, kernel.dims[0], shifted)
}

/** ONNX's pads: before rows, before columns, after rows, after columns. */
export function pads(walk: Walk, operator: TfliteOperator, window: Pair): number[] {
  if (operator.padding === 'valid') return [0, 0, 0, 0]
  const [, height = 0, width = 0] = tensorAt(walk, inputOf(operator, 0)).shape
  const rows = samePadding(height, window[0], operator.stride[0])
  const columns = samePadding(width, window[1], operator.stride[1])
  return [rows[0], columns[0], rows[1], columns[1]]
}

/** Relu6 as a Clip right after the node, where the runtime makes both one. */
export function activate(walk: Walk, { activation }: TfliteOperator, value: string): string {
  if (activation === 'none') return value
  const bounds = [0, 6].map((bound) => constant(walk.build, 'float32', [], [bound]))
  return add(walk.build, 'Clip', [value, ...bounds])
}

function addReal(
  walk: Walk,
  operator: TfliteOperator,
  kernel: Kernel,
  group: number,
  input: string,
): void {
  const { build } = walk
  const window: Pair = [kernel.dims[2], kernel.dims[3]]
  const { real } = readBias(tensorAt(walk, inputOf(operator, 2)))
  const bias = constant(build, 'float32', [real.length], real)
  const sum = add(build, 'Conv', [input, addKernel(build, kernel), bias], {
    attributes: {
      group,
      kernel_shape: window,
      strides: operator.stride,
      pads: pads(walk, operator, window),
    },
  })
  walk.real.set(outputOf(operator), activate(walk, operator, sum))
}

/** The same arithmetic as TFLite's; an activation is done by the grid, whose ends are its bounds. */
function addStored(walk: Walk, operator: TfliteOperator, { stored, dims, scale }: Kernel): void {
  const { build } = walk
  const from = inputOf(operator, 0)
  const to = outputOf(operator)
  const bias = readBias(tensorAt(walk, inputOf(operator, 2))).stored
  const channels = [dims[0]]
  const product = add(build, 'QLinearConv', [
    storedValue(walk, from),
    ...grid(walk, from),
    constant(build, 'int8', dims, stored),
    constant(build, 'float32', channels, scale),
    constant(build, 'int8', channels, new Int8Array(dims[0])),
    ...grid(walk, to),
    constant(build, 'int32', channels, bias),
  ])
  walk.stored.set(to, product)
}
