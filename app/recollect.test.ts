import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fakeOpfs } from '../test/memory/fake-opfs.ts'
import { noon, openTab } from '../test/memory/open-tab.ts'
import { cup, sighting } from '../test/memory/samples.ts'
import { MemoryError } from './memory/memory-error.ts'
import type { Memory } from './memory/types.ts'
import { createRecollection } from './recollect.ts'
import type { MemoryDeeds } from './deeds.ts'
import { store, type MemoryOpen } from './store.ts'

const fresh = store.getState()
let memory: Memory
let saved: (readonly [file: Blob, name: string])[]
let deeds: MemoryDeeds
beforeEach(async () => {
  memory = await openTab(fakeOpfs())
  saved = []
  const change: <Result>(work: (of: Memory) => Promise<Result>) => Promise<Result> = (work) =>
    work(memory)
  deeds = createRecollection({
    keeper: { memory: () => memory, change, place: () => 1 },
    now: () => noon,
    save: (file, name) => saved.push([file, name]),
  })
  vi.spyOn(console, 'error').mockReturnValue(undefined)
})
afterEach(() => store.setState(fresh))

/** Remembers cups with these ids, each last seen so many minutes before noon. */
async function remember(...ids: readonly number[]): Promise<number> {
  const { place } = await memory.load('kitchen', noon - 3_600_000)
  const time = (id: number) => noon - id * 60_000
  const things = ids.map((id) => cup({ id, firstSeen: time(id), lastSeen: time(id) }))
  const sightings = ids.map((id) => sighting({ thing: id, time: time(id) }))
  await memory.remember({ time: noon, place: place.id, things, sightings, events: [], unions: [] })
  return place.id
}

/** The panel as soon as it is as wanted. */
async function panel(wanted: (open: MemoryOpen) => boolean = () => true): Promise<MemoryOpen> {
  const open = () => {
    const { memory } = store.getState()
    return memory.kind === 'open' && wanted(memory) ? memory : null
  }
  await expect.poll(open).not.toBeNull()
  return open() as MemoryOpen
}
const idsIn = ({ found }: MemoryOpen) => found.map(({ id }) => id)

test('opens with the things last seen first, and with the place where one is', async () => {
  const place = await remember(1, 2)
  deeds.open()
  expect(store.getState().memory.kind).toBe('loading')
  const open = await panel()
  expect(idsIn(open)).toEqual([1, 2])
  expect(open).toMatchObject({ here: place, more: 'none', said: null, now: noon })
  expect(open.status.places).toMatchObject([{ key: 'kitchen', things: 2, labels: ['cup'] }])
})

test('shows fifty things, and more where they are asked for', async () => {
  await remember(...Array.from({ length: 60 }, (_, i) => i + 1))
  deeds.open()
  expect(await panel()).toMatchObject({ more: 'some', found: { length: 50 } })
  deeds.more()
  expect(await panel(({ found }) => found.length > 50)).toMatchObject({ more: 'none' })
})

test('finds things by words of the language that is spoken', async () => {
  await remember(1)
  store.setState({ language: 'de' })
  deeds.open()
  deeds.search(' Tass ')
  expect(idsIn(await panel(({ query }) => query === 'Tass'))).toEqual([1])
  deeds.search('Stuhl')
  expect(idsIn(await panel(({ query }) => query === 'Stuhl'))).toEqual([])
})

test('what is forgotten is gone from the panel, which says so', async () => {
  const place = await remember(1, 2, 30)
  deeds.open()
  await panel()
  const forgotten = ({ said }: MemoryOpen) => said?.id === 'ui-memory-forgotten'
  deeds.forgetThing(1)
  expect(idsIn(await panel(forgotten))).toEqual([2, 30])
  deeds.forgetMinutes()
  expect(idsIn(await panel(({ found }) => found.length === 1))).toEqual([30])
  deeds.forgetPlace(place)
  const left = await panel(({ found }) => found.length === 0)
  expect(left.status.places).toEqual([])
  await remember(4)
  deeds.forgetAll()
  await expect.poll(() => memory.recent(9, 0)).toEqual([])
})

test('keeps the things of one place for its own time', async () => {
  const place = await remember(1)
  deeds.open()
  deeds.keepFor(place, 7)
  await panel(({ status }) => status.places[0]?.keepDays === 7)
  deeds.keepFor(place, null)
  await panel(({ status }) => status.places[0]?.keepDays === null)
})

test('is saved as a file with the date in its name, which brings it all back', async () => {
  await remember(1)
  deeds.save()
  await expect.poll(() => saved.length).toBe(1)
  const [file, name] = saved[0] ?? [new Blob(), '']
  expect(name).toBe('sightline-memory-2026-11-25.json')
  await memory.forgetAll()
  deeds.open()
  deeds.bring(new File([file], name))
  const open = await panel(({ said }) => said?.id === 'ui-memory-imported')
  expect(open.said?.args).toEqual({ things: 1, known: 0 })
  expect(idsIn(open)).toEqual([1])
})

test('what goes wrong is said in the panel, and what it showed stays', async () => {
  await remember(1)
  deeds.open()
  await panel()
  deeds.bring(new File(['{}'], 'holiday.json'))
  const open = await panel(({ said }) => said?.id === 'fault-memory-foreign')
  expect(idsIn(open)).toEqual([1])
})

test('a memory that cannot be read at all says so in a panel without things', async () => {
  memory = { ...memory, status: () => Promise.reject(new MemoryError('lost', 'The worker died.')) }
  deeds.open()
  const open = await panel()
  expect(open).toMatchObject({ found: [], said: { id: 'fault-memory-lost' } })
})

test('an answer that comes after the panel was closed opens nothing', async () => {
  await remember(1)
  deeds.open()
  deeds.close()
  await memory.status() // what was asked before has been answered
  await memory.status()
  expect(store.getState().memory).toEqual({ kind: 'closed' })
})
