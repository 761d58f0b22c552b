import { beforeEach, expect, test } from 'vitest'
import { fakeOpfs, type FakeOpfs } from '../../test/memory/fake-opfs.ts'
import { noon, openTab } from '../../test/memory/open-tab.ts'
import { unitBox } from '../../models/box.ts'
import type { SeenText } from '../../models/types.ts'
import type { Document, Memory, ReadText } from './types.ts'

let opfs: FakeOpfs
let memory: Memory
let place: number
beforeEach(async () => {
  opfs = fakeOpfs()
  memory = await openTab(opfs)
  place = (await memory.load('kitchen', noon)).place.id
})

/** No word is written so; it is looked for in the bytes of all files. */
const marker = 'Zyxwvut'
const reading = (text: string, more: Partial<ReadText> = {}): ReadText => ({
  ...{ place, firstRead: noon, lastRead: noon, text: text as SeenText, score: 0.75 },
  ...{ box: unitBox(0.25, 0.5, 0.125, 0.25), near: null, ...more },
})
const manual: Document = {
  title: 'manual.md',
  added: noon,
  passages: [
    { start: 0, text: 'The kettle boils water. Never open the lid while it boils.' },
    { start: 60, text: `The guarantee lasts two years. ${marker}` },
  ],
}
const texts = async (...words: string[]) =>
  (await memory.readings(words, 9)).map(({ text }) => text)

test('what was read is found again by its words and by what it stood on, newest first', async () => {
  const later = reading('Room 214', { firstRead: noon + 5, lastRead: noon + 5, near: 'door' })
  await memory.keepReadings([reading('Whole milk 3.5%', { near: 'bottle' }), later])
  expect(await memory.readings(['214'], 9)).toEqual([later])
  expect(await texts('door')).toEqual(['Room 214'])
  expect(await texts('bottle', 'room')).toEqual(['Room 214', 'Whole milk 3.5%'])
  expect(await texts()).toEqual(['Room 214', 'Whole milk 3.5%'])
  expect(await texts('juice')).toEqual([])
  expect(await memory.search(['milk'])).toEqual([]) // a reading is no thing
})

test('the same words at the same place are one reading, as surely as they were ever read', async () => {
  await memory.keepReadings([reading('EXIT', { score: 0.9 })])
  const box = unitBox(0.5, 0.5, 0.25, 0.25)
  await memory.keepReadings([reading('EXIT', { score: 0.6, firstRead: noon + 9, lastRead: noon + 9, box })]) // prettier-ignore
  await memory.keepReadings([reading('EXIT', { place: null })])
  expect(await memory.readings(['exit'], 9)).toEqual([
    reading('EXIT', { score: 0.9, lastRead: noon + 9, box }),
    reading('EXIT', { place: null }),
  ])
})

test('passages of a document are found best first, and a newer one takes its place', async () => {
  await memory.keepDocument(manual)
  expect(await memory.passages(['guarantee'], null, 3)).toEqual([
    {
      ...{ title: 'manual.md', start: 60, likeness: null },
      text: `The guarantee lasts two years. ${marker}`,
    },
  ])
  expect((await memory.passages(['kettle', 'lid'], null, 3))[0]?.start).toBe(0)
  expect(await memory.passages(['cat'], null, 3)).toEqual([])
  await memory.keepDocument({ ...manual, passages: [{ start: 0, text: 'Nothing more.' }] })
  expect(await memory.documents()).toEqual(['manual.md'])
  expect(await memory.passages(['guarantee'], null, 3)).toEqual([])
  expect(await texts('kettle')).toEqual([]) // nor is a passage a reading
})

test.each([
  ['everything', () => memory.forgetAll()],
  ['the place', () => memory.forgetPlace(place)],
  ['the last ten minutes', () => memory.forgetSince(noon - 1)],
  ['what is older than it is kept', () => memory.keepFor(null, 1, noon + 2 * 86_400_000)],
])('forgetting %s leaves no bytes of what was read there', async (_what, forget) => {
  await memory.keepReadings(
    Array.from({ length: 50 }, (_, i) => reading(`${marker} ${i}`, { near: marker })),
  )
  expect(opfs.bytes()).toContain(marker)
  await forget()
  expect(opfs.bytes()).not.toContain(marker)
  expect(await texts()).toEqual([])
})

test('what was read without a place is forgotten with its age and with everything', async () => {
  await memory.keepReadings([reading(marker, { place: null })])
  await memory.forgetPlace(place)
  expect(await texts()).toEqual([marker])
  await memory.keepFor(null, 1, noon + 2 * 86_400_000)
  expect(opfs.bytes()).not.toContain(marker)
})

test('a forgotten document leaves no bytes, and age does not take it away', async () => {
  await memory.keepDocument(manual)
  await memory.keepFor(null, 1, noon + 9 * 86_400_000)
  expect(await memory.documents()).toEqual(['manual.md'])
  await memory.forgetDocument('manual.md')
  expect(opfs.bytes()).not.toContain(marker)
})

test('readings and documents come back from an exported file, twice as once', async () => {
  await memory.keepReadings([reading('EXIT', { near: 'door' }), reading('214', { place: null })])
  await memory.keepDocument(manual)
  const file = await memory.export(noon)
  const other = await openTab(fakeOpfs())
  await other.import(file)
  await other.import(file)
  const [here, there] = [await memory.readings([], 9), await other.readings([], 9)]
  expect(there).toEqual(here)
  expect(await other.passages(['guarantee'], null, 3)).toEqual(
    await memory.passages(['guarantee'], null, 3),
  )
})

test('a file of before there were readings is still brought in', async () => {
  const { readings, documents, ...old } = JSON.parse(
    await (await memory.export(noon)).text(),
  ) as Record<string, unknown>
  expect([readings, documents]).toEqual([[], []])
  await memory.import(new Blob([JSON.stringify({ ...old, version: 1 })]))
  expect(await memory.documents()).toEqual([])
})
