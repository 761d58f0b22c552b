import { expect, it } from 'vitest'
import type { DetectorForm } from './card.ts'
import { readBoxes } from './head-boxes.ts'
import { readDetr } from './head-detr.ts'
import { readYolo } from './head-yolo.ts'
import type { Tensor } from './model.ts'

const form: DetectorForm = {
  head: 'yolo',
  size: 100,
  fit: 'stretch',
  mean: 0,
  scale: 255,
  layout: 'nchw',
  classes: ['cup', 'dog', 'cat'],
}
const tensor = (dims: readonly number[], ...data: number[]): Tensor => ({
  data: Float32Array.from(data),
  dims,
})
/** The same numbers with rows and columns changed round. */
const turned = (rows: readonly (readonly number[])[]) =>
  (rows[0] ?? []).flatMap((_, column) => rows.map((row) => row[column] ?? 0))

// Two boxes: a dog around the middle, and one that nothing is sure of.
const columns = [
  [50, 40, 20, 10, 0.1, 0.9, 0.2],
  [10, 10, 4, 4, 0.001, 0.002, 0.001],
]
const dog = { index: 1, x: 0.4, y: 0.35, width: 0.2, height: 0.1 }

it('reads a YOLO head laid out by channel', () => {
  const many = [...columns, ...Array.from({ length: 6 }, () => [0, 0, 0, 0, 0, 0, 0])]
  const [found, ...rest] = readYolo({ output0: tensor([1, 7, 8], ...turned(many)) }, form, 0.01)
  expect(rest).toEqual([])
  expect(found?.index).toBe(1)
  expect(found?.score).toBeCloseTo(0.9)
  for (const side of ['x', 'y', 'width', 'height'] as const)
    expect(found?.[side]).toBeCloseTo(dog[side])
})

it('reads a YOLO head laid out by box', () => {
  const many = [...columns, ...Array.from({ length: 6 }, () => [0, 0, 0, 0, 0, 0, 0])]
  const found = readYolo({ output0: tensor([1, 8, 7], ...many.flat()) }, form, 0.01)
  expect(found.map(({ index }) => index)).toEqual([1])
  expect(found[0]?.x).toBeCloseTo(0.4)
})

it('reads a DETR head, whatever its outputs are called', () => {
  const boxes = tensor([1, 2, 4], 0.5, 0.4, 0.2, 0.1, 0.1, 0.1, 0.04, 0.04)
  const logits = tensor([1, 2, 3], -2, 2.2, -1, -9, -8, -9)
  for (const outputs of [
    { pred_boxes: boxes, logits },
    { dets: boxes, labels: logits },
    { a: boxes, b: logits },
  ]) {
    const found = readDetr(outputs, form, 0.01)
    expect(found.map(({ index }) => index)).toEqual([1])
    expect(found[0]?.score).toBeCloseTo(0.9, 2)
    expect(found[0]?.x).toBeCloseTo(0.4)
    expect(found[0]?.y).toBeCloseTo(0.35)
  }
})

it('tells boxes from the logits of four classes by their names', () => {
  const boxes = tensor([1, 1, 4], 0.5, 0.4, 0.2, 0.1)
  const logits = tensor([1, 1, 4], -2, 2.2, -1, -3)
  expect(readDetr({ logits, pred_boxes: boxes }, form, 0.01)[0]?.width).toBeCloseTo(0.2)
})

it('reads boxes that the graph has decoded', () => {
  const found = readBoxes(
    {
      boxes: tensor([2, 4], 0.4, 0.35, 0.2, 0.1, 0, 0, 1, 1),
      scores: tensor([2], 0.9, 0.001),
      classes: { data: Int32Array.of(1, 0), dims: [2] },
    },
    form,
    0.01,
  )
  expect(found).toHaveLength(1)
  expect(found[0]).toMatchObject({ index: 1 })
  expect(found[0]?.y).toBeCloseTo(0.35)
})

it('says what it was given when a network has another form', () => {
  const odd = { features: tensor([1, 2], 0, 0) }
  for (const read of [readBoxes, readYolo, readDetr]) {
    expect(() => read(odd, form, 0.01)).toThrow('not features [1, 2]')
  }
})
