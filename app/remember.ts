import type { Pose } from '../models/types.ts'
import { emptyWorld, worldOf, type World } from './core/world/known.ts'
import type { Observed } from './core/world/observe.ts'
import type { View, WorldEvent } from './core/world/types.ts'
import type { Room, Rooms } from './devices/anchored-room.ts'
import { createGatherer } from './memory/gather.ts'
import { moverBy } from './memory/frames.ts'
import type { Memory, ReadText, Status } from './memory/types.ts'
import { faultOf } from './core/fault.ts'
import { invert } from './core/pose.ts'
import type { Sentence } from './core/types.ts'
import { store } from './store.ts'

/** Remembering, for as long as something is looked at. */
export type Remembering = {
  /** Recognises the room and fetches what was remembered of it; never fails. */
  readonly begin: (rooms: Rooms | null, signal: AbortSignal) => Promise<void>
  /** The world as it was remembered, in the frame of this session. */
  readonly recall: () => World
  /** Whether that has become another one, which is told once: something was forgotten or brought in. */
  readonly renewed: () => boolean
  /** Keeps what a picture changed. */
  readonly keep: (observed: Observed, view: View) => void
  readonly over: () => void
}

/** What remembering needs, and what the panel asks of it. */
export type Keeper = Remembering & {
  /** The memory, opened at the first call and whenever it was lost. */
  readonly memory: () => Memory
  /** The id of the place where the person is, null where it is not known. */
  readonly place: () => number | null
  /** The rigid transform from the frame of this session to that of the place. */
  readonly placeFromLocal: () => Pose
  /** What happened to the things of this place since then, ms of the Unix epoch, oldest first. */
  readonly eventsSince: (time: number) => Promise<readonly WorldEvent[]>
  /** Keeps lines that were read where the person is, where they wish to have things remembered. */
  readonly keepReadings: (readings: readonly Omit<ReadText, 'place'>[]) => void
  /** Changes what is remembered. Meanwhile nothing is kept, so that what is forgotten stays forgotten. */
  readonly change: <Result>(work: (memory: Memory) => Promise<Result>) => Promise<Result>
}

type Hands = {
  readonly open: () => Memory
  /** ms of the Unix epoch. */
  readonly now: () => number
  /** An id that nobody else has. */
  readonly newId: () => string
}

type Here = {
  readonly place: number
  readonly room: Room | null
  readonly key: string
  readonly world: World
  readonly until: AbortSignal
}

/** Ties the memory to what is seen. What goes wrong is told once and never ends the looking. */
export function createKeeper({ open, now, newId }: Hands): Keeper {
  let opened: Memory | null = null
  let here: Here | null = null
  let rooms: Rooms | null = null
  let told: string | null = null
  let changing = 0
  let fresh = false

  const memory = () => (opened ??= open())
  const tell = (notice: Sentence) => {
    if (told === notice.id) return
    told = notice.id
    store.setState({ notice })
  }
  const failed = (error: unknown) => {
    const sentence = faultOf(error)
    if (sentence.id === 'fault-memory-lost') opened = here = null
    console.error(error)
    tell(sentence)
  }
  const gatherer = createGatherer((picture) => memory().remember(picture), failed)

  const enter = async (room: Room | null, key: string, until: AbortSignal) => {
    const { place, things, nextThing } = await memory().load(key, now())
    until.throwIfAborted()
    const { thing } = moverBy(invert(room?.placeFromLocal() ?? stay))
    here = { place: place.id, room, key, world: worldOf(things.map(thing), nextThing), until }
  }

  /** A room that is not remembered leaves no anchor on the device, unless a memory cannot be read now. */
  const clearRooms = async () => {
    const { keeping, aside } = await memory().status()
    if (keeping.kind === 'kept' && aside.length === 0)
      await rooms?.keepOnly(await memory().placeKeys())
  }

  const begin: Remembering['begin'] = async (found, signal) => {
    here = null
    rooms = found
    if (store.getState().remembering === 'off') return
    try {
      const status = await memory().status()
      const notice = noticeOf(status)
      if (notice) tell(notice)
      await clearRooms()
      const room = (await rooms?.find(await memory().placeKeys(), signal)) ?? null
      await enter(room, room?.key ?? `session:${newId()}`, signal)
    } catch (error) {
      if (!signal.aborted) failed(error)
    }
  }

  /** After a change: the room as it is remembered now, which is a new one where it was forgotten. */
  const settle = async () => {
    await clearRooms()
    if (!here) return
    const { room, key, until } = here
    if ((await memory().placeKeys()).includes(key)) return enter(room, key, until)
    // Not waited for: a device that shows no frames now finds no room.
    void begin(rooms, until).then(() => (fresh = true))
  }

  return {
    memory,
    begin,
    place: () => here?.place ?? null,
    placeFromLocal: () => here?.room?.placeFromLocal() ?? stay,
    eventsSince: async (time) => {
      if (!here) return []
      await gatherer.settled()
      const { event } = moverBy(invert(here.room?.placeFromLocal() ?? stay))
      return (await memory().eventsSince(time, here.place)).map(event)
    },
    keepReadings: (readings) => {
      if (changing > 0 || store.getState().remembering === 'off') return
      const place = here?.place ?? null
      const placed = readings.map((each) => ({ ...each, place }))
      memory().keepReadings(placed).catch(failed)
    },
    change: async (work) => {
      changing++
      try {
        await gatherer.empty()
        return await work(memory())
      } finally {
        await settle().catch(failed)
        fresh = true
        changing--
      }
    },
    renewed: () => {
      const was = fresh
      fresh = false
      return was
    },
    recall: () => here?.world ?? emptyWorld,
    keep: ({ things, sightings, events, unions }, { time }) => {
      if (!here || changing > 0 || here.until.aborted || store.getState().remembering === 'off')
        return
      if (things.length + sightings.length + events.length + unions.length === 0) return
      const move = moverBy(here.room?.placeFromLocal() ?? stay)
      gatherer.add({
        ...{ time, place: here.place, unions },
        things: things.map(move.thing),
        sightings: sightings.map(move.sighting),
        events: events.map(move.event),
      })
    },
    over: () => {
      here = rooms = null
    },
  }
}

const stay = invert([1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1] as never)

/** What the person ought to know before relying on it. */
function noticeOf({ keeping, aside }: Status): Sentence | null {
  if (keeping.kind === 'fleeting') return { id: `notice-memory-${keeping.reason}` }
  if (keeping.kind === 'frozen') return { id: 'notice-memory-frozen' }
  return aside.length > 0 ? { id: 'notice-memory-aside', args: { names: aside.join(', ') } } : null
}
