import { poseAt } from '../pose-history.ts'
import type { Shot } from './shot.ts'

/** What is still to do for the camera to be measured: see more things, at more places in the picture, turn, step aside, go on. */
export type Lack = 'things' | 'corners' | 'turn' | 'step' | 'time'

/** How far measuring the camera is, 0..1, and what it lacks most. */
export type Progress = { readonly part: number; readonly lacks: Lack }

/** Enough of each: things, ninths of the picture, radians to the sides, metres, and spots. */
const enough: Readonly<Record<Lack, number>> = {
  things: 5,
  corners: 6,
  turn: 0.9,
  step: 0.4,
  time: 120,
}
/** A thing counts when so many pictures showed it. */
const seen = 3

/** How much of what determines a camera was gathered. It is as far as what it lacks most. */
export function progressOf(shots: readonly Shot[]): Progress {
  const spots = shots.flatMap((shot) => shot.spots)
  const heads = shots.map(({ heads, time }) => poseAt(heads, time) ?? [])
  const times = new Map<number, number>()
  for (const { thing } of spots) times.set(thing, (times.get(thing) ?? 0) + 1)
  const ninth = (part: number) => Math.min(2, Math.floor(part * 3))
  const have: Readonly<Record<Lack, number>> = {
    things: [...times.values()].filter((count) => count >= seen).length,
    corners: new Set(
      spots.map(
        ({ box: [x, y, width, height] }) => 3 * ninth(y + height / 2) + ninth(x + width / 2),
      ),
    ).size,
    turn: reach(heads, [8, 9, 10]),
    step: reach(heads, [12, 13, 14]),
    time: spots.length,
  }
  const parts = (Object.keys(enough) as Lack[]).map((lacks): Progress => {
    return { lacks, part: Math.min(1, have[lacks] / enough[lacks]) }
  })
  return parts.reduce((least, each) => (each.part < least.part ? each : least))
}

/** The diagonal of the box around these three parts of the poses: how far the head went, or about how far it turned, radians. */
function reach(poses: readonly (readonly number[])[], parts: readonly number[]): number {
  const spans = parts.map((part) => {
    const values = poses.map((pose) => pose[part] ?? 0)
    return values.length > 0 ? Math.max(...values) - Math.min(...values) : 0
  })
  return Math.hypot(...spans)
}
