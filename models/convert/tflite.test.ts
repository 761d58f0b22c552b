import { Builder } from 'flatbuffers'
import { expect, it } from 'vitest'
import { readTflite } from './tflite.ts'

it('reads tensors, their grid and their bytes', () => {
  const { tensors, inputs } = readTflite(pooling(0))
  expect(inputs).toEqual([0])
  expect(tensors[0]).toEqual({
    name: 'x',
    shape: [1, 4, 4, 2],
    type: 'int8',
    bytes: Uint8Array.of(7, 8, 9),
    scale: [0.5],
    zeroPoint: [-3],
    axis: 0,
  })
})

it('reads an operator with its options, height before width', () => {
  expect(readTflite(pooling(0)).operators).toEqual([
    {
      kind: 'MAX_POOL_2D',
      inputs: [0],
      outputs: [1],
      stride: [2, 1],
      window: [5, 3],
      padding: 'same',
      activation: 'none',
    },
  ])
})

it('refuses an activation that it would leave out', () => {
  expect(() => readTflite(pooling(1))).toThrow('MAX_POOL_2D has activation 1')
})

it('refuses what is no TFLite file', () => {
  expect(() => readTflite(new Uint8Array(64))).toThrow('TFL3')
  expect(() => readTflite(new Uint8Array())).toThrow('TFL3')
})

/** A file with one max pool, 3 wide and 5 high, stride 1 across and 2 down. */
function pooling(activation: number): Uint8Array {
  const builder = new Builder()
  const table = (...fields: readonly ((field: number) => void)[]): number => {
    builder.startObject(fields.length)
    fields.forEach((add, field) => add(field))
    return builder.endObject()
  }
  const at = (offset: number) => (field: number) => builder.addFieldOffset(field, offset, 0)
  const int = (value: number) => (field: number) => builder.addFieldInt32(field, value, 0)
  const byte = (value: number) => (field: number) => builder.addFieldInt8(field, value, 0)
  const none = (): void => undefined
  const vector = (
    width: number,
    values: readonly number[],
    add: (value: number) => void,
  ): number => {
    builder.startVector(width, values.length, width)
    values.toReversed().forEach(add)
    return builder.endVector()
  }
  const ints = (...values: number[]) => vector(4, values, (value) => builder.addInt32(value))
  const offsets = (...values: number[]) => vector(4, values, (value) => builder.addOffset(value))
  const longs = (...values: number[]) =>
    vector(8, values, (value) => builder.addInt64(BigInt(value)))

  const code = table(byte(17))
  const bytes = table(at(vector(1, [7, 8, 9], (value) => builder.addInt8(value))))
  const scale = vector(4, [0.5], (value) => builder.addFloat32(value))
  const quantization = table(none, none, at(scale), at(longs(-3)))
  const tensor = (name: string) => {
    const [shape, text] = [ints(1, 4, 4, 2), builder.createString(name)]
    return table(at(shape), byte(9), none, at(text), at(quantization))
  }
  const options = table(byte(0), int(1), int(2), int(3), int(5), byte(activation))
  const pool = table(int(0), at(ints(0)), at(ints(1)), byte(5), at(options))
  const tensors = offsets(tensor('x'), tensor('y'))
  const graph = table(at(tensors), at(ints(0)), at(ints(1)), at(offsets(pool)))
  const model = table(int(3), at(offsets(code)), at(offsets(graph)), none, at(offsets(bytes)))
  builder.finish(model, 'TFL3')
  return builder.asUint8Array()
}
