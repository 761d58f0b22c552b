import type { Vector3 } from 'three'
import type { PoseError, Surface, UnitBox } from '../../models/types.ts'
import { uncertaintyOf } from './camera-uncertainty.ts'
import { type LineOfSight, lineOfSight, pointAt } from './depth/line-of-sight.ts'
import { depthRatio, type Distance, sizeDistance } from './depth/size-distance.ts'
import { farthestSeen, surfaceDistance } from './depth/surface-distance.ts'
import { stand } from './depth/stand.ts'
import { type Way, wayByDepth } from './depth/way-by-depth.ts'
import type { Covariance, Situation, View } from './world/types.ts'

/**
 * Where the thing in a box is: its middle in the world, how surely, and how large it is. The distance
 * comes from the best that there is: what was measured in the box, else the surface that the thing
 * stands on or hangs at, else how large such things usually are. The covariance is narrow across the
 * line of sight (camera, pose and box) and as long along it as the distance is unsure, so that sightings
 * from several places, fused, give the place where their lines meet. Errors of one camera and of one
 * thing's unusual size are the same in every picture: fused ever so often, they do not become smaller.
 * What stands on the floor, whose height in the world is `floor`, metres, is measured from there.
 * Null where the box is empty or the pose is no pose.
 */
export function situate(
  box: UnitBox,
  label: string,
  view: View,
  surfaces: readonly Surface[] = [],
  floor: number | null = null,
): Situation | null {
  const line = lineOfSight(box, view.camera, view.pose)
  if (!line) return null
  const way = wayByDepth(box, label, view, line) ?? reckon(box, label, { view, line, surfaces })
  const { metres, round, source } = way
  const middle = way.middle ?? pointAt(line, metres)
  const placed =
    way.bounds && floor !== null
      ? stand(label, floor, line, { middle, bounds: way.bounds })
      : { middle, bounds: way.bounds }
  const across = (angle: number) =>
    2 * metres * (round * Math.sin(angle / 2) + (1 - round) * Math.tan(angle / 2))
  return {
    at: toPoint(placed.middle),
    covariance: spread(line, way, view),
    extent: [Math.max(across(line.width), way.length ?? 0), across(line.height)],
    source,
    ...(placed.bounds && { bounds: placed.bounds }),
  }
}

/** Without a measurement: by what it stands on and by its usual size, weighed against each other. */
function reckon(
  box: UnitBox,
  label: string,
  scene: { readonly view: View; readonly line: LineOfSight; readonly surfaces: readonly Surface[] },
): Way {
  const { line, surfaces } = scene
  const size = sizeDistance(label, line)
  const round = depthRatio(label) ?? 0.5
  const surface = surfaceDistance(box, label, scene)
  // What stands on a table that is not known seems to stand on the floor far behind it.
  if (surface && Math.abs(surface.metres - size.metres) < 3 * size.deviation) {
    return { ...weigh(surface, size), source: 'surface', round }
  }
  const wall = farthestSeen(line, surfaces)
  if (wall > size.metres) return { ...size, source: 'size', round }
  return { metres: wall, deviation: Math.min(size.deviation, 0.1 * wall), source: 'surface', round }
}

/** Two distances as one, each by the inverse of its variance. */
function weigh(a: Distance, b: Distance): Distance {
  const [wa, wb] = [a.deviation ** -2, b.deviation ** -2]
  return {
    metres: (a.metres * wa + b.metres * wb) / (wa + wb),
    deviation: (wa + wb) ** -0.5,
  }
}

/** A pose of which nobody knows how far it is off. */
const exact: PoseError = { angle: 0, metres: 0 }
/** A detector's box is right to this part of its size; where the picture's edge cuts it off, to that. */
const boxError = { whole: 0.05, cut: 0.25 }

/** The covariance of a point on a line of sight, in the world. */
function spread(
  line: LineOfSight,
  { metres, deviation }: Distance,
  { camera, poseError = exact }: View,
): Covariance {
  const { angle, focal } = uncertaintyOf(camera)
  const bent = Math.hypot(angle, focal * Math.tan(line.off), poseError.angle)
  const error = (size: number, cut: boolean) =>
    Math.hypot(
      metres * bent,
      metres * size * (cut ? boxError.cut : boxError.whole),
      poseError.metres,
    )
  const axes: readonly (readonly [Vector3, number])[] = [
    [line.along, Math.hypot(deviation, poseError.metres)],
    [line.right, error(line.width, line.cut.across)],
    [line.up, error(line.height, line.cut.down)],
  ]
  const sum = (i: 0 | 1 | 2, j: 0 | 1 | 2) =>
    axes.reduce(
      (total, [axis, sigma]) => total + sigma ** 2 * axis.getComponent(i) * axis.getComponent(j),
      0,
    )
  return [sum(0, 0), sum(0, 1), sum(0, 2), sum(1, 1), sum(1, 2), sum(2, 2)]
}

const toPoint = ({ x, y, z }: Vector3): Situation['at'] => [x, y, z]
