import { expect, it } from 'vitest'
import { decodeTruth, extents, maskOf } from './decode-truth.ts'

/** Rows from the top, each pixel the number of a thing; its depth is ten times that. */
function drawnBottomUp(rows: readonly (readonly number[])[]): Float32Array {
  return Float32Array.from(
    [...rows]
      .reverse()
      .flat()
      .flatMap((number) => [number, number * 10, 0, 1]),
  )
}

const rows = [
  [0, 0, 0, 0],
  [0, 2, 2, 0],
  [0, 2, 1, 1],
]
const map = decodeTruth(drawnBottomUp(rows), 4, 3)

it('puts the top row first', () => {
  expect([...map.numbers]).toEqual(rows.flat())
})

it('keeps the depth of every pixel in metres', () => {
  expect(map.depth[5]).toBe(20)
  expect(map.depth[0]).toBe(0)
})

it('draws the box around the pixels that show, and counts them', () => {
  const seen = extents(map)
  expect(seen.get(2)).toEqual({ box: { x: 1, y: 1, width: 2, height: 2 }, pixels: 3 })
  expect(seen.get(1)).toEqual({ box: { x: 2, y: 2, width: 2, height: 1 }, pixels: 2 })
  expect(seen.size).toBe(2)
})

it('cuts out the mask of one thing', () => {
  expect([...maskOf(map, 1)]).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1])
})
