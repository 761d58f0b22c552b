import type { Pose } from '../models/types.ts'
import { keepChanges } from './core/last-changes.ts'
import type { Kept, Memory, Name } from './memory/types.ts'
import { createNames } from './name.ts'
import { createGuide } from './guide.ts'
import { createNotes } from './note.ts'
import type { Keeper } from './remember.ts'
import { createBell } from './bell.ts'
import { createTimers } from './ring.ts'
import { store } from './store.ts'
import type { Memory as Known } from './skills/skill.ts'
import type { Voice } from './voice.ts'
import { nothingTold, type Change, type Told } from './skills/told.ts'

type Hands = {
  readonly keeper: Pick<Keeper, 'memory' | 'place' | 'placeFromLocal' | 'change'>
  /** What is known of the things around; null where nothing is looked at. */
  readonly around: () => Known | null
  /** ms of the Unix epoch. */
  readonly now: () => number
  /** Where the head is now, where a display shows it; null where only pictures tell. */
  readonly head: () => Pose | null
  /** Calls back after so many ms; what comes back takes that back. */
  readonly after: (ms: number, done: () => void) => () => void
  readonly voice: Pick<Voice, 'beep' | 'cue' | 'say' | 'saying'>
  /** Whether anything was ever kept on this device. */
  readonly wasKept: () => Promise<boolean>
}

/** Ties what the person tells to the memory; each change can be taken back while the page is open. */
export function createTold(hands: Hands): {
  readonly told: Told
  /** Names of things, as they are now. */
  readonly names: () => readonly Kept<Name>[]
  /** Fetches what was told in earlier sessions, where anything was ever kept. Never fails. */
  readonly begin: () => Promise<void>
  /** Changes what is remembered; what was told and is forgotten with it cannot be taken back any more. */
  readonly change: Keeper['change']
} {
  const { keeper, around, now, wasKept, after } = hands
  const changes = keepChanges<Change>()
  const memory = (): Memory => keeper.memory()
  const names = createNames({
    ...{ memory, keeper, now },
    show: (names) => store.setState({ names }),
  })
  const bell = createBell(hands)
  const timers = createTimers({
    ...{ memory, now, after },
    language: () => store.getState().language,
    show: (timers) => store.setState({ timers }),
    ring: bell,
  })
  const told: Told = {
    ...nothingTold,
    ...createNotes({ memory, place: keeper.place, around, now }),
    ...names.deeds,
    ...timers.deeds,
    guide: createGuide(hands),
    changed: changes.add,
    takeBack: async () => {
      const change = changes.take()
      await change?.undo()
      return change?.undone ?? null
    },
  }
  const load = () =>
    Promise.all([names.load(), timers.load()]).then(
      () => undefined,
      (error: unknown) => console.error(error),
    )
  return {
    told,
    names: names.names,
    begin: async () => {
      if (await wasKept()) await load()
    },
    change: async (work) => {
      changes.clear()
      try {
        return await keeper.change(work)
      } finally {
        await load()
      }
    },
  }
}
