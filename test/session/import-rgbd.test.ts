import { encode } from 'fast-png'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Entry } from '../../app/recording/entry.ts'
import { importRgbd } from './import-rgbd.ts'

let folder: string
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'rgbd-'))))
afterEach(() => rm(folder, { recursive: true }))

const put = (name: string, content: string | Uint8Array) => writeFile(join(folder, name), content)
const identity = '1 0 0 0\n0 1 0 0\n0 0 1 0\n0 0 0 1'
const intrinsics = '585 0 3\n0 585 2\n0 0 1'
const [width, height] = [6, 4]
const colour = encode({
  width,
  height,
  data: new Uint8Array(width * height * 3).fill(90),
  channels: 3,
})
const depth = encode({
  ...{ width, height, depth: 16, channels: 1 },
  data: Uint16Array.from({ length: width * height }, (_, i) => i * 300),
})

async function putFrame(number: number, pose = identity) {
  await put(`frame-${number}.color.png`, colour)
  await put(`frame-${number}.depth.png`, depth)
  await put(`frame-${number}.pose.txt`, pose)
}

async function importAll(rate = 10) {
  const [entries, odd]: [Entry[], string[]] = [[], []]
  for await (const entry of importRgbd(folder, { rate, turned: null }, (sentence) =>
    odd.push(sentence),
  )) {
    entries.push(entry)
  }
  return { entries, odd }
}

it('takes pictures as they are, with camera, pose and depth, at the rate told', async () => {
  await put('camera-intrinsics.txt', intrinsics)
  await putFrame(2)
  await putFrame(10, '1 0 0 0.5\n0 1 0 -1\n0 0 1 2\n0 0 0 1')
  const { entries, odd } = await importAll()
  expect(odd).toEqual([])
  expect(entries.map(({ kind, time }) => [kind, time])).toEqual([
    ['picture', 0],
    ['depth', 0],
    ['picture', 100],
    ['depth', 100],
  ])
  const [first, map, second] = entries
  expect(first).toMatchObject({
    ...{ format: 'png', cut: true },
    camera: { width, height, fx: 585, fy: 585, cx: 3, cy: 2, source: 'table' },
  })
  expect(first?.kind === 'picture' && Buffer.compare(first.bytes, colour)).toBe(0)
  expect(map?.kind === 'depth' && map.millimetres[5]).toBe(1500)
  // Half a metre to the right, one up and two ahead: our y is up and we look along -z.
  expect(second?.kind === 'picture' && second.pose?.slice(12)).toEqual([0.5, 1, -2, 1])
})

it('keeps a picture whose pose was lost, and says what is odd', async () => {
  await put('camera-intrinsics.txt', intrinsics)
  await putFrame(1, identity.replaceAll('1', '-1.#IND'))
  await putFrame(2, '2 0 0 0\n0 2 0 0\n0 0 2 0\n0 0 0 1')
  await put('frame-3.color.jpg', 'no picture')
  await put('frame-4.color.png', colour)
  const { entries, odd } = await importAll()
  expect(entries.filter(({ kind }) => kind === 'picture')).toMatchObject([
    { pose: null },
    { pose: null },
    { pose: null, time: 300 },
  ])
  expect(odd).toHaveLength(5)
  expect(odd.join()).toMatch(
    /frame-1\.pose.*frame-2\.pose.*frame-3\.color.*frame-4\.pose.*frame-4\.depth/,
  )
})

it('says in one sentence what is missing', async () => {
  await expect(importAll()).rejects.toThrow('holds no pictures')
  await putFrame(1)
  await expect(importAll()).rejects.toThrow('no camera-intrinsics.txt')
  const nowhere = importRgbd(join(folder, 'nowhere'), { rate: 30, turned: null }, () => undefined)
  await expect(nowhere.next()).rejects.toThrow('no folder')
})
