import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { listShell } from './write-service-worker.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shell-'))
  for (const below of ['assets', 'weights']) await mkdir(join(folder, below))
  await writeFile(join(folder, 'index.html'), '<p>')
  await writeFile(join(folder, 'assets', 'a-1.js'), 'abc')
  await writeFile(join(folder, 'weights', 'eyes.onnx'), 'eyes')
  await writeFile(join(folder, 'sw.js'), 'worker')
})
afterEach(() => rm(folder, { recursive: true }))

test('lists the page by its folder and all else by its path, without weights and the worker itself', async () => {
  const { files } = await listShell(folder)
  expect(files.map(({ url }) => url)).toEqual(['assets/a-1.js', ''])
})

test('gives hashes as fetch takes them', async () => {
  const { files } = await listShell(folder)
  // SHA-256 of "abc", FIPS 180-2, appendix B.1, in base64.
  expect(files[0]?.integrity).toBe('sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=')
})

test('is another version when any file is another, and the same one otherwise', async () => {
  const { version } = await listShell(folder)
  await writeFile(join(folder, 'weights', 'eyes.onnx'), 'other eyes')
  expect((await listShell(folder)).version).toBe(version)
  await writeFile(join(folder, 'index.html'), '<p>!')
  expect((await listShell(folder)).version).not.toBe(version)
})
