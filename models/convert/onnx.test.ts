import { expect, it } from 'vitest'
import { add, constant, startBuild } from './build.ts'
import { writeOnnx, type OnnxGraph } from './onnx.ts'

it('writes the messages of onnx.proto, byte by byte', () => {
  const empty = { nodes: [], constants: [], inputs: [], outputs: [], notes: {} }
  expect([...writeOnnx({ ...empty, name: 'g' })]).toEqual([
    // ir_version 10
    ...[0x08, 10],
    // producer_name
    ...[0x12, 24, ...new TextEncoder().encode('sightline models/convert')],
    // graph: name "g"
    ...[0x3a, 3, 0x12, 1, 0x67],
    // opset_import: version 21; the domain is empty
    ...[0x42, 4, 0x0a, 0, 0x10, 21],
  ])
})

it('writes the same graph to the same bytes', () => {
  expect(writeOnnx(graph())).toEqual(writeOnnx(graph()))
})

it('names the set of operators that a node needs', () => {
  const text = new TextDecoder().decode(writeOnnx(graph()))
  expect(text).toContain('MatMulIntegerToFloat')
  expect(text.match(/com\.microsoft/g)).toHaveLength(2)
})

it('keeps equal constants once, and apart where type or shape differ', () => {
  const build = startBuild()
  const first = constant(build, 'int8', [2], [1, 2])
  expect(constant(build, 'int8', [2], [1, 2])).toBe(first)
  expect(constant(build, 'uint8', [2], [1, 2])).not.toBe(first)
  expect(constant(build, 'int8', [1, 2], [1, 2])).not.toBe(first)
  expect(build.constants).toHaveLength(3)
})

function graph(): OnnxGraph {
  const build = startBuild()
  const one = constant(build, 'float32', [], [1])
  const sum = add(build, 'Add', ['x', one])
  add(build, 'MatMulIntegerToFloat', [sum], { domain: 'com.microsoft', outputs: ['y'] })
  const value = (name: string) => ({ name, type: 'float32', dims: [1] }) as const
  return { name: 'g', ...build, inputs: [value('x')], outputs: [value('y')], notes: { a: 'b' } }
}
