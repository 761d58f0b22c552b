import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { pin } from './pin.ts'

let folder = ''
let list = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pin-'))
  list = join(folder, 'weights.json')
  const cards = [
    {
      name: 'net',
      file: 'weights/net.onnx',
      bytes: 1,
      sha256: 'old',
      source: { repository: 'a', made: 'b' },
    },
    {
      name: 'cup',
      file: 'samples/cup.jpg',
      bytes: 2,
      sha256: 'cup',
      source: { package: 'p@1', path: 'c' },
    },
  ]
  await writeFile(list, JSON.stringify(cards))
})
afterEach(() => rm(folder, { recursive: true }))

const measured = async () => ({ bytes: 7, sha256: 'new' })

it('writes what a file measures now into its card and leaves the others alone', async () => {
  await pin(list, 'net', measured)
  const cards = JSON.parse(await readFile(list, 'utf8')) as unknown[]
  expect(cards).toMatchObject([
    { name: 'net', bytes: 7, sha256: 'new' },
    { name: 'cup', bytes: 2, sha256: 'cup' },
  ])
})

it.each(['cup', 'nothing'])('refuses "%s", which is not made in this repository', async (name) => {
  await expect(pin(list, name, measured)).rejects.toThrow(`no "${name}"`)
})

it('refuses a file that is not there', async () => {
  await expect(pin(list, 'net', async () => null)).rejects.toThrow('assets/weights/net.onnx')
})
