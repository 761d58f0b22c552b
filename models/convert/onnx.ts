import protobuf from 'protobufjs'

/** The part of onnx/onnx.proto (IR version 10) that is written here, with its field numbers. */
const { root } = protobuf.parse(`
  syntax = "proto3";
  message Model {
    int64 ir_version = 1;
    string producer_name = 2;
    Graph graph = 7;
    repeated Opset opset_import = 8;
    repeated Entry metadata_props = 14;
  }
  message Opset { string domain = 1; int64 version = 2; }
  message Entry { string key = 1; string value = 2; }
  message Graph {
    repeated Node node = 1;
    string name = 2;
    repeated Tensor initializer = 5;
    repeated Value input = 11;
    repeated Value output = 12;
  }
  message Node {
    repeated string input = 1;
    repeated string output = 2;
    string name = 3;
    string op_type = 4;
    repeated Attribute attribute = 5;
    string domain = 7;
  }
  message Attribute {
    string name = 1;
    int64 i = 3;
    bytes s = 4;
    repeated int64 ints = 8 [packed = false];
    int32 type = 20;
  }
  message Tensor {
    repeated int64 dims = 1 [packed = false];
    int32 data_type = 2;
    string name = 8;
    bytes raw_data = 9;
  }
  message Value { string name = 1; Type type = 2; }
  message Type { Shaped tensor_type = 1; }
  message Shaped { int32 elem_type = 1; Shape shape = 2; }
  message Shape { repeated Dimension dim = 1; }
  message Dimension { int64 dim_value = 1; }
`)
const irVersion = 10
const opsets = { '': 21, 'com.microsoft': 1 } as const
const attributeTypes = { integer: 2, text: 3, integers: 7 } as const

/** ONNX's numbers for the element types, also what the `to` of a Cast takes. */
export const elementTypes = { float32: 1, uint8: 2, int8: 3, int32: 6, int64: 7 } as const

export type ElementType = keyof typeof elementTypes
export type Domain = keyof typeof opsets
export type Attribute = number | string | readonly number[]

export type Node = {
  readonly kind: string
  /** Empty for ONNX's own operators, else the set the operator belongs to. */
  readonly domain: Domain
  readonly inputs: readonly string[]
  readonly outputs: readonly string[]
  readonly attributes: Readonly<Record<string, Attribute>>
}

export type Value = {
  readonly name: string
  readonly type: ElementType
  readonly dims: readonly number[]
}

/** A constant; `bytes` little endian, row-major. */
export type Constant = Value & { readonly bytes: Uint8Array }

export type OnnxGraph = {
  readonly name: string
  readonly nodes: readonly Node[]
  readonly constants: readonly Constant[]
  readonly inputs: readonly Value[]
  readonly outputs: readonly Value[]
  /** Free text that travels in the file: where it comes from, its licence. */
  readonly notes: Readonly<Record<string, string>>
}

/** The bytes of the .onnx file; the same graph always gives the same bytes. */
export function writeOnnx(graph: OnnxGraph): Uint8Array {
  const domains = new Set<Domain>(['', ...graph.nodes.map(({ domain }) => domain)])
  const model = root.lookupType('Model')
  const message = model.fromObject({
    irVersion,
    producerName: 'sightline models/convert',
    opsetImport: [...domains].map((domain) => ({ domain, version: opsets[domain] })),
    metadataProps: Object.entries(graph.notes).map(([key, value]) => ({ key, value })),
    graph: {
      name: graph.name,
      node: graph.nodes.map(encodeNode),
      initializer: graph.constants.map(({ name, type, dims, bytes }) => ({
        name,
        dims,
        dataType: elementTypes[type],
        rawData: bytes,
      })),
      input: graph.inputs.map(encodeValue),
      output: graph.outputs.map(encodeValue),
    },
  })
  return model.encode(message).finish()
}

const encodeNode = ({ kind, domain, inputs, outputs, attributes }: Node): object => ({
  name: outputs[0],
  opType: kind,
  domain,
  input: inputs,
  output: outputs,
  attribute: Object.entries(attributes).map(([name, value]) => ({ name, ...encode(value) })),
})

function encode(value: Attribute): object {
  if (typeof value === 'number') return { i: value, type: attributeTypes.integer }
  if (typeof value === 'string')
    return { s: new TextEncoder().encode(value), type: attributeTypes.text }
  return { ints: value, type: attributeTypes.integers }
}

const encodeValue = ({ name, type, dims }: Value): object => ({
  name,
  type: {
    tensorType: {
      elemType: elementTypes[type],
      shape: { dim: dims.map((dimValue) => ({ dimValue })) },
    },
  },
})
