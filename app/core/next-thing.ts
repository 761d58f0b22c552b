import { directionTo } from './direction.ts'
import type { Pose } from '../../models/types.ts'
import type { Label } from './types.ts'

/**
 * The label after the one that is pointed at, clockwise around the viewer (`step` 1) or the other way
 * (-1); from `null` the first to that side of straight ahead. Null where there are no labels.
 */
export function nextThing(
  labels: readonly Label[],
  from: number | null,
  viewer: Pose,
  step: 1 | -1,
): Label | null {
  const turns = labels.map((label) => ({ label, right: directionTo(viewer, label.at).right }))
  const start = turns.find(({ label }) => label.id === from)?.right ?? 0
  const around = turns
    .filter(({ label }) => label.id !== from)
    .map(({ label, right }) => ({ label, turn: ((right - start) * step + 720) % 360 }))
    .sort((a, b) => a.turn - b.turn || a.label.id - b.label.id)
  return around[0]?.label ?? turns[0]?.label ?? null
}
