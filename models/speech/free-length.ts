/** Field numbers of onnx.proto: what is read and written here of a model. */
const graphOfModel = 7
const initializerOfGraph = 5
const inputOfGraph = 11
const nameOfTensor = 8
const dimsOfTensor = 1

/**
 * Whisper's encoder adds a fixed table of 1500 positions to its sound, and so always computes 30 s.
 * This makes that table (the one initializer of shape [1500, width]) an input `positions` of any
 * length: the encoder then takes time in proportion to the sound. Gives the changed bytes of the ONNX
 * file; throws where it has no such table.
 */
export function freeLength(model: Uint8Array, table: number): Uint8Array {
  const graph = [...fieldsOf(model)].find(({ field }) => field === graphOfModel)
  if (!graph) throw new Error('This is no ONNX file: it has no graph.')
  const inside = model.subarray(graph.from, graph.end)
  const tables = [...fieldsOf(inside)].filter(({ field, from, end }) => {
    if (field !== initializerOfGraph) return false
    const [rows] = shapeOf(inside.subarray(from, end))
    return rows === table
  })
  const [found] = tables
  if (!found || tables.length !== 1) {
    throw new Error(`The network has ${tables.length} tables of ${table} positions, not one.`)
  }
  const tensor = inside.subarray(found.from, found.end)
  const input = delimited(inputOfGraph, valueInfo(nameOf(tensor), shapeOf(tensor).at(-1) ?? 0))
  const changed = joined([inside.subarray(0, found.start), inside.subarray(found.end), input])
  return joined([
    model.subarray(0, graph.start),
    delimited(graphOfModel, changed),
    model.subarray(graph.end),
  ])
}

/** One field of a protobuf message: `start` with its tag, `from` to `end` its content. */
type Field = {
  readonly field: number
  readonly start: number
  readonly from: number
  readonly end: number
  /** The number itself, where the field is one. */
  readonly value: number
}

/** The fields of a message (protobuf.dev, "Encoding"). Throws where it is damaged. */
function* fieldsOf(bytes: Uint8Array): Generator<Field> {
  let at = 0
  const varint = (): number => {
    let value = 0
    for (let scale = 1; ; scale *= 128) {
      const byte = bytes[at++]
      if (byte === undefined) throw new Error('The ONNX file ends too early.')
      value += (byte & 127) * scale
      if (byte < 128) return value
    }
  }
  while (at < bytes.length) {
    const start = at
    const tag = varint()
    const kind = tag % 8
    const value = kind === 0 || kind === 2 ? varint() : 0
    const from = at
    at += kind === 2 ? value : kind === 1 ? 8 : kind === 5 ? 4 : 0
    if (at > bytes.length) throw new Error('The ONNX file ends too early.')
    yield { field: tag >> 3, start, from, end: at, value }
  }
}

function shapeOf(tensor: Uint8Array): number[] {
  return [...fieldsOf(tensor)].flatMap(({ field, from, end, value }) => {
    if (field !== dimsOfTensor) return []
    return from === end ? [value] : [...tensor.subarray(from, end)] // packed, or one by one
  })
}

function nameOf(tensor: Uint8Array): string {
  const name = [...fieldsOf(tensor)].find(({ field }) => field === nameOfTensor)
  return new TextDecoder().decode(name && tensor.subarray(name.from, name.end))
}

/** A ValueInfoProto: floats in a matrix of any number of rows. */
function valueInfo(name: string, width: number): Uint8Array {
  const rows = delimited(1, delimited(2, new TextEncoder().encode('positions')))
  const columns = delimited(1, joined([varintOf(1 << 3), varintOf(width)]))
  const float = joined([varintOf(1 << 3), varintOf(1)])
  const type = joined([float, delimited(2, joined([rows, columns]))])
  return joined([delimited(1, new TextEncoder().encode(name)), delimited(2, delimited(1, type))])
}

function delimited(field: number, content: Uint8Array): Uint8Array {
  return joined([varintOf(field * 8 + 2), varintOf(content.length), content])
}

function varintOf(value: number): Uint8Array {
  const bytes: number[] = []
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    bytes.push((rest % 128) + (rest > 127 ? 128 : 0))
    if (rest < 128) return Uint8Array.from(bytes)
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
