import { apart, declutter, type Lift, type Wanting } from '../core/declutter.ts'
import type { Label } from '../core/types.ts'
import { times } from './tokens.ts'

/** Frames come late; nobody sees a faded label stay for this much longer, ms. */
const spare = 100

/** A label on the screen: where its word stands, and since when (ms) it is on its way out, if it is. */
export type Shown = { readonly label: Label; readonly lift: Lift; readonly leftAt: number | null }

/** A word with the id of its thing, in degrees as the viewer sees them. */
export type Word = Wanting & { readonly id: number }

/**
 * What is shown after new labels came. Words stay where they stood as long as nothing covers
 * anything, so that they do not hop with every picture; else all find new places, the first first.
 * Labels that are gone stay for the time that fading takes. `time` in ms.
 */
export function arrange(
  before: readonly Shown[],
  labels: readonly Label[],
  words: readonly Word[],
  gap: number,
  time: number,
): Shown[] {
  const kept = new Map(before.map(({ label, lift }) => [label.id, lift]))
  const lifts = keepLifts(kept, words, gap) ?? declutter(words, gap)
  const now = labels.map((label, i): Shown => ({ label, lift: lifts[i] ?? [0, 0], leftAt: null }))
  const ids = new Set(labels.map(({ id }) => id))
  const gone = before
    .filter(({ label }) => !ids.has(label.id))
    .map((each): Shown => ({ ...each, leftAt: each.leftAt ?? time }))
  return [...now, ...withoutFaded(gone, time)]
}

/** What is still to be seen at `time`, ms: those on their way out go when they have faded. */
export function withoutFaded(shown: readonly Shown[], time: number): Shown[] {
  return shown.filter(({ leftAt }) => leftAt === null || time - leftAt < times.fade + spare)
}

/** The places that the words had, or null when one had none or they no longer go together. */
function keepLifts(
  kept: ReadonlyMap<number, Lift>,
  words: readonly Word[],
  gap: number,
): Lift[] | null {
  const lifts = words.map(({ id }) => kept.get(id)).filter((lift) => lift !== undefined)
  if (lifts.length < words.length) return null
  const places = words.map((word, i): Wanting => {
    const [right, up] = lifts[i] ?? [0, 0]
    return { ...word, x: word.x + right, y: word.y + up }
  })
  const rings = words.map(({ x, y }): Wanting => ({ x, y, width: gap, height: gap }))
  const free = places.every(
    (place, i) =>
      places.every((other, o) => o === i || apart(place, other, 0)) &&
      rings.every((ring, o) => o === i || apart(place, ring, 0)),
  )
  return free ? lifts : null
}
