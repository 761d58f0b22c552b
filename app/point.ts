import { pointedAt } from './core/exchange.ts'
import { nextThing, type Placed } from './core/next-thing.ts'
import { poseAtPitch } from './core/pose.ts'
import type { Memory } from './skills/skill.ts'
import type { Seen } from './store.ts'

/** The thing that is pointed at next, among all that is remembered or else what is labelled; null for none. */
export function nextToPoint(seen: Seen, memory: Memory | null, step: 1 | -1): Placed | null {
  const things: readonly Placed[] = memory?.things ?? seen.labels
  return nextThing(things, pointedAt(seen), memory?.viewer ?? poseAtPitch([0, 0, 0], 0), step)
}
