import type { Attribute, Constant, Domain, ElementType, Node } from './onnx.ts'

/** An ONNX graph while it is being built; values are known by name. */
export type Build = { readonly nodes: Node[]; readonly constants: Constant[] }

type Extra = {
  readonly attributes?: Readonly<Record<string, Attribute>>
  /** Names for the outputs; without them there is one, named after its place in the graph. */
  readonly outputs?: readonly string[]
  readonly domain?: Domain
}

export const startBuild = (): Build => ({ nodes: [], constants: [] })

/** Adds a node and gives the name of its first output. */
export function add(
  build: Build,
  kind: string,
  inputs: readonly string[],
  { attributes = {}, outputs = [], domain = '' }: Extra = {},
): string {
  const [first = `${kind}_${build.nodes.length}`, ...others] = outputs
  build.nodes.push({ kind, domain, inputs, outputs: [first, ...others], attributes })
  return first
}

/** Adds a constant, or finds the equal one that is there already, and gives its name. */
export function constant(
  build: Build,
  type: ElementType,
  dims: readonly number[],
  values: ArrayLike<number>,
): string {
  const bytes = encode(type, values)
  const known = build.constants.find(
    (each) =>
      each.type === type &&
      each.dims.join() === dims.join() &&
      Buffer.compare(each.bytes, bytes) === 0,
  )
  if (known) return known.name
  const name = `constant_${build.constants.length}`
  build.constants.push({ name, type, dims, bytes })
  return name
}

/** The values' bytes; typed arrays are little endian on every machine that runs Node. */
function encode(type: ElementType, values: ArrayLike<number>): Uint8Array {
  switch (type) {
    case 'float32':
      return new Uint8Array(Float32Array.from(values).buffer)
    case 'uint8':
      return Uint8Array.from(values)
    case 'int8':
      return new Uint8Array(Int8Array.from(values).buffer)
    case 'int32':
      return new Uint8Array(Int32Array.from(values).buffer)
    case 'int64':
      return new Uint8Array(BigInt64Array.from(Array.from(values, BigInt)).buffer)
  }
}
