import type { Pose } from '../../../../models/types.ts'
import type { WorldPoint } from '../../types.ts'
import { add, along, minus } from '../covariance.ts'
import { covers } from '../kinds.ts'
import type { Thing } from '../types.ts'
import { supportOf } from './landmark.ts'

/** How a thing may lie to another one; left and right as a viewer sees them. */
export type Placing = 'on' | 'next-to' | 'under' | 'left' | 'right'

/** A world and who looks at it. */
export type Seen = { readonly things: readonly Thing[]; readonly viewer: Pose }

/** Less sure than this, nobody should be told. */
const least = 0.6
/** Left and right are told of what is about as near as the other, metres; as is all else. */
const sideways = 2.5
/** Rims that are no further apart than this, metres, are beside each other. */
const beside = 0.6
/** Heights are told to about this, metres. */
const level = 0.15

/** All that lie so to another thing. */
export const thingsThat = (world: Seen, way: Placing, other: Thing): Thing[] =>
  world.things.filter((thing) => lies(world, thing, way, other))

/** Whether one thing, which is at its place, surely lies so to another. */
export function lies({ things, viewer }: Seen, thing: Thing, way: Placing, other: Thing): boolean {
  if (thing.id === other.id || thing.state !== 'present') return false
  if (way === 'on') return standsOn(thing, other, things)
  if (!isNear(thing, other) || howSurely(thing, way, other, viewer) < least) return false
  // What a thing stands on is not beside it.
  return !standsOn(thing, other, things) && !standsOn(other, thing, things)
}

/** Whether of all things it is this one that it stands on; whether it could at all is told sooner. */
const standsOn = (thing: Thing, other: Thing, things: readonly Thing[]): boolean =>
  supportOf(thing, [other]) !== null && supportOf(thing, things)?.id === other.id

/** Whether a thing is near enough to another to be told of beside it: neither far nor upstairs. */
function isNear({ at: [x, y, z] }: Thing, { at, extent }: Thing): boolean {
  const reach = sideways + extent[0]
  return Math.abs(at[0] - x) < reach && Math.abs(at[2] - z) < reach && Math.abs(at[1] - y) < reach
}

/** How surely a thing lies so to another, 0..1, by how surely both places are known. */
function howSurely(thing: Thing, way: Exclude<Placing, 'on'>, other: Thing, viewer: Pose): number {
  if (way === 'under') return under(thing, other)
  if (way === 'next-to') return nextTo(thing, other)
  return toTheSide(thing, way, other, viewer)
}

/** Left or right, as the viewer stands: by which is further across their line of sight. */
function toTheSide(thing: Thing, way: 'left' | 'right', other: Thing, viewer: Pose): number {
  const right: WorldPoint = [viewer[0] ?? 1, viewer[1] ?? 0, viewer[2] ?? 0]
  const off = minus(thing.at, other.at)
  const across = off[0] * right[0] + off[1] * right[1] + off[2] * right[2]
  if (Math.abs(across) > sideways) return 0
  const deviation = Math.sqrt(along(add(thing.covariance, other.covariance), right))
  return normal((way === 'right' ? across : -across) / Math.max(deviation, 1e-6))
}

/** Under something that covers other things: below its middle, and within its width. */
function under(thing: Thing, other: Thing): number {
  const [dx, up, dz] = minus(thing.at, other.at)
  const room = 0.55 * other.extent[0] - Math.hypot(dx, dz)
  if (!covers(other.label) || room < 0 || up > 0) return 0
  const [xx, , , yy, , zz] = add(thing.covariance, other.covariance)
  return normal(-up / Math.sqrt(yy)) * normal(room / Math.sqrt((xx + zz) / 2))
}

function nextTo(thing: Thing, other: Thing): number {
  const [dx, dy, dz] = minus(thing.at, other.at)
  const rims = Math.hypot(dx, dz) - (thing.extent[0] + other.extent[0]) / 2
  const height = (thing.extent[1] + other.extent[1]) / 2 + level
  if (rims > beside || Math.abs(dy) > height) return 0
  const [xx, , , , , zz] = add(thing.covariance, other.covariance)
  return normal((beside - rims) / Math.sqrt((xx + zz) / 2))
}

/** The probability below so many standard deviations of the normal distribution (logistic approximation, Bowling 2009, error < 0.0095). */
const normal = (deviations: number) => 1 / (1 + Math.exp(-1.702 * deviations))
