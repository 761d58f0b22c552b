import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fakeOpfs, type FakeOpfs } from '../test/memory/fake-opfs.ts'
import { noon, openTab } from '../test/memory/open-tab.ts'
import { appeared, cup, sighting } from '../test/memory/samples.ts'
import type { Observed } from './core/world/observe.ts'
import type { View } from './core/world/types.ts'
import type { Rooms } from './devices/anchored-room.ts'
import type { Memory } from './memory/types.ts'
import { createKeeper } from './remember.ts'
import { store } from './store.ts'

const fresh = store.getState()
let opfs: FakeOpfs
let memory: Memory
beforeEach(async () => {
  opfs = fakeOpfs()
  memory = await openTab(opfs)
  store.setState({ ...fresh, remembering: 'on' })
  vi.spyOn(console, 'error').mockReturnValue(undefined)
})
afterEach(() => store.setState(fresh))

/** A device that keeps anchors, and gives a new one to a room that it does not know. */
function device(anchors: string[] = []): Rooms {
  let made = anchors.length
  return {
    find: async (keys) => {
      const known = keys.find((key) => anchors.includes(key))
      const key = known ?? `anchor:${++made}`
      if (!known) anchors.push(key)
      return { key, placeFromLocal: () => shifted }
    },
    keepOnly: async (keys) => {
      anchors.splice(0, anchors.length, ...anchors.filter((key) => keys.includes(key)))
    },
  }
}
/** The room begins one metre to the left of the session. */
const shifted = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 1, 0, 0, 1] as never
const keeperOf = (open: () => Memory = () => memory) =>
  createKeeper({ open, now: () => noon, newId: () => 'mine' })
const looking = () => new AbortController().signal
const view = { time: noon } as View
const seen = (id = 1) =>
  ({
    things: [cup({ id, lastSeen: noon })],
    sightings: [sighting({ thing: id, time: noon })],
    events: [appeared({ thing: id, time: noon })],
    unions: [],
  }) as unknown as Observed
const ids = (keeper: ReturnType<typeof keeperOf>) =>
  keeper.recall().known.map(({ thing }) => thing.id)

test('a room that is known again brings its things back where they were', async () => {
  const [anchors, keeper] = [[] as string[], keeperOf()]
  await keeper.begin(device(anchors), looking())
  keeper.keep(seen(), view)
  await keeper.change(async () => undefined)
  keeper.over()
  const next = keeperOf()
  await next.begin(device(anchors), looking())
  expect(ids(next)).toEqual([1])
  const [x] = cup().at
  expect(next.recall().known[0]?.thing.at[0]).toBeCloseTo(x)
  expect((await memory.recent(1, 0))[0]?.at[0]).toBeCloseTo(x + 1)
})

test('forgetting everything takes all known rooms from the device, and this one begins anew', async () => {
  const [anchors, keeper] = [['anchor:here', 'anchor:there'], keeperOf()]
  await memory.load('anchor:there', noon)
  await memory.load('anchor:here', noon)
  await keeper.begin(device(anchors), looking())
  keeper.keep(seen(), view)
  await keeper.change((kept) => kept.forgetAll())
  expect(keeper.renewed()).toBe(true)
  expect(ids(keeper)).toEqual([])
  await expect.poll(() => keeper.place()).not.toBeNull()
  expect(anchors).toEqual(['anchor:3'])
  expect(await memory.placeKeys()).toEqual(['anchor:3'])
})

test('what is forgotten while looking stays forgotten, and what is seen afterwards is kept', async () => {
  const [anchors, keeper] = [[] as string[], keeperOf()]
  await keeper.begin(device(anchors), looking())
  keeper.keep(seen(1), view)
  await keeper.change((kept) => {
    keeper.keep(seen(2), view)
    return kept.forgetAll()
  })
  await expect.poll(() => keeper.place()).not.toBeNull()
  keeper.keep(seen(3), view)
  await keeper.change(async () => undefined)
  expect((await memory.recent(9, 0)).map(({ id }) => id)).toEqual([3])
  expect(await memory.placeKeys()).toEqual(anchors)
})

test('rooms of a memory that another tab holds keep their anchors', async () => {
  const anchors = ['anchor:kitchen']
  const elsewhere = await openTab(fakeOpfs(), { hold: () => Promise.resolve(null) })
  const keeper = keeperOf(() => elsewhere)
  await keeper.begin(device(anchors), looking())
  expect(anchors).toContain('anchor:kitchen')
  expect(store.getState().notice?.id).toBe('notice-memory-other-tab')
})

test('nothing is kept where remembering is off', async () => {
  store.setState({ remembering: 'off' })
  const open = vi.fn(() => memory)
  const keeper = keeperOf(open)
  await keeper.begin(device(), looking())
  keeper.keep(seen(), view)
  expect(open).not.toHaveBeenCalled()
  expect(keeper.place()).toBeNull()
})

test('storage that fails is told once, and looking goes on', async () => {
  const keeper = keeperOf()
  await keeper.begin(device(), looking())
  opfs.broken = true
  keeper.keep(seen(), view)
  await expect.poll(() => store.getState().notice?.id).toBe('fault-memory-unwritable')
  store.setState({ notice: null })
  keeper.keep(seen(2), view)
  opfs.broken = false
  await keeper.change(async () => undefined)
  expect(store.getState().notice).toBeNull()
})

test('asking what changed tells of what was seen a moment ago, and loses none of it', async () => {
  const keeper = keeperOf()
  await keeper.begin(device(), looking())
  for (const id of [1, 2]) keeper.keep(seen(id), view)
  expect((await keeper.eventsSince(0)).map(({ thing }) => thing)).toEqual([1, 2])
  expect((await memory.recent(9, 0)).map(({ id }) => id)).toEqual([1, 2])
})
