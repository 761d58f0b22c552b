import { beforeEach, expect, test } from 'vitest'
import { fakeOpfs, type FakeOpfs } from '../../test/memory/fake-opfs.ts'
import { noon, openTab } from '../../test/memory/open-tab.ts'
import { appeared, cup, sighting } from '../../test/memory/samples.ts'
import type { Memory, Picture } from './types.ts'

let opfs: FakeOpfs
let memory: Memory
let place: number
beforeEach(async () => {
  opfs = fakeOpfs()
  memory = await openTab(opfs)
  place = (await memory.load('kitchen', 1000)).place.id
})

const picture = (more: Partial<Picture> = {}): Picture => ({
  ...{
    time: 1000,
    place,
    things: [cup()],
    sightings: [sighting()],
    events: [appeared()],
    unions: [],
  },
  ...more,
})

test('what was remembered is there in the next session, at its place', async () => {
  await memory.remember(picture())
  await memory.close()
  opfs.kill()
  const next = await openTab(opfs, { now: () => 2000 })
  const { things, nextThing } = await next.load('kitchen', 2000)
  expect(things).toEqual([{ ...cup(), place }])
  expect(nextThing).toBe(2)
  expect(await next.lastSightings(1, 5)).toEqual([sighting()])
  expect(await next.eventsSince(0, place)).toEqual([appeared()])
})

test('another place knows nothing of the first one’s things', async () => {
  await memory.remember(picture())
  expect((await memory.load('garden', 2000)).things).toEqual([])
  expect((await memory.load('kitchen', 2000)).things).toHaveLength(1)
  expect(await memory.placeKeys()).toEqual(['garden', 'kitchen'])
})

test('a later picture of a thing takes the place of the earlier one', async () => {
  await memory.remember(picture())
  const later = cup({ at: [1, 2, 3], lastSeen: 3000, sightings: 2 })
  await memory.remember(
    picture({ time: 3000, things: [later], sightings: [sighting({ time: 3000 })], events: [] }),
  )
  expect((await memory.load('kitchen', 3000)).things).toEqual([{ ...later, place }])
  expect((await memory.lastSightings(1, 1)).map(({ time }) => time)).toEqual([3000])
})

test('a picture is written whole or not at all', async () => {
  const broken = { ...sighting(), time: null as unknown as number }
  await expect(memory.remember(picture({ sightings: [broken] }))).rejects.toThrow()
  expect((await memory.load('kitchen', 1000)).things).toEqual([])
})

test('of two things that are one the sightings and events are the other’s', async () => {
  const other = { thing: 2, time: 2000 }
  await memory.remember(picture())
  await memory.remember(
    picture({ things: [cup({ id: 2 })], sightings: [sighting(other)], events: [appeared(other)] }),
  )
  const none = { things: [], sightings: [], events: [] }
  await memory.remember(picture({ ...none, unions: [{ from: 2, into: 1 }] }))
  expect((await memory.recent(9, 0)).map(({ id }) => id)).toEqual([1])
  expect((await memory.lastSightings(1, 9)).map(({ time }) => time)).toEqual([2000, 1000])
  expect(await memory.eventsSince(0, null)).toEqual([appeared(), appeared({ time: 2000 })])
  await memory.remember(picture({ ...none, unions: [{ from: 1, into: 99 }] }))
  expect(await memory.recent(9, 0)).toEqual([])
})

test('sightings and events of a thing that nobody told of are left out', async () => {
  await memory.remember(picture({ things: [] }))
  expect(await memory.lastSightings(1, 5)).toEqual([])
  expect(await memory.eventsSince(0, null)).toEqual([])
})

test('no id is used twice, even when its thing is forgotten', async () => {
  await memory.remember(picture({ things: [cup({ id: 7 })] }))
  await memory.forgetThing(7)
  expect((await memory.load('kitchen', 1000)).nextThing).toBe(8)
  await memory.forgetAll()
  expect((await memory.load('kitchen', 1000)).nextThing).toBe(8)
})

test('finds things by the beginnings of their words, last seen first, whatever is typed', async () => {
  const things = [
    cup({ id: 1, label: 'cup', lastSeen: 1000 }),
    cup({ id: 2, label: 'cell phone', lastSeen: 2000 }),
    cup({ id: 3, label: 'cup', lastSeen: 3000 }),
  ]
  await memory.remember(picture({ things }))
  const ids = async (...words: string[]) => (await memory.search(words)).map(({ id }) => id)
  expect(await ids('cu')).toEqual([3, 1])
  expect(await ids('PHONE', 'cup')).toEqual([3, 2, 1])
  expect(await ids('cell pho')).toEqual([2])
  expect(await ids('')).toEqual([])
  expect(await ids('"*(NOT', 'cup" OR "cell')).toEqual([])
  await memory.remember(picture({ things: [cup({ id: 3, label: 'bowl' })] }))
  expect(await ids('cup')).toEqual([1])
  expect(await ids('bowl')).toEqual([3])
})

test('lists what was seen last first, a page at a time', async () => {
  const things = [1, 2, 3].map((id) => cup({ id, lastSeen: id * 1000 }))
  await memory.remember(picture({ things }))
  expect((await memory.recent(2, 0)).map(({ id }) => id)).toEqual([3, 2])
  expect((await memory.recent(2, 2)).map(({ id }) => id)).toEqual([1])
})

