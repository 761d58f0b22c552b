import { expect, it } from 'vitest'
import type { Depth, Entry, Picture } from '../recording/entry.ts'
import { pairDepth } from './pair-depth.ts'

const camera = { width: 1, height: 1, fx: 1, fy: 1, cx: 0, cy: 0, source: 'table' } as const
const picture = (time: number): Picture => ({
  ...{ kind: 'picture', time, format: 'png', bytes: new Uint8Array(), camera },
  ...{ pose: null, cut: false },
})
const depth = (time: number): Depth => ({
  kind: 'depth',
  time,
  camera,
  pose: null,
  millimetres: new Uint16Array(1),
})
const pairs = async (...written: readonly Entry[]) => {
  async function* read() {
    yield* written
  }
  const found: (readonly [number, number | null])[] = []
  for await (const shot of pairDepth(read()))
    found.push([shot.picture.time, shot.depth?.time ?? null])
  return found
}

it('gives each picture the depth of its moment, before or after it in the file', async () => {
  expect(await pairs(picture(0), depth(0), picture(33), depth(33))).toEqual([
    [0, 0],
    [33, 33],
  ])
  expect(await pairs(depth(1), picture(0), depth(34), picture(33))).toEqual([
    [0, 1],
    [33, 34],
  ])
})

it('leaves a picture without depth where none was measured at about its time', async () => {
  expect(await pairs(picture(0), picture(33), depth(33), picture(66))).toEqual([
    [0, null],
    [33, 33],
    [66, null],
  ])
  expect(await pairs(depth(0), picture(500), depth(700))).toEqual([[500, null]])
})
