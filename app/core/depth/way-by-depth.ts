import { Vector3 } from 'three'
import type { UnitBox } from '../../../models/types.ts'
import type { Bounds, DistanceSource, View } from '../world/types.ts'
import { bears, standsOnFloor } from '../world/kinds.ts'
import { type Footprint, footprintOf } from './footprint.ts'
import { type LineOfSight, pointAt } from './line-of-sight.ts'
import { measureThing } from './measure-thing.ts'
import { type Sample, sampleBox } from './sample-box.ts'
import {
  depthBehind,
  type Distance,
  hiddenBeyond,
  sizeDistance,
  usualDepth,
  usualFootprint,
  usualHeight,
} from './size-distance.ts'
import { boundsOf, spanThing } from './span-thing.ts'

/**
 * A way to the middle of a thing; `round` from 0 (flat) to 1 (as deep as it is wide), `middle` where it
 * does not lie on the line of sight.
 */
export type Way = Distance & {
  readonly source: DistanceSource
  readonly round: number
  readonly middle?: Vector3
  readonly bounds?: Bounds
  /** How long it is at least, metres, where it was seen from above. */
  readonly length?: number
}

/** A sensor's own error, metres, and metres a metre; young depth sensors are right to about one in a hundred. */
const sensorError = { base: 0.008, growth: 0.008 }

/**
 * The way to the thing in a box by what was measured there: to its front, and half its depth beyond.
 * Null where nothing was.
 */
export function wayByDepth(box: UnitBox, label: string, view: View, line: LineOfSight): Way | null {
  if (!view.depth) return null
  const angle = Math.min(line.width, line.height)
  const usual = sizeDistance(label, line)
  const tolerance = 3 * (usual.deviation / usual.metres)
  const fits = (metres: number) =>
    Math.exp(-0.5 * (Math.log(metres / usual.metres) / tolerance) ** 2)
  const likely = (metres: number) => Math.max(0.3, fits(metres))
  const measured = measureThing(sampleBox(box, view.depth, view, line), angle, likely)
  if (!measured) return null
  const { front, seen, bent, fill, points, doubt } = measured
  // What its class tells counts for things as large as those of its class are.
  const behind = fits(front) * (depthBehind(label, line) ?? 0)
  // Half of its width, were it round: its rim then lies as far behind its front.
  const sine = Math.sin(angle / 2)
  const radius = (front * sine) / (1 - sine)
  // What bends back as far as something round is round; a flat face may hide any depth.
  const whole = Math.min(1, Math.max(0, (fill - 0.45) / 0.2))
  const curved = Math.min(1, Math.max(0, (bent / radius - 0.3) / 0.3))
  const round = whole * Math.max(curved, Math.min(1, behind))
  // Through what is hollow, such as a chair, one sees far, if not to its end; of a thin frame,
  // such as a ring, the front half.
  const thin = bent < 0.4 * radius
  const least = (seen - bent) / 2 + (thin && whole < 0.5 ? bent : bent / 2)
  // Where the edge cuts a box off, its proportions tell nothing, but its class does.
  const cut = line.cut.across || line.cut.down
  const usually = cut ? (fits(front) * usualDepth(label)) / 2 : 0
  const half = Math.max(least, usually, (round * front * sine) / (1 - round * sine))
  const unsure = (curved > 0.5 ? 0.2 : 0.4) * half
  const deviation = Math.hypot(sensorError.base + sensorError.growth * front, unsure, doubt)
  const told = {
    deviation,
    round,
    source: 'depth',
    bounds: boundsOf(points, pointAt(line, front + 2 * half)),
  } as const
  const print = fromAbove(label, points, line)
  if (print) {
    const middle = new Vector3(print.x, pointAt(line, front + half).y, print.z)
    const metres = middle.clone().sub(line.from).dot(line.along)
    return { ...told, metres, middle, length: print.length }
  }
  const span = half > least || thin ? null : spanThing(points, line)
  const beyond = hiddenBeyond(label, line, front + half)
  if (!span)
    return {
      ...told,
      metres: front + half,
      middle: past(pointAt(line, front + half), line, beyond),
    }
  // Deeper than it is wide, or hollow: one sees far into it, if not to its end.
  const deep = (1 - whole) * behind * front * angle
  const hidden = Math.max(0, (deep - span.depth) / 4)
  const middle = span.middle.addScaledVector(span.away, hidden)
  const metres = middle.clone().sub(line.from).dot(line.along)
  return { ...told, metres, middle: past(middle, line, beyond) }
}

/** Whoever looks down on furniture from this far above, metres, sees all of its top. */
const above = 0.1
/** Of what the edge cuts off, so much of its usual length must be seen. */
const mostOf = 0.8
/** What reaches further than so many times its usual length or width has something else in it. */
const farthest = 2

/** Less than this part of a chair's usual height, and of its usual depth, is its back alone. */
const backOnly = { height: 0.55, depth: 0.55 }

/** What furniture covers of the floor where its top is seen; null where that is not to be told. */
function fromAbove(label: string, points: readonly Sample[], line: LineOfSight): Footprint | null {
  if (!bears(label) || !standsOnFloor(label)) return null
  const heights = points.map(({ at }) => at.y).sort((a, b) => a - b)
  const at = (part: number) => heights[Math.round(part * (heights.length - 1))] ?? Infinity
  const top = at(0.97)
  if (top > line.from.y - above) return null
  const print = footprintOf(points)
  const [length, width] = usualFootprint(label)
  const cut = line.cut.across || line.cut.down
  if (cut && print.length < mostOf * length) return null
  if (print.length > farthest * length || print.width > farthest * width) return null
  const high = (top - at(0.03)) / usualHeight(label)
  const back = high < backOnly.height && print.width < backOnly.depth * width && !line.cut.down
  return back && label === 'chair' ? beforeBack(print, width, line) : print
}

/** Of a chair of which only the back shows a table hides the seat, so it faces the table, and us. */
function beforeBack(print: Footprint, depth: number, { along }: LineOfSight): Footprint {
  const away = along.clone().setY(0).normalize()
  const seat = (depth - print.width) / 2
  return { ...print, x: print.x - seat * away.x, z: print.z - seat * away.z }
}

/** A middle moved by half of what lies beyond the picture's edge. */
const past = (middle: Vector3, { right, up }: LineOfSight, beyond: readonly [number, number]) =>
  middle.addScaledVector(right, beyond[0] / 2).addScaledVector(up, beyond[1] / 2)