test('tells the events after a moment, here or everywhere', async () => {
  const other = (await memory.load('garden', 1000)).place.id
  await memory.remember(picture())
  await memory.remember(
    picture({
      place: other,
      things: [cup({ id: 2 })],
      sightings: [],
      events: [appeared({ thing: 2, time: 2000 })],
    }),
  )
  const times = async (since: number, where: number | null) =>
    (await memory.eventsSince(since, where)).map(({ time }) => time)
  expect(await times(0, null)).toEqual([1000, 2000])
  expect(await times(1000, null)).toEqual([2000])
  expect(await times(0, place)).toEqual([1000])
})

test('of more events than can be told the newest are', async () => {
  const events = Array.from({ length: 203 }, (_, i) => appeared({ time: i + 1 }))
  await memory.remember(picture({ events }))
  const told = await memory.eventsSince(0, place)
  expect([told.length, told[0]?.time, told.at(-1)?.time]).toEqual([200, 4, 203])
})

test('says how much it holds', async () => {
  await memory.remember(picture({ things: [cup({ sightings: 3 })] }))
  expect(await memory.status()).toMatchObject({
    ...{ keeping: { kind: 'kept' }, room: 'enough', aside: [], things: 1, sightings: 3 },
    ...{ keepDays: 30, places: [{ key: 'kitchen' }] },
  })
})

test('a picture for which there is no room changes nothing, and later ones are tried anew', async () => {
  await memory.remember(picture())
  opfs.room = 0
  const next = picture({ time: 2000, things: [cup({ id: 2 })], sightings: [], events: [] })
  await expect(memory.remember(next)).rejects.toMatchObject({ reason: 'full' })
  expect(await memory.status()).toMatchObject({ room: 'full', things: 1 })
  opfs.room = Infinity
  await memory.remember(next)
  expect(await memory.status()).toMatchObject({ room: 'enough', things: 2 })
})

test('storage that fails to write is told as that, not as a lack of room, and nothing changes', async () => {
  opfs.room = 0
  await expect(memory.remember(picture())).rejects.toMatchObject({ reason: 'full' })
  opfs.room = Infinity
  await memory.remember(picture())
  opfs.broken = true
  const next = picture({ time: 2000, things: [cup({ id: 2 })], sightings: [], events: [] })
  await expect(memory.remember(next)).rejects.toMatchObject({ reason: 'unwritable' })
  expect(await memory.status()).toMatchObject({ room: 'enough', things: 1 })
  opfs.broken = false
  await memory.remember(next)
  expect(await memory.status()).toMatchObject({ things: 2 })
})

test('forgets by itself what was not seen for as long as its place keeps things', async () => {
  const day = 24 * 60 * 60 * 1000
  const seen = (id: number, days: number) =>
    cup({ id, firstSeen: noon - 90 * day, lastSeen: noon - days * day })
  const other = (await memory.load('garden', noon)).place.id
  await memory.remember(picture({ time: noon, things: [seen(1, 31), seen(2, 29)] }))
  await memory.remember(picture({ time: noon, place: other, things: [seen(3, 8), seen(4, 31)] }))
  await memory.keepFor(other, 7, noon)
  const ids = async () => (await memory.recent(9, 0)).map(({ id }) => id)
  expect(await ids()).toEqual([2])
  await memory.keepFor(null, null, noon + 999 * day)
  expect(await ids()).toEqual([2])
  await memory.keepFor(null, 1, noon)
  expect(await ids()).toEqual([])
})

const minute = 60_000
/** Of these moments thinning out leaves the first, third and fifth, where an event rests on the third. */
const moments = [0, 1, 2, 3, 60, 61].map((seconds) => noon + 20 * minute + seconds * 1000)
const busy = () =>
  picture({
    things: [cup({ firstSeen: noon, lastSeen: noon + 22 * minute })],
    events: [appeared({ time: moments[3] ?? 0, evidence: [moments[2] ?? 0] })],
    sightings: moments.map((time) => sighting({ time })),
  })
const sightingTimes = async (of: Memory) =>
  (await of.lastSightings(1, 9)).map(({ time }) => time).reverse()
const days = (count: number) => ({ now: () => noon + count * 24 * 60 * minute })
const reopen = async (count: number, of = opfs) => {
  of.kill()
  return openTab(of, days(count))
}

test('of old sightings one a minute is enough, and those that an event rests on', async () => {
  await memory.remember(busy())
  expect(await sightingTimes(await reopen(0.9))).toEqual(moments)
  const thinned = await reopen(2)
  expect(await sightingTimes(thinned)).toEqual([moments[0], moments[2], moments[4]])
})

test('old sightings that were brought in from a file are thinned out as well', async () => {
  await memory.remember(busy())
  const file = await memory.export(noon)
  const other = fakeOpfs()
  const late = await openTab(other, days(20))
  await late.import(file)
  expect(await sightingTimes(late)).toEqual(moments)
  expect(await sightingTimes(await reopen(20.1, other))).toHaveLength(3)
})

test('thinning out is done in steps after the opening, and ends where the memory is closed', async () => {
  await memory.remember(busy())
  opfs.kill()
  const steps: Iterator<void>[] = []
  const next = await openTab(opfs, { ...days(2), later: (each) => steps.push(each) })
  expect(await sightingTimes(next)).toEqual(moments)
  expect(steps[0]?.next().done).toBe(false)
  await next.close()
  expect(steps[0]?.next().done).toBe(true)
})
