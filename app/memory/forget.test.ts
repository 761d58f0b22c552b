import { beforeEach, expect, test } from 'vitest'
import { fakeOpfs, type FakeOpfs } from '../../test/memory/fake-opfs.ts'
import { noon, openTab } from '../../test/memory/open-tab.ts'
import { appeared, cup, sighting } from '../../test/memory/samples.ts'
import { putAside } from './private-files.ts'
import type { Memory } from './types.ts'

let opfs: FakeOpfs
let memory: Memory
let place: number
beforeEach(async () => {
  opfs = fakeOpfs()
  memory = await openTab(opfs)
  place = (await memory.load('kitchen', 1000)).place.id
})

/** No class is called so; the word is looked for in the bytes of all files. */
const marker = 'zyxwvut'

/** Many things, some of them with the marker, written over several pictures and looked at again. */
async function fill(marked: (id: number) => boolean, time = 1000): Promise<void> {
  for (let round = 0; round < 3; round++) {
    const ids = Array.from({ length: 120 }, (_, i) => i + 1)
    const at = time + round
    const label = (id: number) => (marked(id) ? `${marker}${id}` : `thing${id}`)
    await memory.remember({
      time: at,
      place,
      unions: [],
      things: ids.map((id) =>
        cup({ id, label: label(id), belief: { [label(id)]: 1 }, firstSeen: time, lastSeen: at }),
      ),
      sightings: ids.map((id) => sighting({ thing: id, time: at, label: label(id) })),
      events: ids.map((id) => appeared({ thing: id, time: at, label: label(id) })),
    })
  }
}

test('a forgotten thing leaves no bytes, and the others stay', async () => {
  await fill((id) => id === 60)
  expect(opfs.bytes()).toContain(marker)
  await memory.forgetThing(60)
  expect(opfs.bytes()).not.toContain(marker)
  expect(await memory.search(['thing'])).toHaveLength(50)
  expect((await memory.status()).things).toBe(119)
  expect(await memory.search(['thing60'])).toEqual([])
  const events = await memory.eventsSince(0, null)
  expect(events.filter(({ thing }) => thing === 60)).toEqual([])
  expect(events).toHaveLength(200)
})

test('a forgotten place leaves no bytes', async () => {
  await fill((id) => id % 2 === 0)
  await memory.forgetPlace(place)
  expect(opfs.bytes()).not.toContain(marker)
  expect(await memory.status()).toMatchObject({ things: 0, places: [] })
})

test('everything that is forgotten leaves no bytes, nor do damaged files that were put aside', async () => {
  await fill((id) => id % 3 === 0)
  const folder = await opfs.root.getDirectoryHandle('sightline-memory')
  const damaged = new TextEncoder().encode(marker)
  await putAside(folder as unknown as FileSystemDirectoryHandle, 'damaged.sqlite3', damaged)
  expect((await memory.status()).aside).toEqual(['damaged.sqlite3'])
  await memory.forgetAll()
  expect(opfs.bytes()).not.toContain(marker)
  expect(opfs.bytes()).not.toContain('thing1')
  expect(await memory.status()).toMatchObject({ things: 0, places: [], aside: [] })
})

test('what is older than its place keeps things leaves no bytes', async () => {
  await fill((id) => id % 2 === 0)
  await memory.keepFor(null, 1, noon)
  expect(opfs.bytes()).not.toContain(marker)
})

test('the last ten minutes leave no bytes, and what was known before is as it was seen before', async () => {
  const before = cup({ firstSeen: 1000, lastSeen: 1000, sightings: 1 })
  await memory.remember({
    ...{
      time: 1000,
      place,
      unions: [],
      things: [before],
      sightings: [sighting()],
      events: [appeared()],
    },
  })
  const moved = cup({
    ...{ label: marker, belief: { [marker]: 1 }, at: [5, 5, 5], state: 'missing' },
    ...{ lastSeen: 5000, lastLooked: 5000, sightings: 2 },
  })
  const fresh = cup({ id: 2, label: marker, firstSeen: 5000, lastSeen: 5000 })
  await memory.remember({
    ...{ time: 5000, place, unions: [], things: [moved, fresh] },
    sightings: [
      sighting({ time: 5000, label: marker, at: [5, 5, 5] }),
      sighting({ thing: 2, time: 5000, label: marker }),
    ],
    events: [appeared({ kind: 'moved', time: 5000, label: marker, evidence: [1000, 5000] })],
  })
  await memory.forgetSince(3000)
  expect(opfs.bytes()).not.toContain(marker)
  const { covariance, score } = sighting()
  expect((await memory.load('kitchen', 1000)).things).toEqual([
    { ...before, place, belief: { cup: score }, covariance },
  ])
  expect(await memory.eventsSince(0, null)).toEqual([appeared()])
  expect(await memory.search([marker])).toEqual([])
})

test('a thing whose earlier sightings are gone is forgotten with the last ten minutes', async () => {
  const old = cup({ firstSeen: 1000, lastSeen: 5000, sightings: 9 })
  await memory.remember({
    ...{
      time: 5000,
      place,
      unions: [],
      things: [old],
      sightings: [sighting({ time: 5000 })],
      events: [],
    },
  })
  await memory.forgetSince(3000)
  expect(await memory.recent(9, 0)).toEqual([])
})

test('a place that was first seen in the last ten minutes is forgotten with them', async () => {
  await memory.load(`room-${marker}`, 5000)
  await memory.forgetSince(3000)
  expect(await memory.placeKeys()).toEqual(['kitchen'])
  expect(opfs.bytes()).not.toContain(marker)
})
