import { polygonHull } from 'd3-polygon'
import { project, type UnitPoint } from '../../app/core/camera-model.ts'
import { invert } from '../../app/core/pose.ts'
import type { PlacedThing } from '../../app/home/thing.ts'
import { unitBox } from '../../models/box.ts'
import type { CameraModel, Pose, UnitBox } from '../../models/types.ts'

export type Vector = readonly [x: number, y: number, z: number]

/**
 * The box around what a picture shows of a thing that is a solid box itself, as detectors draw it: what
 * the picture's edge cuts off makes it no larger. Null where nothing shows, or a corner lies behind the
 * camera.
 */
export function boxInPicture(thing: PlacedThing, camera: CameraModel, pose: Pose): UnitBox | null {
  const inverse = invert(pose)
  const corners = cornersOf(thing).flatMap((corner) => {
    const [a, b, c] = turned(inverse, corner)
    const to = [a + (inverse[12] ?? 0), b + (inverse[13] ?? 0), c + (inverse[14] ?? 0)] as const
    return [project(camera, to) ?? []].filter((each): each is UnitPoint => each.length === 2)
  })
  // A solid box shows as the hull of its corners.
  const hull = corners.length < 8 ? null : polygonHull(corners.map(([x, y]) => [x, y]))
  const shown = edges.reduce<readonly UnitPoint[]>(cutBy, hull ?? [])
  if (shown.length < 3) return null
  const [across, down] = [shown.map(([x]) => x), shown.map(([, y]) => y)]
  const [left, top] = [Math.min(...across), Math.min(...down)]
  return unitBox(left, top, Math.max(...across) - left, Math.max(...down) - top)
}

type Edge = { readonly axis: 0 | 1; readonly at: 0 | 1 }

const edges: readonly Edge[] = [
  { axis: 0, at: 0 },
  { axis: 0, at: 1 },
  { axis: 1, at: 0 },
  { axis: 1, at: 1 },
]

/** What of a polygon lies on the picture's side of one edge (Sutherland and Hodgman, 1974). */
function cutBy(polygon: readonly UnitPoint[], { axis, at }: Edge): UnitPoint[] {
  const within = (point: UnitPoint) => (at === 0 ? point[axis] : 1 - point[axis])
  return polygon.flatMap((from, i) => {
    const to = polygon[(i + 1) % polygon.length] ?? from
    const [a, b] = [within(from), within(to)]
    const part = a / (a - b)
    const crossing: UnitPoint = [
      from[0] + part * (to[0] - from[0]),
      from[1] + part * (to[1] - from[1]),
    ]
    return [...(a >= 0 ? [from] : []), ...(a * b < 0 ? [crossing] : [])]
  })
}

function cornersOf({
  position: [x, y, z],
  yaw,
  size: [width, height, depth],
}: PlacedThing): Vector[] {
  const [cos, sin] = [Math.cos(yaw), Math.sin(yaw)]
  return [-0.5, 0.5].flatMap((right) =>
    [0, 1].flatMap((up) =>
      [-0.5, 0.5].map((front): Vector => {
        const [a, b] = [right * width, front * depth]
        return [x + cos * a + sin * b, y + up * height, z - sin * a + cos * b]
      }),
    ),
  )
}

/** A direction through the rotation of a pose. */
export function turned(pose: Pose, [x, y, z]: Vector): Vector {
  const row = (r: number) => (pose[r] ?? 0) * x + (pose[r + 4] ?? 0) * y + (pose[r + 8] ?? 0) * z
  return [row(0), row(1), row(2)]
}
