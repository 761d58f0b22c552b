import type { Pose } from '../../../../models/types.ts'
import type { WorldPoint } from '../../types.ts'
import { distance } from '../covariance.ts'
import { bears } from '../kinds.ts'
import type { Thing } from '../types.ts'

/** Metres that a thing may hang over an edge, or its box be off. */
const slack = 0.1
/** A thing higher above the middle of a support than this beyond its half height, metres, does not stand on it. */
const above = 0.3
/** Things further apart than this, metres, are not beside one another; nor at so different heights. */
const [beside, level] = [0.8, 0.35]

/** What a thing stands on, if that is known. */
export function supportOf(thing: Thing, things: readonly Thing[]): Thing | null {
  const [x, y, z] = thing.at
  const under = things.filter((other) => {
    // What is far is most, and told by one axis already.
    if (Math.abs(other.at[0] - x) > other.extent[0] / 2 + slack) return false
    if (other.id === thing.id || other.state === 'missing' || !bears(other.label)) return false
    const { at } = other
    const [width, height] = other.extent
    const aside = Math.hypot(at[0] - x, at[2] - z)
    const over = y - at[1]
    return (
      width > thing.extent[0] &&
      aside <= width / 2 + slack &&
      over >= -slack &&
      over <= height / 2 + thing.extent[1] / 2 + above
    )
  })
  return nearestTo(thing.at, under)
}

/** Which side of another thing, for somebody who stands at the viewer's place; `near` where it cannot be told. */
export type Side = 'left' | 'right' | 'before' | 'behind' | 'near'

/** The thing that it is beside: the nearest that people would name, and on which side of that it is. */
export function neighbourOf(
  thing: Thing,
  things: readonly Thing[],
  viewer: Pose,
  support: Thing | null = supportOf(thing, things),
): { readonly thing: Thing; readonly side: Side } | null {
  const own = [thing.id, support?.id]
  const close = things.filter(
    ({ id, label, at, state, motion }) =>
      Math.abs(at[0] - thing.at[0]) <= beside &&
      Math.abs(at[1] - thing.at[1]) <= level &&
      Math.hypot(at[0] - thing.at[0], at[2] - thing.at[2]) <= beside &&
      !own.includes(id) &&
      !bears(label) &&
      ![thing.label, 'person'].includes(label) &&
      state === 'present' &&
      motion === 'static',
  )
  const other = nearestTo(thing.at, close)
  return other && { thing: other, side: sideOf(thing, other, viewer) }
}

/** On which side of `other` a thing is, as seen by the viewer. */
export function sideOf(
  { at, covariance }: Pick<Thing, 'at' | 'covariance'>,
  other: Pick<Thing, 'at' | 'covariance'>,
  viewer: Pose,
): Side {
  const [vx, vz] = [other.at[0] - (viewer[12] ?? 0), other.at[2] - (viewer[14] ?? 0)]
  const far = Math.hypot(vx, vz)
  if (far === 0) return 'near'
  const [dx, dz] = [at[0] - other.at[0], at[2] - other.at[2]]
  const [along, across] = [(dx * vx + dz * vz) / far, (dz * vx - dx * vz) / far]
  const apart = Math.max(Math.abs(along), Math.abs(across))
  // Closer than one standard deviation of their distance, either side may be true.
  const error = Math.sqrt(covariance[0] + covariance[5] + other.covariance[0] + other.covariance[5])
  if (apart < error) return 'near'
  if (Math.abs(across) >= Math.abs(along)) return across > 0 ? 'right' : 'left'
  return along > 0 ? 'behind' : 'before'
}

function nearestTo(at: WorldPoint, things: readonly Thing[]): Thing | null {
  const [best] = things
    .map((thing) => ({ thing, far: distance(thing.at, at) }))
    .sort((a, b) => a.far - b.far || a.thing.id - b.thing.id)
  return best?.thing ?? null
}
