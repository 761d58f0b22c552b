import { directionTo } from './direction.ts'
import type { Pose } from '../../models/types.ts'
import type { WorldPoint } from './types.ts'

/** A thing or a label: something somewhere. */
export type Placed = { readonly id: number; readonly at: WorldPoint }

/**
 * The thing after the one that is pointed at, clockwise around the viewer (`step` 1) or the other way
 * (-1); from `null` the first to that side of straight ahead. Null where there are none.
 */
export function nextThing<Given extends Placed>(
  things: readonly Given[],
  from: number | null,
  viewer: Pose,
  step: 1 | -1,
): Given | null {
  const turns = things.map((thing) => ({ thing, right: directionTo(viewer, thing.at).right }))
  const start = turns.find(({ thing }) => thing.id === from)?.right ?? 0
  const around = turns
    .filter(({ thing }) => thing.id !== from)
    .map(({ thing, right }) => ({ thing, turn: ((right - start) * step + 720) % 360 }))
    .sort((a, b) => a.turn - b.turn || a.thing.id - b.thing.id)
  return around[0]?.thing ?? turns[0]?.thing ?? null
}
