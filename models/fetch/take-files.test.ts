import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { create } from 'tar'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readFiles } from './take-files.ts'

let folder = ''
let archive: Buffer = Buffer.alloc(0)
const picture = Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * i * 31) % 251))

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'package-'))
  await mkdir(join(folder, 'package', 'img'), { recursive: true })
  await writeFile(join(folder, 'package', 'package.json'), '{}')
  await writeFile(join(folder, 'package', 'img', 'cup.jpg'), picture)
  await symlink('/etc/hostname', join(folder, 'package', 'img', 'link.jpg'))
  archive = await create({ gzip: true, cwd: folder }, ['package']).concat()
})
afterAll(() => rm(folder, { recursive: true }))

const stream = (bytes: Buffer) =>
  Readable.from(
    Array.from({ length: Math.ceil(bytes.length / 700) }, (_, i) =>
      bytes.subarray(i * 700, (i + 1) * 700),
    ),
  )

it('gives the files asked for, and leaves out what the package does not have', async () => {
  const files = await readFiles(stream(archive), ['img/cup.jpg', 'img/none.jpg'])
  expect([...files.keys()]).toEqual(['img/cup.jpg'])
  expect(picture.equals(files.get('img/cup.jpg') ?? Buffer.alloc(0))).toBe(true)
})

it('does not follow a link', async () => {
  expect((await readFiles(stream(archive), ['img/link.jpg'])).size).toBe(0)
})

it.each([
  ['cut short', () => archive.subarray(0, archive.length - 400)],
  ['no archive', () => Buffer.from('<!doctype html><title>Sign in</title>'.repeat(40))],
  ['empty', () => Buffer.alloc(0)],
])('rejects a package that is %s', async (_how, bytes) => {
  await expect(readFiles(stream(bytes()), ['img/cup.jpg'])).rejects.toMatchObject({
    code: expect.stringMatching(/^(TAR_|Z_)/) as string,
  })
})

it('rejects when the connection breaks', async () => {
  const broken = new Readable({ read: () => undefined })
  const reading = readFiles(broken, ['img/cup.jpg'])
  broken.push(archive.subarray(0, 300))
  broken.destroy(Object.assign(new Error('gone'), { code: 'ECONNRESET' }))
  await expect(reading).rejects.toMatchObject({ code: 'ECONNRESET' })
})
