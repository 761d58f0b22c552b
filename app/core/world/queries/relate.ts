import type { Pose } from '../../../../models/types.ts'
import type { WorldPoint } from '../../types.ts'
import { add, along, minus } from '../covariance.ts'
import type { Thing } from '../types.ts'

/** How one thing lies to another, or, for `between`, to two. */
export type Relation = {
  readonly kind: 'left' | 'right' | 'on' | 'under' | 'next-to' | 'between'
  readonly thing: Thing
  readonly to: readonly Thing[]
  /** How sure it is, 0..1, from how surely both places are known. */
  readonly sure: number
  /** Metres that it is about: across for left and right, up for on and under, else between the rims. */
  readonly metres: number
}

/** What other things stand on or lie in. */
const bearers = new Set([
  ...['dining table', 'bench', 'bed', 'couch', 'chair', 'refrigerator', 'microwave', 'oven'],
  ...['sink', 'suitcase', 'toilet', 'tv', 'book', 'laptop', 'keyboard', 'truck', 'boat'],
])
/** Rims that are no further apart than this, metres, are beside each other. */
const beside = 0.6
/** Heights are told to about this, metres. */
const level = 0.15

/** Every relation of one thing to another, seen from `viewer`; the surest first. */
export function relate(thing: Thing, other: Thing, viewer: Pose): Relation[] {
  if (thing.id === other.id) return []
  const told = [
    ...sideways(thing, other, viewer),
    ...upright(thing, other),
    ...nextTo(thing, other),
  ]
  return told.sort((a, b) => b.sure - a.sure)
}

/** Left or right, as the viewer stands: by which is further across their line of sight. */
function sideways(thing: Thing, other: Thing, viewer: Pose): Relation[] {
  const right: WorldPoint = [viewer[0] ?? 1, viewer[1] ?? 0, viewer[2] ?? 0]
  const off = minus(thing.at, other.at)
  const across = off[0] * right[0] + off[1] * right[1] + off[2] * right[2]
  const deviation = Math.sqrt(along(add(thing.covariance, other.covariance), right))
  const sure = normal(Math.abs(across) / Math.max(deviation, 1e-6))
  const kind = across < 0 ? 'left' : 'right'
  return [{ kind, thing, to: [other], sure, metres: Math.abs(across) }]
}

/** On or under something that bears: above or below it, and within its width. */
function upright(thing: Thing, other: Thing): Relation[] {
  if (!bearers.has(other.label)) return []
  const [dx, up, dz] = minus(thing.at, other.at)
  const room = 0.55 * other.extent[0] - Math.hypot(dx, dz)
  const gap = up - (thing.extent[1] + other.extent[1]) / 2
  if (room < 0 || gap > level) return []
  const [xx, , , yy, , zz] = add(thing.covariance, other.covariance)
  const sure = normal(Math.abs(up) / Math.sqrt(yy)) * normal(room / Math.sqrt((xx + zz) / 2))
  return [{ kind: up > 0 ? 'on' : 'under', thing, to: [other], sure, metres: Math.abs(up) }]
}

function nextTo(thing: Thing, other: Thing): Relation[] {
  const [dx, dy, dz] = minus(thing.at, other.at)
  const rims = Math.hypot(dx, dz) - (thing.extent[0] + other.extent[0]) / 2
  const height = (thing.extent[1] + other.extent[1]) / 2 + level
  if (rims > beside || Math.abs(dy) > height) return []
  const [xx, , , , , zz] = add(thing.covariance, other.covariance)
  const sure = normal((beside - rims) / Math.sqrt((xx + zz) / 2))
  return [{ kind: 'next-to', thing, to: [other], sure, metres: Math.max(0, rims) }]
}

/** Whether a thing lies between two others; null where it does not. */
export function between(thing: Thing, a: Thing, b: Thing): Relation | null {
  if (new Set([thing.id, a.id, b.id]).size < 3) return null
  const [way, off] = [minus(b.at, a.at), minus(thing.at, a.at)]
  const length = Math.hypot(way[0], way[2])
  if (length < 1e-6) return null
  const part = (off[0] * way[0] + off[2] * way[2]) / length ** 2
  const aside = Math.abs(off[0] * way[2] - off[2] * way[0]) / length
  const reach = Math.max(0.3, 0.25 * length)
  if (part < 0.1 || part > 0.9 || aside > reach) return null
  const [xx, , , , , zz] = thing.covariance
  const sure = normal((reach - aside) / Math.sqrt((xx + zz) / 2))
  return { kind: 'between', thing, to: [a, b], sure, metres: aside }
}

/** The probability below so many standard deviations of the normal distribution (logistic approximation, Bowling 2009, error < 0.0095). */
const normal = (deviations: number) => 1 / (1 + Math.exp(-1.702 * deviations))
