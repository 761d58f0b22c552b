import { add, constant, type Build } from './build.ts'
import { elementTypes } from './onnx.ts'
import type { TfliteTensor } from './tflite.ts'

/** A convolution's 8-bit weights in ONNX's order: real = scale[output] * stored. */
export type Kernel = {
  readonly stored: Int8Array
  readonly dims: readonly [outputs: number, inputsPerGroup: number, height: number, width: number]
  /** One for each output channel. */
  readonly scale: readonly number[]
}

/** A kernel from TFLite's order [outputs, height, width, inputs]. */
export function readKernel(tensor: TfliteTensor): Kernel {
  const [outputs, height, width, inputs] = kernelShape(tensor, 0)
  const place = (o: number, i: number, y: number, x: number): number =>
    ((o * height + y) * width + x) * inputs + i
  return reorder(tensor, [outputs, inputs, height, width], place)
}

/** A depthwise kernel from TFLite's order [1, height, width, channels]. */
export function readDepthwiseKernel(tensor: TfliteTensor): Kernel {
  const [, height, width, channels] = kernelShape(tensor, 3)
  const place = (o: number, _: number, y: number, x: number): number =>
    (y * width + x) * channels + o
  return reorder(tensor, [channels, 1, height, width], place)
}

/** A bias as the 32-bit integers that TFLite keeps, and in real numbers. */
export function readBias(tensor: TfliteTensor): { stored: Int32Array; real: Float32Array } {
  const { bytes, scale } = tensor
  const stored = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4)
  const real = Float32Array.from(stored, (value, channel) => value * (scale[channel] ?? NaN))
  if (tensor.type !== 'int32' || real.some(Number.isNaN))
    throw new Error(`"${tensor.name}" is no bias of 32-bit integers with a scale for each channel.`)
  return { stored, real }
}

/**
 * Puts a kernel into the graph as its 8-bit integers times their scale. Both are constants, so the
 * runtime multiplies them out once, when it loads the file: the download stays small, and no weight
 * is rounded a second time as it would be in 16-bit floats.
 */
export function addKernel(
  build: Build,
  { stored, dims, scale }: Kernel,
  shape: readonly number[] = dims,
): string {
  const weights = constant(build, 'int8', shape, stored)
  const scales = constant(build, 'float32', [dims[0], ...shape.slice(1).map(() => 1)], scale)
  const real = add(build, 'Cast', [weights], { attributes: { to: elementTypes.float32 } })
  return add(build, 'Mul', [real, scales])
}

function reorder(
  tensor: TfliteTensor,
  dims: Kernel['dims'],
  place: (o: number, i: number, y: number, x: number) => number,
): Kernel {
  const [outputs, inputs, height, width] = dims
  const from = new Int8Array(tensor.bytes.buffer, tensor.bytes.byteOffset, tensor.bytes.length)
  const stored = new Int8Array(from.length)
  let to = 0
  for (let o = 0; o < outputs; o++)
    for (let i = 0; i < inputs; i++)
      for (let y = 0; y < height; y++)
        for (let x = 0; x < width; x++) stored[to++] = from[place(o, i, y, x)] ?? 0
  return { stored, dims, scale: tensor.scale }
}

function kernelShape(tensor: TfliteTensor, axis: number): [number, number, number, number] {
  const [a, b, c, d] = tensor.shape
  const whole = a !== undefined && b !== undefined && c !== undefined && d !== undefined
  const byChannel = tensor.axis === axis && tensor.scale.length === tensor.shape[axis]
  if (!whole || !byChannel || tensor.type !== 'int8' || tensor.zeroPoint.some((zero) => zero !== 0))
    throw new Error(`"${tensor.name}" is no kernel of 8-bit weights with a scale for each channel.`)
  return [a, b, c, d]
}
