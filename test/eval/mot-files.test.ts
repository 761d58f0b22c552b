import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { bridge, followBoxes, scoreScale } from './follow-boxes.ts'
import { readSequences } from './mot-folder.ts'
import { readMot, writeMot, type MotRow } from './mot-text.ts'
import { scoreTracks } from './score-tracks.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sightline-mot-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function put(name: string, text: string) {
  await mkdir(dirname(join(folder, name)), { recursive: true })
  await writeFile(join(folder, name), text)
}
const line = '1,-1,10,20,30,40,0.9,-1,-1,-1\n'

it('finds sequences in each usual layout, with rate, size and truth where they are told', async () => {
  await put('A/det/det.txt', line)
  await put('A/gt/gt.txt', '1,1,10,20,30,40,1,-1,-1,-1\r\n2,1,11,20,30,40,1,-1,-1,-1\r\n')
  await put('A/seqinfo.ini', '[Sequence]\nframeRate=14\nseqLength=3\nimWidth=640\nimHeight=480\n')
  await put('B/det.txt', line)
  await put('C.txt', line.replaceAll(',', ' '))
  const found = await readSequences(folder, null)
  expect(found.map(({ name, rate, size, length }) => ({ name, rate, size, length }))).toEqual([
    { name: 'A', rate: 14, size: [640, 480], length: 3 },
    { name: 'B', rate: 25, size: [40, 60], length: 1 },
    { name: 'C', rate: 25, size: [40, 60], length: 1 },
  ])
  expect(found.map(({ truth }) => truth?.length)).toEqual([2, undefined, undefined])
  expect(await readSequences(join(folder, 'A'), null)).toMatchObject([{ name: 'A', rate: 14 }])
  expect(await readSequences(join(folder, 'B'), folder)).toMatchObject([{ name: 'B' }])
})

it('says what is wrong with a folder or a line', async () => {
  await expect(readSequences(join(folder, 'none'), null)).rejects.toThrow('cannot be read')
  await expect(readSequences(folder, null)).rejects.toThrow('no detections')
  await put('A/det.txt', `${line}1,2,3\n`)
  await expect(readSequences(folder, null)).rejects.toThrow('line 2: "1,2,3"')
})

it('takes scores of any scale', () => {
  expect(scoreScale([0.2, 0.9])(0.2)).toBe(0.2)
  expect(scoreScale([20, 90])(20)).toBe(0.2)
  expect(scoreScale([-1, -1])(-1)).toBe(1)
  const ranked = scoreScale([-0.5, 0.3, 1.2, 2.9])
  expect([ranked(-0.5), ranked(2.9)]).toEqual([0.25, 1])
})

const walk = (id: number, frames: readonly number[], y: number): MotRow[] =>
  frames.map((frame) => ({
    ...{ frame, id, score: 1, kind: null },
    box: [20 + 4 * frame, y, 40, 90] as const,
  }))
const numbers = Array.from({ length: 30 }, (_, i) => i + 1)
const scene = (rows: readonly MotRow[]) => ({
  ...{ name: 'made', truth: null, rate: 25, size: [640, 480] as const, length: 30 },
  detections: rows.map((row) => ({ ...row, id: -1 })),
})

it('follows two that walk side by side, one of them unseen for a while, without an error', () => {
  const truth = [...walk(1, numbers, 50), ...walk(2, numbers, 200)]
  const seen = truth.filter(({ id, frame }) => id === 1 || frame < 10 || frame > 16)
  const { clear, id } = scoreTracks(truth, followBoxes(scene(seen)), 30)
  expect(clear).toMatchObject({ switches: 0, falseAlarms: 0 })
  // Only each one's first picture is missing: a single sighting is not told.
  expect(clear.misses).toBe(2)
  expect(id.right).toBe(58)
})

it('does not tell what is seen but once, and fills no long gap', () => {
  expect(followBoxes(scene(walk(1, [3], 50)))).toEqual([])
  const [a, b] = [walk(1, [1], 50), walk(1, [5], 90)]
  expect(bridge([...a, ...b], 4).map(({ frame, box }) => [frame, box[1]])).toEqual([
    [1, 50],
    [2, 60],
    [3, 70],
    [4, 80],
    [5, 90],
  ])
  expect(bridge([...a, ...b], 3)).toHaveLength(2)
})

it('reads what it writes', () => {
  const rows = walk(3, [2, 1], 50.25)
  expect(readMot(writeMot(rows), 'made')).toEqual([...rows].reverse())
})

it('judges MOT17 as the challenge does: no one who is not on foot, no region to be ignored', () => {
  const text = '1,1,10,10,40,90,1,1,1\n1,2,200,10,40,90,0,7,1\n1,3,400,10,40,90,0,1,0.2\n'
  const found = [walk(1, [1], 10), walk(2, [1], 10)].flat().map((row, i) => ({
    ...row,
    box: [10 + 190 * i, 10, 40, 90] as const,
  }))
  expect(scoreTracks(readMot(text, 'gt'), found, 1).clear).toMatchObject({
    ...{ truths: 1, matches: 1, falseAlarms: 0 },
  })
})
