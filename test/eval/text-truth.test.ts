import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readTruth, truthOf } from './text-truth.ts'

async function read(content: string) {
  const file = join(await mkdtemp(join(tmpdir(), 'truth-')), 'truth')
  await writeFile(file, content)
  return readTruth(file)
}

it.each([
  ['an object', '{"folder/a.png": "one, two", "b.png": ["three", "four"]}'],
  ['a list', '[{"image": "a.png", "text": "one, two"}, {"file": "b.png", "text": "three\\nfour"}]'],
  ['lines of JSON', '{"path":"a.png","text":"one, two"}\n{"id":"b.png","text":"three\\nfour"}\n'],
  ['lines with tabs', 'a.png\tone, two\nb.png\tthree\\nfour\n'],
  ['lines with commas', 'a.png,"one, two"\nb.png,three\\nfour'],
])('reads %s', async (_, content) => {
  const truth = await read(content)
  expect(truthOf(truth, 'a.png')).toBe('one, two')
  expect(truthOf(truth, 'b.png')).toBe('three\nfour')
  expect(truthOf(truth, 'c.png')).toBeUndefined()
})

it('finds a file named without its ending', async () => {
  expect(truthOf(await read('{"a": "one"}'), 'a.jpg')).toBe('one')
})

it('says so when there is no truth in it', async () => {
  await expect(read('')).rejects.toThrow('names no file')
  await expect(readTruth('/nowhere/truth.json')).rejects.toThrow('cannot be read')
})
