import { startBuild } from './build.ts'
import { addDetections } from './detections.ts'
import { findHeads } from './heads.ts'
import { writeOnnx } from './onnx.ts'
import { addOperator } from './operators.ts'
import { readTflite } from './tflite.ts'
import type { Walk } from './walk.ts'

export type Conversion = {
  /** The graph's name in the file. */
  readonly name: string
  /** Whether wide products are done on 8-bit integers: faster in WebAssembly, slow on a GPU. */
  readonly eightBit: boolean
  /** How many detections the graph hands out, before overlapping ones are suppressed. */
  readonly count: number
  readonly notes: Readonly<Record<string, string>>
}

/**
 * An EfficientDet-Lite as ONNX, from its 8-bit TFLite file. Input `image`: float32
 * [1, 3, side, side], RGB planes, (value - 127) / 128 for values of 0..255. Outputs: see
 * `addDetections`. Throws where the file is no EfficientDet-Lite.
 */
export function convertEfficientDet(file: Uint8Array, conversion: Conversion): Uint8Array {
  const graph = readTflite(file)
  const [input] = graph.inputs
  const side = graph.tensors[input ?? -1]?.shape[1]
  if (input === undefined || side === undefined)
    throw new Error(`${conversion.name} takes no picture.`)
  const heads = findHeads(graph)
  const walk: Walk = {
    build: startBuild(),
    tensors: graph.tensors,
    real: new Map([[input, 'image']]),
    stored: new Map(),
    eightBit: conversion.eightBit,
  }
  const last = new Set([...heads.boxes, ...heads.classes])
  const end = graph.operators.findIndex(({ kind }) => kind === 'RESHAPE')
  for (const operator of graph.operators.slice(0, end))
    if (!last.has(operator)) addOperator(walk, operator)
  const outputs = addDetections(walk, heads, conversion.count)
  return writeOnnx({
    name: conversion.name,
    ...walk.build,
    inputs: [{ name: 'image', type: 'float32', dims: [1, 3, side, side] }],
    outputs,
    notes: conversion.notes,
  })
}
