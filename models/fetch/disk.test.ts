import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openDisk } from './disk.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'weights-'))
})
afterEach(() => rm(folder, { recursive: true }))

const bytes = new Uint8Array([1, 2, 3])
const goingOn = new AbortController().signal

it('measures what it wrote, and gives null for what is not there', async () => {
  const disk = openDisk(folder)
  expect(await disk.measure('samples/cup.jpg')).toBeNull()
  await disk.write('samples/cup.jpg', bytes, goingOn)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  expect(await disk.measure('samples/cup.jpg')).toEqual({ bytes: 3, sha256 })
})

it('leaves the old file and nothing else when it is interrupted', async () => {
  await writeFile(join(folder, 'cup.jpg'), 'old')
  const writing = openDisk(folder).write('cup.jpg', bytes, AbortSignal.abort())
  await expect(writing).rejects.toThrow()
  expect(await readdir(folder)).toEqual(['cup.jpg'])
  expect(await readFile(join(folder, 'cup.jpg'), 'utf8')).toBe('old')
})

it('leaves nothing half-written when the file cannot take its place', async () => {
  await mkdir(join(folder, 'cup.jpg', 'full'), { recursive: true })
  await expect(openDisk(folder).write('cup.jpg', bytes, goingOn)).rejects.toThrow()
  expect(await readdir(folder)).toEqual(['cup.jpg'])
})

it('clears up after a run that was killed, but not after one that still runs', async () => {
  // Beyond the highest number that Linux and macOS give to a process.
  const killed = 'cup.jpg.99999999.part'
  const running = `cup.jpg.${process.ppid}.part`
  await writeFile(join(folder, killed), 'half')
  await writeFile(join(folder, running), 'half')
  await openDisk(folder).write('cup.jpg', bytes, goingOn)
  expect(await readdir(folder)).toEqual(['cup.jpg', running])
})
