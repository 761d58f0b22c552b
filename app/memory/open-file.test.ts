import { beforeEach, expect, test, vi } from 'vitest'
import { fakeOpfs, type FakeFile, type FakeOpfs } from '../../test/memory/fake-opfs.ts'
import { openSqlite } from '../../test/memory/open-sqlite.ts'
import { openTab } from '../../test/memory/open-tab.ts'
import { cup, sighting } from '../../test/memory/samples.ts'
import type { Memory } from './types.ts'

let opfs: FakeOpfs
beforeEach(() => {
  opfs = fakeOpfs()
  vi.spyOn(console, 'error').mockReturnValue(undefined)
})

async function remember(memory: Memory, id: number, label = 'cup'): Promise<void> {
  const { place } = await memory.load('kitchen', 1000)
  const [things, sightings] = [[cup({ id, label })], [sighting({ thing: id, label })]]
  await memory.remember({ time: 1000, place: place.id, things, sightings, events: [], unions: [] })
}

const ids = async (memory: Memory) => (await memory.recent(999, 0)).map(({ id }) => id)
const early = { now: () => 2000 }

/** The file behind SQLite's own header whose data begins like this. */
const fileWith = (start: string): FakeFile => {
  const found = [...opfs.root.files()].find(({ bytes }) =>
    Buffer.from(bytes.subarray(4096, 4096 + start.length)).equals(Buffer.from(start, 'latin1')),
  )
  if (!found) throw new Error(`No file begins with ${start}.`)
  return found
}
const database = () => fileWith('SQLite format 3')

/** Closes a memory with things in it, and the tab with it. */
async function leaveFile(): Promise<void> {
  const memory = await openTab(opfs, early)
  const { place } = await memory.load('kitchen', 1000)
  const things = Array.from({ length: 59 }, (_, i) => cup({ id: i + 1, label: `label${i}` }))
  await memory.remember({
    time: 1000,
    place: place.id,
    things,
    sightings: [],
    events: [],
    unions: [],
  })
  await memory.close()
  opfs.kill()
}

test('without private files it remembers until the page closes, and says so', async () => {
  const memory = await openTab(opfs, { root: () => Promise.reject(new Error('private mode')) })
  await remember(memory, 1)
  expect(await ids(memory)).toEqual([1])
  const { keeping } = await memory.status()
  expect(keeping).toEqual({ kind: 'fleeting', reason: 'private' })
  expect([...opfs.root.files()]).toEqual([])
})

test('a second tab leaves the file to the first and says so', async () => {
  const first = await openTab(opfs, early)
  const second = await openTab(opfs, { ...early, hold: () => Promise.resolve(null) })
  expect((await second.status()).keeping).toEqual({ kind: 'fleeting', reason: 'other-tab' })
  await remember(second, 2)
  await remember(first, 1)
  expect(await ids(first)).toEqual([1])
})

test('a memory that was closed gives its file to the next tab at once', async () => {
  const first = await openTab(opfs, early)
  await remember(first, 1)
  await first.close()
  const next = await openTab(opfs, { ...early, wait: () => Promise.reject(new Error('held')) })
  expect(await next.status()).toMatchObject({ keeping: { kind: 'kept' }, things: 1 })
})

test('files that are still held are waited for, and never harmed', async () => {
  await leaveFile()
  await openTab(opfs, early) // never closed
  const patient = await openTab(opfs, { ...early, wait: () => Promise.resolve(opfs.kill()) })
  expect(await ids(patient)).toHaveLength(59)
  const impatient = await openTab(opfs, early)
  expect((await impatient.status()).keeping).toEqual({ kind: 'fleeting', reason: 'unreadable' })
  opfs.kill()
  expect(await ids(await openTab(opfs, early))).toHaveLength(59)
})

test('a tab killed after any picture loses none that was written', async () => {
  for (let id = 1; id <= 5; id++) {
    const memory = await openTab(opfs, early)
    await remember(memory, id)
    opfs.kill()
  }
  expect((await ids(await openTab(opfs, early))).sort()).toEqual([1, 2, 3, 4, 5])
})

