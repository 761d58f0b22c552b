import { add, constant, type Build } from './build.ts'
import type { TfliteOperator, TfliteTensor } from './tflite.ts'

/**
 * The walk over a TFLite graph while its ONNX counterpart grows. A TFLite tensor, known by its
 * index, has up to two ONNX values: `real` (float32) and `stored` (uint8, on the tensor's own grid
 * of scale and zero point). Pictures are [1, channels, height, width] in ONNX.
 */
export type Walk = {
  readonly build: Build
  readonly tensors: readonly TfliteTensor[]
  readonly real: Map<number, string>
  readonly stored: Map<number, string>
  /** Whether wide matrix products are done on 8-bit integers (see `addConvolution`). */
  readonly eightBit: boolean
}

/** The index of an operator's input or output. */
export function inputOf(operator: TfliteOperator, place: number): number {
  const index = operator.inputs[place]
  if (index === undefined) throw new Error(`${operator.kind} has no input ${place}.`)
  return index
}

export function outputOf(operator: TfliteOperator): number {
  const [index] = operator.outputs
  if (index === undefined) throw new Error(`${operator.kind} has no output.`)
  return index
}

export function tensorAt({ tensors }: Pick<Walk, 'tensors'>, index: number): TfliteTensor {
  const tensor = tensors[index]
  if (!tensor) throw new Error(`The TFLite graph has no tensor ${index}.`)
  return tensor
}

/** The ONNX value of a tensor in real numbers, made from the stored one where only that is there. */
export function realValue(walk: Walk, index: number): string {
  const { build, real, stored } = walk
  const from = stored.get(index)
  const known = real.get(index)
  if (known !== undefined) return known
  if (from === undefined) throw new Error(`Tensor ${index} is used before it is made.`)
  const made = add(build, 'DequantizeLinear', [from, ...grid(walk, index)])
  real.set(index, made)
  return made
}

/** The ONNX value of a tensor as 8-bit integers, rounded where only the real one is there. */
export function storedValue(walk: Walk, index: number): string {
  const known = walk.stored.get(index)
  if (known !== undefined) return known
  const made = add(walk.build, 'QuantizeLinear', [realValue(walk, index), ...grid(walk, index)])
  walk.stored.set(index, made)
  return made
}

/** The constants of a tensor's grid: its scale, and its zero point for unsigned integers. */
export function grid(walk: Walk, index: number): [scale: string, zeroPoint: string] {
  const { scale, zeroPoint } = unsignedGrid(walk, index)
  return [
    constant(walk.build, 'float32', [], [scale]),
    constant(walk.build, 'uint8', [], [zeroPoint]),
  ]
}

/**
 * A tensor's grid for unsigned integers. TFLite's are signed; here they are 128 higher, because the
 * runtime's fast WebAssembly kernels take unsigned values only.
 */
export function unsignedGrid(walk: Walk, index: number): { scale: number; zeroPoint: number } {
  const { name, type, scale, zeroPoint } = tensorAt(walk, index)
  const [step] = scale
  const [zero] = zeroPoint
  if (type !== 'int8' || step === undefined || zero === undefined || scale.length !== 1)
    throw new Error(`"${name}" has no single scale and zero point for 8-bit integers.`)
  return { scale: step, zeroPoint: zero + 128 }
}
