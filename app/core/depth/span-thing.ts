import { Vector3 } from 'three'
import type { Bounds } from '../world/types.ts'
import type { LineOfSight } from './line-of-sight.ts'
import type { Sample } from './sample-box.ts'

/** What a thing's points span in the room, metres: their middle, how far they reach away from the viewer, and that way. */
export type Span = { readonly middle: Vector3; readonly depth: number; readonly away: Vector3 }

/** Some points lie on edges, between thing and wall. */
const [first, last] = [0.03, 0.97]
/** Looked down at more steeply than this (sine of 65 degrees) nothing tells which way is away. */
const steep = 0.906

/**
 * The upright box around the points of a thing, level with the floor and turned to the viewer: whoever
 * looks down at a table or a chair sees its near edge low and its far edge high, and its middle is in
 * neither's. Null looking straight down or up.
 */
export function spanThing(points: readonly Sample[], { from, along }: LineOfSight): Span | null {
  if (Math.abs(along.y) > steep) return null
  const up = new Vector3(0, 1, 0)
  const away = along.clone().setY(0).normalize()
  const across = new Vector3().crossVectors(away, up)
  const offset = new Vector3()
  const reach = (axis: Vector3) => {
    const at = points
      .map((point) => offset.copy(point.at).sub(from).dot(axis))
      .sort((a, b) => a - b)
    const part = (share: number) => at[Math.round(share * (at.length - 1))] ?? 0
    return { middle: (part(first) + part(last)) / 2, length: part(last) - part(first) }
  }
  const depth = reach(away)
  const middle = from
    .clone()
    .addScaledVector(away, depth.middle)
    .addScaledVector(across, reach(across).middle)
    .addScaledVector(up, reach(up).middle)
  return { middle, depth: depth.length, away }
}

/** The box along the world's axes around the points of a thing, but for the outermost, and `rear`, its far side. */
export function boundsOf(points: readonly Sample[], rear: Vector3): Bounds {
  const [x, y, z] = (['x', 'y', 'z'] as const).map((axis) => {
    const at = points.map((point) => point.at[axis]).sort((a, b) => a - b)
    const part = (share: number) => at[Math.round(share * (at.length - 1))] ?? 0
    return [Math.min(part(first), rear[axis]), Math.max(part(last), rear[axis])] as const
  }) as [Side, Side, Side]
  return { low: [x[0], y[0], z[0]], high: [x[1], y[1], z[1]] }
}

type Side = readonly [low: number, high: number]
