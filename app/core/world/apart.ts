import { within } from '../../../models/box.ts'
import type { Known, Seen } from './known.ts'

/**
 * Where less than this part of the smaller box lies in the larger, they show two things. The union
 * says nothing here: a box of a part and one of the whole share little of it.
 */
const beside = 0.3

/** Counts, for each thing of a picture, the others seen beside it. `shown` goes by the things' ids. */
export function noteApart(
  known: readonly Known[],
  shown: ReadonlyMap<number, Seen>,
): readonly Known[] {
  return known.map((each) => {
    const box = shown.get(each.thing.id)
    if (!box) return each
    const others = [...shown].filter(
      ([id, other]) => id !== each.thing.id && within(box.box, other.box) < beside,
    )
    if (others.length === 0) return each
    const counted = others.map(([id]) => [id, (each.apart[id] ?? 0) + 1] as const)
    return { ...each, apart: { ...each.apart, ...Object.fromEntries(counted) } }
  })
}
