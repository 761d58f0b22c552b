import type { Tier } from '../profiles.ts'
import { seeded, seedOf } from '../random.ts'

/** A picture on its way, and when it will be there, ms. */
export type Late<Picture> = { readonly picture: Picture; readonly at: number }

/**
 * When the picture after this one is due: at the rate (pictures a second) counted from a moment at
 * which one was due, and after now, ms. What was missed meanwhile is left out, never made up for.
 */
export function nextDue(due: number, now: number, rate: number): number {
  const period = 1000 / rate
  return now < due ? due : due + period * (Math.floor((now - due) / period) + 1)
}

/**
 * The newest picture that is there by now, and those still on their way. Older ones that nobody
 * fetched are gone: who is behind sees the newest, not all of them later.
 */
export function arrive<Picture>(
  line: readonly Late<Picture>[],
  now: number,
): { readonly newest: Late<Picture> | null; readonly line: readonly Late<Picture>[] } {
  const newest = line.filter(({ at }) => at <= now).at(-1) ?? null
  return { newest, line: line.filter(({ at }) => at > now) }
}

/** When a picture was put on the screen, and its capture time, ms. */
export type Shown = { readonly shown: number; readonly captured: number }

/** The capture time of what is on the screen at a time; undefined before there was anything. */
export const capturedBy = (pictures: readonly Shown[], time: number): number | undefined =>
  pictures.findLast(({ shown }) => shown <= time)?.captured

/** How long a radio link stays as it is, ms, and how likely each drop to the next lower tier is. */
const [spell, drop] = [5000, 0.35]

/**
 * The tier of a link `time` ms after it was opened: the best at first, later it drops and comes back,
 * the same way for the same seed. One tier is a wire and never changes.
 */
export function tierAt(tiers: readonly [Tier, ...Tier[]], seed: number, time: number): Tier {
  const number = Math.floor(time / spell)
  if (number <= 0) return tiers[0]
  const random = seeded(seedOf(seed, `link ${number}`))
  let lower = 0
  while (lower < tiers.length - 1 && random() < drop) lower++
  return tiers[lower] ?? tiers[0]
}
