import { Matrix4, Vector3 } from 'three'
import type { Surface, UnitBox } from '../../../models/types.ts'
import { unproject } from '../camera-model.ts'
import type { View } from '../world/types.ts'
import { type LineOfSight, pointAt } from './line-of-sight.ts'
import { meetSurface } from './meet-surface.ts'
import { depthRatio, type Distance, usualHeight } from './size-distance.ts'

/** A detector's lower edge is right to this part of the box's height, one standard deviation. */
const edgeError = 0.05
/** Devices find their planes to about this, metres. */
const planeError = 0.02
/** Looked down at more steeply than this (sine of 50 degrees) a thing's top is seen, not its foot. */
const steep = 0.766

/**
 * How far a thing is that stands on something level: the lower edge of its box is where its foot
 * meets the floor, a table or a shelf. Null where the edge meets nothing level, or lies outside of
 * the picture.
 */
export function surfaceDistance(
  box: UnitBox,
  label: string,
  { view, line, surfaces }: { view: View; line: LineOfSight; surfaces: readonly Surface[] },
): Distance | null {
  if (line.cut.down) return null
  const matrix = new Matrix4().fromArray([...view.pose])
  const [x, y, width, height] = box
  const stand = (lower: number) => {
    const ray = new Vector3(...unproject(view.camera, [x + width / 2, y + height * lower]))
    const foot = meetSurface(surfaces, line.from, ray.normalize().transformDirection(matrix))
    return foot?.level === true ? standing(foot.at, label, line) : null
  }
  const metres = stand(1)
  if (metres === null) return null
  const moved = [1 - edgeError, 1 + edgeError].map((lower) =>
    Math.abs((stand(lower) ?? 2 * metres) - metres),
  )
  const half = halfDepth(label, line, metres)
  return { metres, deviation: Math.hypot(...moved, planeError, 0.5 * half) }
}

/** Metres along the line to the middle of a thing whose foot is seen at a point. */
function standing(foot: Vector3, label: string, line: LineOfSight): number {
  const { from, along } = line
  if (-along.y > steep) return (foot.y + usualHeight(label) / 2 - from.y) / along.y
  const level = Math.hypot(along.x, along.z)
  const near = Math.hypot(foot.x - from.x, foot.z - from.z)
  return (near + halfDepth(label, line, near)) / level
}

const halfDepth = (label: string, line: LineOfSight, metres: number) =>
  (depthRatio(label) ?? 0.7) * metres * Math.tan(Math.min(line.width, line.height) / 2)

/** The way to whatever the line of sight meets first: nothing that is seen lies behind it. Metres. */
export const farthestSeen = (line: LineOfSight, surfaces: readonly Surface[]): number =>
  meetSurface(surfaces, pointAt(line, 0), line.along)?.metres ?? Infinity
