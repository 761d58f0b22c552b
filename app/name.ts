import { moverBy } from './memory/frames.ts'
import { invert } from './core/pose.ts'
import type { Kept, Memory, Name } from './memory/types.ts'
import type { Keeper } from './remember.ts'
import type { Told } from './skills/told.ts'

type Hands = {
  readonly memory: () => Memory
  readonly keeper: Pick<Keeper, 'place' | 'placeFromLocal'>
  /** Shows the names at their things. */
  readonly show: (names: readonly Kept<Name>[]) => void
  /** ms of the Unix epoch. */
  readonly now: () => number
}

/** Names that the person gives to things: they hold at once, and in the next session too. */
export function createNames({ memory, keeper, show, now }: Hands): {
  readonly deeds: Pick<Told, 'keepName' | 'forgetName'>
  /** All names; where they belong to this place, with their points in the frame of this session. */
  readonly names: () => readonly Kept<Name>[]
  /** Fetches them anew. */
  readonly load: () => Promise<void>
} {
  let kept: readonly Kept<Name>[] = []
  const load = async () => {
    kept = await memory().names()
    show(kept)
  }
  return {
    load,
    names: () => {
      const { point } = moverBy(invert(keeper.placeFromLocal()))
      return kept.map((name) => {
        const { at, ...prototype } = name.prototype
        const here = at !== null && name.place === keeper.place() ? point(at) : null
        return { ...name, prototype: { ...prototype, at: here } }
      })
    },
    deeds: {
      keepName: async ({ prototype, ...name }) => {
        const { point } = moverBy(keeper.placeFromLocal())
        const at = prototype.at && point(prototype.at)
        const named = await memory().keepName({
          ...{ ...name, place: keeper.place(), time: now() },
          prototype: { ...prototype, at },
        })
        await load()
        return named
      },
      forgetName: async ({ id }) => {
        await memory().forgetName(id)
        await load()
      },
    },
  }
}
