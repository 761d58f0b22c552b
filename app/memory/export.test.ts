import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import { fakeOpfs } from '../../test/memory/fake-opfs.ts'
import { noon, openTab } from '../../test/memory/open-tab.ts'
import { anyEvent, anySighting, anyThing, appeared, cup, sighting } from '../../test/memory/samples.ts' // prettier-ignore
import { shortest } from './export.ts'
import type { Exported } from './exported.ts'
import type { Memory } from './types.ts'

let memory: Memory
const fresh = () => openTab(fakeOpfs(), { root: () => Promise.reject(new Error('none is needed')) })
beforeEach(async () => {
  memory = await fresh()
})

async function remember(into: Memory, key: string, id: number): Promise<void> {
  const { place } = await into.load(key, 1000)
  const told = {
    sightings: [sighting({ thing: id })],
    events: [appeared({ thing: id })],
    unions: [],
  }
  await into.remember({ time: 1000, place: place.id, things: [cup({ id })], ...told })
}

const exported = async (from: Memory) =>
  JSON.parse(await (await from.export(noon)).text()) as Exported
const file = (content: unknown) => new Blob([JSON.stringify(content)])

test('whatever is remembered comes back from an exported file as it was', async () => {
  const all = fc.tuple(
    fc.uniqueArray(fc.integer({ min: 1, max: 1e6 }), { minLength: 1, maxLength: 4 }).chain((ids) =>
      fc.tuple(
        ...ids.map((id) =>
          fc.record({
            thing: anyThing(id),
            sightings: fc.uniqueArray(anySighting(id), {
              maxLength: 4,
              selector: ({ time }) => time,
            }),
            events: fc.uniqueArray(anyEvent(id), { maxLength: 3, selector: ({ time }) => time }),
          }),
        ),
      ),
    ),
    fc.string(),
  )
  const other = await fresh()
  await fc.assert(
    fc.asyncProperty(all, async ([told, key]) => {
      await memory.forgetAll()
      await other.forgetAll()
      const { place } = await memory.load(key, 5)
      for (const { thing, sightings, events } of told)
        await memory.remember({
          time: 7,
          place: place.id,
          things: [thing],
          sightings,
          events,
          unions: [],
        })
      const first = await exported(memory)
      await other.import(file(first))
      const second = await exported(other)
      // Ids of places mean something within a file only.
      const withoutPlaces = ({ places, things, events, ...rest }: Exported) => ({
        ...rest,
        places: places.map((place) => ({ ...place, id: 0 })),
        things: things.map((thing) => ({ ...thing, place: 0 })),
        events: events.map((event) => ({ ...event, place: 0 })),
      })
      expect(withoutPlaces(second)).toEqual(withoutPlaces(first))
      for (const { thing, sightings } of told) {
        expect(first.things.find(({ id }) => id === thing.id)).toEqual({
          ...thing,
          place: place.id,
        })
        const newestFirst = sightings.toSorted((a, b) => b.time - a.time)
        expect(await other.lastSightings(thing.id, 9)).toEqual(newestFirst)
      }
    }),
    { numRuns: 40 },
  )
})

test('numbers of sightings are written as short as they can be without loss', () => {
  expect([0.3, -12.625, 0, 1e-7].map((value) => shortest(Math.fround(value)))).toEqual([
    0.3, -12.625, 0, 1e-7,
  ])
  fc.assert(
    fc.property(
      fc.float({ noNaN: true, noDefaultInfinity: true }),
      (value) => Math.fround(shortest(value)) === value,
    ),
  )
})

test('an import adds to what is there; the same file twice changes nothing', async () => {
  await remember(memory, 'garden', 1)
  const other = await fresh()
  await remember(other, 'kitchen', 1)
  const saved = await exported(other)
  expect(await memory.import(file(saved))).toEqual({ places: 1, things: 1, known: 0 })
  const { things } = await exported(memory)
  expect(things.map(({ id }) => id)).toEqual([1, 2]) // the kitchen's cup got an id of its own
  expect(await memory.lastSightings(2, 9)).toHaveLength(1)
  expect(await memory.import(file(saved))).toMatchObject({ known: 0 })
})

test('its own file again changes nothing, and what was seen since stays', async () => {
  await remember(memory, 'kitchen', 1)
  const saved = await exported(memory)
  const { place } = await memory.load('kitchen', 1000)
  const later = cup({ at: [9, 9, 9], lastSeen: 2000 })
  const none = { sightings: [], events: [], unions: [] }
  await memory.remember({ time: 2000, place: place.id, things: [later], ...none })
  const before = await exported(memory)
  expect(await memory.import(file(saved))).toEqual({ places: 1, things: 1, known: 1 })
  expect(await exported(memory)).toEqual(before)
})

test('what the file keeps longer is kept longer', async () => {
  const saved = { ...(await exported(memory)), keepDays: 365 }
  await memory.import(file(saved))
  expect((await memory.status()).keepDays).toBe(365)
  await memory.import(file({ ...saved, keepDays: 7 }))
  expect((await memory.status()).keepDays).toBe(365)
})

test('a damaged, foreign, newer or huge file is refused with its reason, and nothing is lost', async () => {
  await remember(memory, 'kitchen', 1)
  const before = await exported(memory)
  const [thing] = before.things
  const huge = { size: 600_000_000, text: () => Promise.reject(new Error('too much')) } as Blob
  const cases: readonly [Blob, string][] = [
    [new Blob(['{"format":"sightline-mem']), 'damaged'],
    [new Blob([]), 'damaged'],
    [file({ ...before, things: [{ ...thing, at: [1, 2] }] }), 'damaged'],
    [file({ ...before, things: [{ ...thing, at: [1, 2, null] }] }), 'damaged'],
    [file({ ...before, things: [] }), 'damaged'],
    [file({ ...before, places: [] }), 'damaged'],
    [file([1, 2, 3]), 'foreign'],
    [file(null), 'foreign'],
    [file({ type: 'FeatureCollection' }), 'foreign'],
    [file({ ...before, version: 4 }), 'newer'],
    [huge, 'huge'],
  ]
  for (const [wrong, reason] of cases)
    await expect(memory.import(wrong)).rejects.toMatchObject({ name: 'MemoryError', reason })
  expect(await exported(memory)).toEqual(before)
})
