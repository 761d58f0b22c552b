import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { parseLabels, readDataset } from './dataset.ts'

let images = ''
let labels = ''
let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sightline-dataset-'))
  images = join(folder, 'my pictures')
  labels = join(folder, 'labels')
  await mkdir(images)
  await mkdir(labels)
})
afterEach(() => rm(folder, { recursive: true }))

const put = (...names: string[]) =>
  Promise.all(names.map((name) => writeFile(join(images, name), '')))

it('pairs pictures with labels by name, whatever the spaces and the case of the ending', async () => {
  await put('b.png', 'A one.JPG', 'notes.md')
  await writeFile(join(labels, 'A one.txt'), '41 0.5 0.5 0.2 0.4\n')
  expect(await readDataset(images, labels)).toEqual([
    {
      name: 'A one.JPG',
      path: join(images, 'A one.JPG'),
      truth: [{ label: 'cup', box: [0.4, 0.3, 0.2, 0.4] }],
    },
    { name: 'b.png', path: join(images, 'b.png'), truth: [] },
  ])
})

it('says which folder is missing, and where there are no pictures or no labels', async () => {
  await expect(readDataset(join(folder, 'none'), labels)).rejects.toThrow('none')
  await expect(readDataset(images, labels)).rejects.toThrow('no picture')
  await put('a.jpg')
  await expect(readDataset(images, join(folder, 'none'))).rejects.toThrow('folder of labels')
  await expect(readDataset(images, labels)).rejects.toThrow('No picture in')
})

it('names the line that is not in the form', () => {
  expect(() => parseLabels('0 .5 .5 .1 .1\n\n80 .5 .5 .1 .1', 'x.txt')).toThrow('x.txt, line 3')
  expect(() => parseLabels('0 .5 .5 .1', 'x.txt')).toThrow('line 1')
  expect(() => parseLabels('0 .5 .5 .1 .1 .1', 'x.txt')).toThrow('line 1')
  expect(() => parseLabels('0 .5 a .1 .1', 'x.txt')).toThrow('line 1')
})
