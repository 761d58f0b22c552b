import type { Table } from './flatbuffer.ts'
import {
  byteOf,
  bytesOf,
  floatsOf,
  intOf,
  intsOf,
  longsOf,
  openTable,
  tableOf,
  tablesOf,
  textOf,
} from './flatbuffer.ts'

/**
 * The parts of a TensorFlow Lite file that an EfficientDet-Lite needs. Field and operator numbers
 * are those of tensorflow/lite/schema/schema.fbs, schema version 3.
 */
export type TfliteTensor = {
  readonly name: string
  readonly shape: readonly number[]
  readonly type: TensorType
  /** A constant's raw bytes, little endian; empty where the value is computed. */
  readonly bytes: Uint8Array
  /** real = scale * (stored - zeroPoint); several scales stand for the channels along `axis`. */
  readonly scale: readonly number[]
  readonly zeroPoint: readonly number[]
  readonly axis: number
}

export type TfliteOperator = {
  /** The builtin's name such as CONV_2D, or a custom operator's own. */
  readonly kind: string
  readonly inputs: readonly number[]
  readonly outputs: readonly number[]
  readonly stride: Pair
  /** A pool's window; a convolution's is the shape of its weights. */
  readonly window: Pair
  readonly padding: 'same' | 'valid'
  readonly activation: 'none' | 'relu6'
}

export type TfliteGraph = {
  readonly tensors: readonly TfliteTensor[]
  readonly operators: readonly TfliteOperator[]
  readonly inputs: readonly number[]
}

export type Pair = readonly [height: number, width: number]
type TensorType = 'float32' | 'int32' | 'uint8' | 'int8'

const tensorTypes: Partial<Record<number, TensorType>> = {
  0: 'float32',
  2: 'int32',
  3: 'uint8',
  9: 'int8',
}

const builtins: Partial<Record<number, string>> = {
  0: 'ADD',
  2: 'CONCATENATION',
  3: 'CONV_2D',
  4: 'DEPTHWISE_CONV_2D',
  6: 'DEQUANTIZE',
  14: 'LOGISTIC',
  17: 'MAX_POOL_2D',
  22: 'RESHAPE',
  97: 'RESIZE_NEAREST_NEIGHBOR',
  114: 'QUANTIZE',
}
const custom = 32

/** Field numbers in an operator's option table; width comes before height there. */
const optionFields: Partial<Record<string, { stride?: number; window?: number; fused: number }>> = {
  ADD: { fused: 0 },
  CONV_2D: { stride: 1, fused: 3 },
  DEPTHWISE_CONV_2D: { stride: 1, fused: 4 },
  MAX_POOL_2D: { stride: 1, window: 3, fused: 5 },
}

/** Reads the first graph. Throws where the file is no TFLite file or has what is not known here. */
export function readTflite(file: Uint8Array): TfliteGraph {
  const model = openTable(file, 'TFL3')
  const kinds = tablesOf(model, 1).map(readKind)
  const buffers = tablesOf(model, 4).map((table) => bytesOf(table, 0))
  const graph = tablesOf(model, 2)[0]
  if (!graph) throw new Error('The TensorFlow Lite file has no graph.')
  return {
    tensors: tablesOf(graph, 0).map((table) => readTensor(table, buffers)),
    operators: tablesOf(graph, 3).map((table) => readOperator(table, kinds)),
    inputs: intsOf(graph, 1),
  }
}

function readKind(code: Table): string {
  // Old files have the number in a byte (field 0), newer ones in an int (field 3); the larger holds.
  const number = Math.max(byteOf(code, 0, 0), intOf(code, 3, 0))
  if (number === custom) return textOf(code, 1)
  const kind = builtins[number]
  if (!kind) throw new Error(`TensorFlow Lite's operator ${number} is not known to this converter.`)
  return kind
}

function readTensor(table: Table, buffers: readonly Uint8Array[]): TfliteTensor {
  const name = textOf(table, 3)
  const number = byteOf(table, 1, 0)
  const type = tensorTypes[number]
  if (!type) throw new Error(`Tensor "${name}" has type ${number}, not known to this converter.`)
  const quantization = tableOf(table, 4)
  return {
    name,
    shape: intsOf(table, 0),
    type,
    bytes: buffers[intOf(table, 2, 0)] ?? new Uint8Array(),
    scale: quantization ? floatsOf(quantization, 2) : [],
    zeroPoint: quantization ? longsOf(quantization, 3) : [],
    axis: quantization ? intOf(quantization, 6, 0) : 0,
  }
}

function readOperator(table: Table, kinds: readonly string[]): TfliteOperator {
  const kind = kinds[intOf(table, 0, 0)] ?? ''
  const options = tableOf(table, 4)
  const { stride, window, fused } = optionFields[kind] ?? {}
  const pair = (field: number | undefined): Pair =>
    options && field !== undefined
      ? [intOf(options, field + 1, 0), intOf(options, field, 0)]
      : [1, 1]
  const activation = options && fused !== undefined ? byteOf(options, fused, 0) : 0
  if (activation !== 0 && activation !== 3)
    throw new Error(`${kind} has activation ${activation}, not known to this converter.`)
  return {
    kind,
    inputs: intsOf(table, 1),
    outputs: intsOf(table, 2),
    stride: pair(stride),
    window: pair(window),
    padding: options && byteOf(options, 0, 0) === 0 ? 'same' : 'valid',
    activation: activation === 3 ? 'relu6' : 'none',
  }
}
