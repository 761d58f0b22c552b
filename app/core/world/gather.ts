import { overlap, within } from '../../../models/box.ts'
import { kinship } from './belief.ts'
import { add, minus, misfit, round } from './covariance.ts'
import type { Seen } from './known.ts'
import { likeness } from './kinds.ts'
import type { Observation } from './types.ts'

/** Boxes that share more than this (IoU) show one thing, whatever they are called. */
const sameBox = 0.6
/** A box that lies in another of a like class by this part, at the same place, is a part of that thing. */
const partOf = 0.75
const alike = 0.3
/** Chi-squared, three degrees of freedom, 1 of 100. */
const gate = 11.3

/**
 * A picture's boxes as the things that they show: a detector often gives a thing two boxes, of two
 * classes or of a part and the whole. The surest box is kept, with every word for it. Gives the same
 * in whatever order the boxes come.
 */
export function gather(observations: readonly Observation[]): Seen[] {
  const kept: Seen[] = []
  for (const next of [...observations].sort(canonically)) {
    const same = kept.findIndex((other) => isSame(other, next))
    const other = kept[same]
    if (!other) kept.push({ ...next, words: { [next.label]: next.score } })
    else {
      const score = Math.max(other.words[next.label] ?? 0, next.score)
      kept[same] = { ...other, words: { ...other.words, [next.label]: score } }
    }
  }
  return kept
}

function isSame(a: Seen, b: Observation): boolean {
  const alikeWords = kinship({ [b.label]: 1 }, a.words)
  const shared = overlap(a.box, b.box)
  if (shared > sameBox && (alikeWords >= alike || shared > 0.8)) return samePlace(a, b)
  return (
    alikeWords >= alike &&
    likeness(a.label, b.label) >= alike &&
    within(a.box, b.box) > partOf &&
    samePlace(a, b)
  )
}

/** Whether both may be at one place; a thing's middle is told no better than by half its size. */
function samePlace(a: Observation, b: Observation): boolean {
  const wander = round(0.3 * Math.max(...a.extent, ...b.extent))
  return misfit(minus(a.at, b.at), add(add(a.covariance, b.covariance), wander)) < gate
}

/** The surest first; of equals by name and place, so that no order of theirs shows. */
function canonically(a: Observation, b: Observation): number {
  if (a.score !== b.score) return b.score - a.score
  if (a.label !== b.label) return a.label < b.label ? -1 : 1
  for (const i of [0, 1, 2, 3] as const) if (a.box[i] !== b.box[i]) return a.box[i] - b.box[i]
  for (const i of [0, 1, 2] as const) if (a.at[i] !== b.at[i]) return a.at[i] - b.at[i]
  return (a.track ?? -1) - (b.track ?? -1)
}