test('a whole file is not put aside', async () => {
  await leaveFile()
  expect(await (await openTab(opfs, early)).status()).toMatchObject({ things: 59, aside: [] })
})

test('a tab killed in the middle of any write loses nothing of before, and its file opens', async () => {
  for (let room = 0; room < 80_000; room += 7919) {
    opfs = fakeOpfs()
    const memory = await openTab(opfs, early)
    await remember(memory, 1)
    opfs.room = room
    await Promise.allSettled([2, 3, 4, 5].map((id) => remember(memory, id)))
    opfs.kill()
    opfs.room = Infinity
    const next = await openTab(opfs, early)
    expect((await next.status()).keeping).toEqual({ kind: 'kept' })
    expect(await ids(next)).toContain(1)
  }
}, 60_000)

test.each([
  ['its first bytes', (file: FakeFile) => file.bytes.fill(7, 4096, 4196)],
  ['its middle', (file: FakeFile) => file.bytes.fill(7, file.bytes.length / 2)],
  ['its end', (file: FakeFile) => (file.bytes = file.bytes.slice(0, file.bytes.length - 9000))],
  ['the header that SQLite’s pool puts before it', (file: FakeFile) => file.bytes.fill(7, 0, 40)],
  ['all of that header', (file: FakeFile) => file.bytes.fill(0, 0, 4096)],
])('a file damaged in %s is put aside as it is, and a new one begun', async (_, damage) => {
  await leaveFile()
  damage(database())
  const damaged = Buffer.from(database0().bytes.subarray(4096))
  const memory = await openTab(opfs, early)
  const { keeping, aside, things } = await memory.status()
  expect({ keeping, things }).toEqual({ keeping: { kind: 'kept' }, things: 0 })
  expect(aside).toHaveLength(1)
  const folder = (await opfs.root.getDirectoryHandle('sightline-memory')) as typeof opfs.root
  const kept = (await folder.getFileHandle(aside[0] ?? '')) as FakeFile
  expect(Buffer.from(kept.bytes).equals(damaged)).toBe(true)
  await remember(memory, 1)
  await memory.close()
  opfs.kill()
  expect(await ids(await openTab(opfs, early))).toEqual([1])

  function database0(): FakeFile {
    return [...opfs.root.files()].reduce((a, b) => (b.bytes.length > a.bytes.length ? b : a))
  }
})

test('a damaged file for which there is no second room stays where it is', async () => {
  await leaveFile()
  database().bytes.fill(7, 4096, 4196)
  const before = Buffer.from(opfs.bytes(), 'latin1')
  opfs.room = 9000
  const memory = await openTab(opfs, early)
  expect((await memory.status()).keeping).toEqual({ kind: 'fleeting', reason: 'unreadable' })
  expect(Buffer.from(opfs.bytes(), 'latin1').includes(before.subarray(4196, 9000))).toBe(true)
})

test('a file of a newer Sightline is read and never changed', async () => {
  await leaveFile()
  const pool = await (await openSqlite(opfs)).installOpfsSAHPoolVfs({ name: 'sightline-memory', directory: 'sightline-memory' }) // prettier-ignore
  const db = new pool.OpfsSAHPoolDb('/memory.sqlite3')
  db.exec('PRAGMA locking_mode = exclusive; PRAGMA user_version = 999;')
  db.close()
  opfs.kill()
  const memory = await openTab(opfs)
  expect((await memory.status()).keeping).toEqual({ kind: 'frozen' })
  expect(await ids(memory)).toHaveLength(59)
  await expect(remember(memory, 99)).rejects.toMatchObject({ reason: 'frozen' })
  await expect(memory.forgetAll()).rejects.toMatchObject({ reason: 'frozen' })
  expect(await memory.status()).toMatchObject({ things: 59, room: 'enough' })
})
