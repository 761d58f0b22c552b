import type { Pose } from '../../models/types.ts'
import { invert } from './pose.ts'
import type { WorldPoint } from './types.ts'
import { move } from './world/glimpse.ts'

/**
 * Where a point lies from somebody who stands in the world. `distance` in metres; `right` is how far
 * to turn on the spot, degrees in -180..180, to the left where negative; `up` is degrees above the
 * level of the eyes; `hour` is the same turn on the face of a clock that lies flat: 12 is ahead.
 */
export type Direction = {
  readonly distance: number
  readonly right: number
  readonly up: number
  readonly hour: number
}

/** The way from a viewer (whose look may be tilted) to a point of the same world, y up. */
export function directionTo(viewer: Pose, [x, y, z]: WorldPoint): Direction {
  const [dx, dy, dz] = [x - (viewer[12] ?? 0), y - (viewer[13] ?? 0), z - (viewer[14] ?? 0)]
  const [ahead, aside] = headingOf(viewer)
  const forwards = dx * ahead + dz * aside
  const sideways = dz * ahead - dx * aside
  const right = degrees(Math.atan2(sideways, forwards))
  return {
    distance: Math.hypot(dx, dy, dz),
    right,
    up: degrees(Math.atan2(dy, Math.hypot(dx, dz))),
    hour: ((Math.round(right / 30) + 11) % 12) + 1,
  }
}

/** So far from the middle of a look, degrees, whatever camera is used still shows it. */
const ahead = 25

/** Whether a viewer looks at a point, so that the middle of their picture shows it. */
export function isAhead(viewer: Pose, at: WorldPoint): boolean {
  const [x, y, z] = move(invert(viewer), at)
  const angle = (aside: number) => Math.abs(degrees(Math.atan2(aside, -z)))
  return z < 0 && angle(x) <= ahead && angle(y) <= ahead
}

/**
 * Where the viewer faces on the floor, as x and z of a unit vector. The ear-to-ear axis tells it even
 * when somebody looks straight down; the look itself where the head lies on its side.
 */
function headingOf(viewer: Pose): readonly [x: number, z: number] {
  const [rx, rz] = [viewer[0] ?? 1, viewer[2] ?? 0]
  const [lx, lz] = [-(viewer[8] ?? 0), -(viewer[10] ?? 1)]
  const level = Math.hypot(rx, rz)
  const [x, z, length] = level >= 0.5 ? [rz, -rx, level] : [lx, lz, Math.hypot(lx, lz)]
  return length > 0 ? [x / length, z / length] : [0, -1]
}

const degrees = (radians: number): number => (radians * 180) / Math.PI
