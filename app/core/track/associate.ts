import { overlap, unitBox } from '../../../models/box.ts'
import type { Detection, UnitBox } from '../../../models/types.ts'
import { agreement, type Votes } from './belief.ts'
import { boxOf, doubtOf, type Motion } from './motion.ts'
import { pair } from './pair.ts'

/** What is expected in this picture; `motion` is null where the thing cannot be in view. */
export type Expected = {
  readonly motion: Motion | null
  readonly votes: Votes
  /** Seen a moment ago, so that even a faint box is believed to be it. */
  readonly fresh: boolean
}

/** A score at which a box may be a new thing, and one at which it may still be a thing that was there a moment ago. */
export const appears = 0.35
const stays = 0.15
/** The least overlap (IoU) that can be the same thing: of the class, of another class, and for a faint box. */
const least = { same: 0.2, other: 0.7, faint: 0.45 }
/** How far both boxes are let out before they are compared, in standard deviations of the expectation, and at most in parts of their size. */
const slack = { deviations: 1, most: 0.5 }
/** What the right class is worth, in overlap. */
const worthOfClass = 0.5

/**
 * Which detection is which expected thing, by index. Sure boxes first, then faint ones for the
 * things that are left (ByteTrack, Zhang et al., 2022). The overlap is one of boxes let out by as
 * much as the expectation is unsure (as in C-BIoU, Yang et al., 2023), so that few pictures a second
 * are as good as many.
 */
export function associate(
  expected: readonly Expected[],
  detections: readonly Detection[],
): ReadonlyMap<number, number> {
  const all = expected.flatMap(({ motion }, e) => (motion ? [e] : []))
  const places = expected.map(({ motion }) => motion && placeOf(motion))
  const fitOf = (e: number, f: number, needed: number) => {
    const [thing, found, place] = [expected[e], detections[f], places[e]]
    if (!thing || !found || !place) return 0
    const agrees = agreement(thing.votes, found.label)
    const shared = overlap(grow(place.box, place.slack), grow(found.box, place.slack))
    const enough = least.other + (needed - least.other) * agrees
    return shared < enough ? 0 : shared + worthOfClass * agrees
  }
  const stage = (things: readonly number[], boxes: readonly number[], needed: number) =>
    pair(things.length, boxes.length, (r, c) => fitOf(things[r] ?? -1, boxes[c] ?? -1, needed)).map(
      ([r, c]) => [things[r] ?? -1, boxes[c] ?? -1] as const,
    )
  const between = (low: number, high: number) =>
    detections.flatMap(({ score }, f) => (score >= low && score < high ? [f] : []))

  const sure = new Map(stage(all, between(appears, Infinity), least.same))
  const left = all.filter((e) => !sure.has(e) && expected[e]?.fresh)
  return new Map([...sure, ...stage(left, between(stays, appears), least.faint)])
}

function placeOf(motion: Motion): {
  readonly box: UnitBox
  readonly slack: readonly [number, number]
} {
  const box = boxOf(motion)
  const [dx, dy] = doubtOf(motion)
  const { deviations, most } = slack
  return {
    box,
    slack: [Math.min(deviations * dx, most * box[2]), Math.min(deviations * dy, most * box[3])],
  }
}

const grow = ([x, y, width, height]: UnitBox, [dx, dy]: readonly [number, number]): UnitBox =>
  unitBox(x - dx, y - dy, width + 2 * dx, height + 2 * dy)
