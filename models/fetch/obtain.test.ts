import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import type { Card, Source } from '../card.ts'
import { obtain, type Disk, type Make, type Take } from './obtain.ts'

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const right = new TextEncoder().encode('what it should be')

const card = (name: string, source: Source): Card => ({
  name,
  file: `samples/${name}`,
  bytes: right.length,
  sha256: sha256(right),
  licence: '',
  source,
  trained: '',
  quality: '',
})
const cup = card('cup.jpg', { package: 'photos@1.0.0', path: 'img/cup.jpg' })
const dog = card('dog.jpg', { package: 'photos@1.0.0', path: 'img/dog.jpg' })
const net = card('net.onnx', { repository: 'assets/samples/net.onnx', made: 'convert.ts' })

const book = card('book.json', {
  maker: 'uses',
  from: [
    { package: 'photos@1.0.0', paths: ['text/'] },
    { package: 'words@2.0.0', paths: ['a.txt'] },
  ],
})
/** Pretends to make a file: what is right, where something came of each package. */
const join: Make = (_maker, files) =>
  files.every(({ size }) => size > 0) ? right : new Uint8Array(1)

/** A disk in memory, and a registry that gives `gives` for every path asked of it. */
const stage = (there: Record<string, Uint8Array> = {}, gives: Uint8Array | null = right) => {
  const files = new Map(Object.entries(there))
  const asked: string[] = []
  const disk: Disk = {
    measure: async (file) => {
      const bytes = files.get(file)
      return bytes ? { bytes: bytes.length, sha256: sha256(bytes) } : null
    },
    write: async (file, bytes) => void files.set(file, bytes),
  }
  const take: Take = async (spec, paths) => {
    asked.push(`${spec} ${paths.join(' ')}`)
    return new Map(gives ? paths.map((path) => [path, gives]) : [])
  }
  const tell = { planned: () => undefined, fetching: () => undefined, done: () => undefined }
  const stop = new AbortController()
  const run = (cards: Card[], hands: Partial<{ disk: Disk; take: Take }> = {}) =>
    obtain(cards, { disk, take, make: join, tell, ...hands }, stop.signal)
  return { files, asked, disk, run, stop }
}
const failing = (code: string) => async () => {
  throw Object.assign(new Error('the words of a library'), { code })
}

it('asks nobody when all is in place', async () => {
  const { run, asked } = stage({ [cup.file]: right, [net.file]: right })
  expect(await run([cup, net])).toEqual([])
  expect(asked).toEqual([])
})

it('fetches a package once for all that is missing or changed of it', async () => {
  const { run, asked, files } = stage({ [dog.file]: new Uint8Array(right.length) })
  expect(await run([cup, dog])).toEqual([cup.file, dog.file])
  expect(asked).toEqual(['photos@1.0.0 img/cup.jpg img/dog.jpg'])
  expect(files.get(dog.file)).toEqual(right)
})

it('makes a file out of several packages, each fetched once for all that needs it', async () => {
  const { run, asked, files } = stage()
  expect(await run([cup, book])).toEqual([cup.file, book.file])
  expect(asked).toEqual(['photos@1.0.0 img/cup.jpg text/', 'words@2.0.0 a.txt'])
  expect(files.get(book.file)).toEqual(right)
  await expect(stage({}, null).run([book])).rejects.toThrow('was not saved')
})

it.each([
  ['is missing', {}],
  ['is empty', { [net.file]: new Uint8Array(0) }],
  ['differs', { [net.file]: new Uint8Array(right.length) }],
])('says of a file of this repository that it %s, and fetches nothing', async (words, there) => {
  const { run, asked } = stage(there)
  const failure = run([cup, net])
  await expect(failure).rejects.toThrow(`assets/samples/net.onnx ${words}`)
  await expect(failure).rejects.toThrow('git checkout -- assets/samples/net.onnx')
  await expect(failure).rejects.toThrow('convert.ts')
  expect(asked).toEqual([])
})

it.each([
  ['other bytes', new Uint8Array(right.length)],
  ['no bytes', new Uint8Array(0)],
])('saves nothing when %s come, and gives both hashes', async (_what, gives) => {
  const { run, files } = stage({}, gives)
  const failure = run([cup])
  await expect(failure).rejects.toThrow('assets/samples/cup.jpg was not saved')
  await expect(failure).rejects.toThrow(sha256(gives))
  await expect(failure).rejects.toThrow(cup.sha256)
  expect(files.size).toBe(0)
})

it('names the path that a package does not have', async () => {
  const { run } = stage({}, null)
  await expect(run([cup])).rejects.toThrow('there is no img/cup.jpg in photos@1.0.0')
})

it.each([
  ['ECONNREFUSED', 'the registry cannot be reached'],
  ['ENOTFOUND', 'the registry cannot be reached'],
  ['E503', 'the registry cannot be reached'],
  ['E404', 'the registry has no photos@1.0.0'],
  ['ETARGET', 'the registry has no photos@1.0.0'],
  ['E401', 'npm login'],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'cafile'],
  ['EINTEGRITY', 'photos@1.0.0 came damaged or incomplete'],
  ['Z_BUF_ERROR', 'photos@1.0.0 came damaged or incomplete'],
  ['TAR_BAD_ARCHIVE', 'photos@1.0.0 came damaged or incomplete'],
  ['ENOTCACHED', 'npm is set to offline'],
  ['ENEWS', 'the words of a library'],
])('turns %s of the registry into a sentence that names the files: %s', async (code, words) => {
  const { run, files } = stage()
  const failure = run([cup, dog], { take: failing(code) })
  await expect(failure).rejects.toThrow(
    'assets/samples/cup.jpg and 1 more could not be put in place',
  )
  await expect(failure).rejects.toThrow(words)
  await expect(failure).rejects.toMatchObject({ cause: { code } })
  expect(files.size).toBe(0)
})

it.each([
  ['ENOSPC', 'no room left on the disk'],
  ['EACCES', 'may not be read or written'],
])('turns %s of the disk into a sentence that names the one file: %s', async (code, words) => {
  const { run, disk, files } = stage()
  const write: Disk['write'] = async (file, bytes, signal) =>
    file === dog.file ? failing(code)() : disk.write(file, bytes, signal)
  const failure = run([cup, dog], { disk: { ...disk, write } })
  await expect(failure).rejects.toThrow('assets/samples/dog.jpg could not be put in place')
  await expect(failure).rejects.toThrow(words)
  expect([...files.keys()]).toEqual([cup.file])
})

it('rejects with the reason of the interruption, whatever failed because of it', async () => {
  const { run, stop } = stage()
  const take: Take = async () => {
    stop.abort(new Error('interrupted'))
    throw new Error('socket closed')
  }
  await expect(run([cup], { take })).rejects.toThrow('interrupted')
})
