import { expect, it } from 'vitest'
import protobuf from 'protobufjs'
import { freeLength } from './free-length.ts'

/** The part of onnx.proto that is looked at. */
const { root } = protobuf.parse(`
  syntax = "proto3";
  message Model { int64 ir_version = 1; Graph graph = 7; string after = 15; }
  message Graph { string name = 2; repeated Tensor initializer = 5; repeated Value input = 11; }
  message Tensor { repeated int64 dims = 1 [packed = false]; int32 data_type = 2; string name = 8; bytes raw_data = 9; }
  message Value { string name = 1; Type type = 2; }
  message Type { Shaped tensor_type = 1; }
  message Shaped { int32 elem_type = 1; Shape shape = 2; }
  message Shape { repeated Dimension dim = 1; }
  message Dimension { int64 dim_value = 1; string dim_param = 2; }
`)
const Model = root.lookupType('Model')
const tensor = (name: string, dims: number[]) => ({ name, dims, rawData: new Uint8Array(300) })
const encode = (initializer: object[]) =>
  Model.encode(
    Model.create({
      irVersion: 8,
      graph: { name: 'encoder', initializer, input: [{ name: 'sound' }] },
      after: 'what follows',
    }),
  ).finish()
const read = (bytes: Uint8Array) =>
  Model.toObject(Model.decode(bytes), { longs: Number }) as {
    irVersion: number
    after: string
    graph: { initializer: { name: string }[]; input: { name: string; type?: unknown }[] }
  }

it('makes the table of positions an input of any length, and leaves all else', () => {
  const bytes = encode([tensor('weights', [512, 80]), tensor('table', [1500, 512])])
  const { irVersion, graph, after } = read(freeLength(bytes, 1500))
  expect([irVersion, after]).toEqual([8, 'what follows'])
  expect(graph.initializer.map(({ name }) => name)).toEqual(['weights'])
  expect(graph.input.map(({ name }) => name)).toEqual(['sound', 'table'])
  const dim = [{ dimParam: 'positions' }, { dimValue: 512 }]
  expect(graph.input[1]?.type).toEqual({ tensorType: { elemType: 1, shape: { dim } } })
})

it('says so where there is no such table, or where the file is none', () => {
  expect(() => freeLength(encode([tensor('weights', [512, 80])]), 1500)).toThrow('0 tables')
  expect(() => freeLength(Uint8Array.of(0x3a, 0xff, 0x01), 1500)).toThrow('ends too early')
  expect(() => freeLength(new Uint8Array(0), 1500)).toThrow('no graph')
})
