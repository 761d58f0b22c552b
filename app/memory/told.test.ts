import { beforeEach, expect, test } from 'vitest'
import { fakeOpfs, type FakeOpfs } from '../../test/memory/fake-opfs.ts'
import { noon, openTab } from '../../test/memory/open-tab.ts'
import { cup } from '../../test/memory/samples.ts'
import { noted, typed } from '../core/own-words.ts'
import type { Memory, Name, Note, Timer } from './types.ts'

let opfs: FakeOpfs
let memory: Memory
let place: number
beforeEach(async () => {
  opfs = fakeOpfs()
  memory = await openTab(opfs)
  place = (await memory.load('kitchen', noon)).place.id
  await memory.remember({ time: noon, place, things: [cup({ lastSeen: noon })], sightings: [], events: [], unions: [] }) // prettier-ignore
})

const words = (text: string) => noted(typed(text))
/** No word is written so; it is looked for in the bytes of all files. */
const marker = 'Zyxwvut'
const note = (text: string, more: Partial<Note> = {}): Note => ({
  ...{ text: words(text), time: noon, place, near: null, ...more },
})
const name = (called: string, more: Partial<Name> = {}): Name => ({
  ...{ name: words(called), label: 'cup', thing: 1, place, time: noon },
  prototype: { colours: [{ colour: 'red', part: 0.75 }], extent: [0.1, 0.2], at: [1, 2, 3] },
  ...more,
})
const timer = (text: string, due: number): Timer => ({
  ...{ kind: 'timer', time: noon, due, text: words(text) },
})
const texts = async (...sought: string[]) =>
  (await memory.notes(sought, 9)).map(({ text }) => text as string)

test('a note is found again by its words and by what the person stood at, newest first', async () => {
  await memory.keepNote(note('The keys are in the blue bowl'))
  const later = await memory.keepNote(note('The gate code is 4412', { time: noon + 5, near: 'tv' }))
  expect(await texts('key')).toEqual(['The keys are in the blue bowl'])
  expect(await texts('tv')).toEqual(['The gate code is 4412'])
  expect(await texts()).toEqual(['The gate code is 4412', 'The keys are in the blue bowl'])
  expect(await memory.readings(['key'], 9)).toEqual([])
  await memory.forgetNotes([later.id])
  expect(await texts()).toEqual(['The keys are in the blue bowl'])
})

test('a name finds its thing, goes over to another one, and is there in the next tab', async () => {
  await memory.keepName(name('my mug'))
  expect((await memory.search(['mug'])).map(({ id }) => id)).toEqual([1])
  await memory.remember({ time: noon, place, things: [cup({ id: 2, lastSeen: noon })], sightings: [], events: [], unions: [] }) // prettier-ignore
  await memory.keepName(name('My mug', { thing: 2, time: noon + 1 }))
  expect((await memory.search(['mug'])).map(({ id }) => id)).toEqual([2])
  await memory.close()
  opfs.kill()
  memory = await openTab(opfs)
  const names = await memory.names()
  expect(names).toEqual([{ ...name('my mug', { thing: 2, time: noon + 1 }), id: 1 }])
  await memory.forgetName(1)
  expect(await memory.names()).toEqual([])
  expect(await memory.search(['mug'])).toEqual([])
})

test('a name goes with a thing that turns out to be another, and outlives a thing that is forgotten', async () => {
  await memory.keepName(name('my mug'))
  await memory.remember({ time: noon, place, things: [cup({ id: 2, lastSeen: noon })], sightings: [], events: [], unions: [{ from: 1, into: 2 }] }) // prettier-ignore
  expect((await memory.names()).map(({ thing }) => thing)).toEqual([2])
  await memory.forgetThing(2)
  expect((await memory.names()).map(({ thing }) => thing)).toEqual([null])
})

test('timers come back in the order in which they ring', async () => {
  await memory.keepTimer(timer('tea', noon + 9))
  const eggs = await memory.keepTimer(timer('eggs', noon + 5))
  expect((await memory.timers()).map(({ text }) => text)).toEqual(['eggs', 'tea'])
  await memory.forgetTimer(eggs.id)
  expect((await memory.timers()).map(({ text }) => text)).toEqual(['tea'])
})

test.each([
  ['everything', () => memory.forgetAll()],
  ['the last ten minutes', () => memory.forgetSince(noon - 1)],
])('forgetting %s leaves no bytes of what the person told', async (_what, forget) => {
  await memory.keepNote(note(marker))
  await memory.keepName(name(marker))
  await memory.keepTimer(timer(marker, noon + 9))
  expect(opfs.bytes()).toContain(marker)
  await forget()
  expect(opfs.bytes()).not.toContain(marker)
})

test('forgetting a place forgets what was told there, and only that', async () => {
  await memory.keepNote(note(marker))
  await memory.keepName(name(marker))
  await memory.keepNote(note('The bins go out on Monday', { place: null }))
  await memory.forgetPlace(place)
  expect(opfs.bytes()).not.toContain(marker)
  expect(await texts()).toEqual(['The bins go out on Monday'])
})

test('what the person told is kept when things are no longer', async () => {
  await memory.keepNote(note('The keys are in the blue bowl'))
  await memory.keepFor(null, 1, noon + 9 * 86_400_000)
  expect(await memory.recent(9, 0)).toEqual([])
  expect(await texts()).toEqual(['The keys are in the blue bowl'])
})

test('what the person told comes back from an exported file, once', async () => {
  await memory.keepNote(note('The keys are in the blue bowl', { near: 'bowl' }))
  await memory.keepName(name('my mug'))
  await memory.keepTimer(timer('tea', noon + 9))
  const file = await memory.export(noon)
  const told = async () => [await memory.notes([], 9), await memory.names(), await memory.timers()]
  const before = await told()
  await memory.import(file)
  expect(await told()).toEqual(before)
  memory = await openTab(fakeOpfs())
  await memory.import(file)
  expect(await told()).toEqual(before)
})
