import { keepChanges } from './core/last-changes.ts'
import type { Memory } from './memory/types.ts'
import { createNotes } from './note.ts'
import type { Keeper } from './remember.ts'
import type { Memory as Known } from './skills/skill.ts'
import { nothingTold, type Change, type Told } from './skills/told.ts'

type Hands = {
  readonly keeper: Pick<Keeper, 'memory' | 'place'>
  /** What is known of the things around; null where nothing is looked at. */
  readonly around: () => Known | null
  /** ms of the Unix epoch. */
  readonly now: () => number
}

/** Ties what the person tells to the memory; each change can be taken back while the page is open. */
export function createTold({ keeper, around, now }: Hands): {
  readonly told: Told
  /** Nothing can be taken back any more: what was told is forgotten. */
  readonly forgetChanges: () => void
} {
  const changes = keepChanges<Change>()
  const memory = (): Memory => keeper.memory()
  const told: Told = {
    ...nothingTold,
    ...createNotes({ memory, place: keeper.place, around, now }),
    changed: changes.add,
    takeBack: async () => {
      const change = changes.take()
      await change?.undo()
      return change?.undone ?? null
    },
  }
  return { told, forgetChanges: changes.clear }
}
