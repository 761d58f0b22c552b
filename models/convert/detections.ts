import { add, constant, type Build } from './build.ts'
import { addHead, type Heads } from './heads.ts'
import { elementTypes, type Value } from './onnx.ts'
import type { Walk } from './walk.ts'

/**
 * Adds the choice of the surest `count` anchors, each with its surest class as in TFLite, and the
 * decoding of their boxes. Suppression of overlapping boxes is left to the reader.
 *
 * Gives the graph's outputs, surest first: `boxes` [count, 4] as x, y, width, height in parts of
 * the picture, not clipped to it; `scores` [count] in 0..1; `classes` [count], indices from 0.
 */
export function addDetections(walk: Walk, heads: Heads, count: number): Value[] {
  const { build } = walk
  const anchorCount = heads.anchors.length / 4
  const logits = addHead(walk, heads.classes, anchorCount)
  const lastAxis = constant(build, 'int64', [1], [1])
  const best = add(build, 'ReduceMax', [logits, lastAxis], { attributes: { keepdims: 0 } })
  const wanted = constant(build, 'int64', [1], [count])
  const chosen = 'chosen'
  const surest = add(build, 'TopK', [best, wanted], { outputs: ['surest', chosen] })
  add(build, 'Sigmoid', [surest], { outputs: ['scores'] })

  const rows = add(build, 'Gather', [logits, chosen])
  const classes = add(build, 'ArgMax', [rows], { attributes: { axis: 1, keepdims: 0 } })
  add(build, 'Cast', [classes], {
    attributes: { to: elementTypes.int32 },
    outputs: ['classes'],
  })

  const offsets = addHead(walk, heads.boxes, anchorCount)
  addBoxes(build, add(build, 'Gather', [offsets, chosen]), heads.anchors, chosen)
  return [
    { name: 'boxes', type: 'float32', dims: [count, 4] },
    { name: 'scores', type: 'float32', dims: [count] },
    { name: 'classes', type: 'int32', dims: [count] },
  ]
}

/**
 * Boxes from offsets (dy, dx, dh, dw) and anchors (cy, cx, h, w): the centre moves by its offset
 * times the anchor's size, the size grows by the exponential of its offset.
 * Source: tensorflow/lite/kernels/detection_postprocess.cc, with all box scales 1.
 */
function addBoxes(build: Build, offsets: string, anchors: Float32Array, chosen: string): void {
  const every = constant(build, 'float32', [anchors.length / 4, 4], anchors)
  const anchor = add(build, 'Gather', [every, chosen])
  const columns = (from: string, ...order: number[]): string =>
    add(build, 'Gather', [from, constant(build, 'int64', [order.length], order)], {
      attributes: { axis: 1 },
    })
  // (y, x) becomes (x, y), (h, w) becomes (width, height).
  const anchorSize = columns(anchor, 3, 2)
  const move = add(build, 'Mul', [columns(offsets, 1, 0), anchorSize])
  const centre = add(build, 'Add', [move, columns(anchor, 1, 0)])
  const size = add(build, 'Mul', [add(build, 'Exp', [columns(offsets, 3, 2)]), anchorSize])
  const half = add(build, 'Mul', [size, constant(build, 'float32', [], [0.5])])
  const corner = add(build, 'Sub', [centre, half])
  add(build, 'Concat', [corner, size], { attributes: { axis: 1 }, outputs: ['boxes'] })
}
