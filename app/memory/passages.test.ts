import { beforeEach, expect, test } from 'vitest'
import { packVector } from '../../models/likeness.ts'
import { fakeOpfs, type FakeOpfs } from '../../test/memory/fake-opfs.ts'
import { noon, openTab } from '../../test/memory/open-tab.ts'
import type { Memory } from './types.ts'

let opfs: FakeOpfs
let memory: Memory
beforeEach(async () => {
  opfs = fakeOpfs()
  memory = await openTab(opfs)
  await memory.keepDocument({
    ...{ title: 'lease.txt', added: noon },
    passages: [
      { start: 0, text: 'The rent is 640.' },
      { start: 20, text: 'Pets need consent.' },
    ],
  })
})

const rent = Float32Array.of(1, 0)
const pets = Float32Array.of(0, 1)
const learn = async () => {
  const { next } = await memory.passagesToEmbed('abc', 9)
  await memory.keepMeanings(
    next.map(({ passage }, i) => ({
      ...{ passage, network: 'abc', vector: packVector(i === 0 ? rent : pets) },
    })),
  )
}
const found = async (words: readonly string[], network = 'abc', vector = pets) =>
  (await memory.passages(words, { network, vector }, 1)).map(({ text, likeness }) => [
    text,
    likeness === null ? null : Math.round(likeness * 100) / 100,
  ])

test('a passage is found by what it means, though it shares no word', async () => {
  await learn()
  expect(await found([])).toEqual([['Pets need consent.', 1]])
  expect(await found(['rent'])).toEqual([
    ['The rent is 640.', 0],
    ['Pets need consent.', 1],
  ])
})

test('what another network made is not compared, and is made anew', async () => {
  await learn()
  expect(await found(['rent'], 'def')).toEqual([['The rent is 640.', null]])
  expect((await memory.passagesToEmbed('abc', 9)).left).toBe(0)
  expect((await memory.passagesToEmbed('def', 1)).left).toBe(2)
})

test('a forgotten document takes its meanings along, and none comes too late', async () => {
  const { next } = await memory.passagesToEmbed('abc', 9)
  const vector = packVector(Float32Array.from({ length: 64 }, (_, i) => Math.sin(i)))
  const bytes = String.fromCharCode(...new Uint8Array(vector.buffer))
  const meanings = next.map(({ passage }) => ({ passage, network: 'abc', vector }))
  await memory.keepMeanings(meanings)
  expect(opfs.bytes()).toContain(bytes)
  await memory.forgetDocument('lease.txt')
  await memory.keepMeanings(meanings)
  expect(opfs.bytes()).not.toContain(bytes)
  expect(await found(['rent'])).toEqual([])
})
