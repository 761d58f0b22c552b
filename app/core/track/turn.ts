import type { CameraModel, Pose } from '../../../models/types.ts'
import { project, unproject, type CameraPoint, type UnitPoint } from '../camera-model.ts'
import type { Axis } from './axis.ts'
import type { Motion } from './motion.ts'

/** From where a picture was taken; `pose` is null where that is not known. */
export type Outlook = { readonly camera: CameraModel; readonly pose: Pose | null }

/** So much of a turn's way through the picture may be wrong, since pose and picture are never of quite one moment. */
const doubt = 0.04

/**
 * Where a box that stood still in the world is to be looked for after the head has turned: its middle
 * and its size follow the rays through them. Only the turn counts; how far a step moves a thing
 * depends on its distance, which a picture does not tell, and is left to the filter. Null where the
 * thing is not before the camera any more. Unchanged where a pose is not known.
 */
export function turnMotion(motion: Motion, from: Outlook, to: Outlook): Motion | null {
  if (!from.pose || !to.pose || (from.pose === to.pose && from.camera === to.camera)) return motion
  const rows = turnBetween(from.pose, to.pose)
  const turned = (u: number, v: number) =>
    project(to.camera, rotate(rows, unproject(from.camera, [u, v])))
  const { x, y, width, height } = motion
  const [halfWidth, halfHeight] = [Math.exp(width.at) / 2, Math.exp(height.at) / 2]
  const middle = turned(x.at, y.at)
  const right = turned(x.at + halfWidth, y.at)
  const low = turned(x.at, y.at + halfHeight)
  if (!middle || !right || !low) return null
  const wider = distance(middle, right) / halfWidth
  const higher = distance(middle, low) / halfHeight
  return {
    x: shift(x, middle[0], wider),
    y: shift(y, middle[1], higher),
    width: { ...width, at: width.at + Math.log(wider) },
    height: { ...height, at: height.at + Math.log(higher) },
  }
}

function shift({ at, rate, spread: [p, c, v] }: Axis, to: number, scale: number): Axis {
  return {
    at: to,
    rate: rate * scale,
    spread: [p * scale ** 2 + (doubt * (to - at)) ** 2, c * scale ** 2, v * scale ** 2],
  }
}

const distance = ([ax, ay]: UnitPoint, [bx, by]: UnitPoint) => Math.hypot(ax - bx, ay - by)

type Rows = readonly [CameraPoint, CameraPoint, CameraPoint]

/** The rotation from one camera's frame to the other's, by rows: to the power of -1, times from. */
function turnBetween(from: Pose, to: Pose): Rows {
  const column = (pose: Pose, c: number): CameraPoint => [
    pose[4 * c] ?? 0,
    pose[4 * c + 1] ?? 0,
    pose[4 * c + 2] ?? 0,
  ]
  const row = (r: number): CameraPoint => [
    dot(column(to, r), column(from, 0)),
    dot(column(to, r), column(from, 1)),
    dot(column(to, r), column(from, 2)),
  ]
  return [row(0), row(1), row(2)]
}

const rotate = ([a, b, c]: Rows, point: CameraPoint): CameraPoint => [
  dot(a, point),
  dot(b, point),
  dot(c, point),
]

const dot = ([ax, ay, az]: CameraPoint, [bx, by, bz]: CameraPoint) => ax * bx + ay * by + az * bz
