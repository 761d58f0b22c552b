import { unitBox } from '../../../models/box.ts'
import type { CameraModel, DepthMap, Pose } from '../../../models/types.ts'
import { project } from '../camera-model.ts'
import { invert, poseLooking } from '../pose.ts'
import type { WorldPoint } from '../types.ts'
import { add, distance, minus, round, scale, times } from './covariance.ts'
import { move } from './glimpse.ts'
import { emptyWorld, type World } from './known.ts'
import { observe, type Observed } from './observe.ts'
import type { Covariance, Observation, View } from './types.ts'

/** A made scene for tests: things of one size at known places, seen by a made camera. */
export type Prop = {
  readonly label: string
  readonly at: WorldPoint
  readonly size?: number
  readonly closer?: boolean
}

export const sampleCamera: CameraModel = {
  ...{ width: 640, height: 480, fx: 500, fy: 500, cx: 320, cy: 240, source: 'view' },
}

/** A view from `eye` towards `target`. */
export function sampleView(time: number, eye: WorldPoint, target: WorldPoint): View {
  const [x, y, z] = minus(target, eye)
  const pose = poseLooking(eye, Math.atan2(-x, -z), Math.atan2(y, Math.hypot(x, z)))
  return { time, camera: sampleCamera, pose }
}

/** A wall of depth, as many metres away everywhere. */
export const wallAt = (view: View, metres: number): DepthMap => ({
  camera: { ...sampleCamera, width: 64, height: 48, fx: 50, fy: 50, cx: 32, cy: 24 },
  pose: view.pose,
  metres: new Float32Array(64 * 48).fill(metres),
})

type Trust = { readonly score?: number; readonly along?: number }

/** The prop as a sure detector and a depth sensor see it; null where it is not in the picture. */
export function sampleSight(
  { label, at, size = 0.2, closer = false }: Prop,
  { camera, pose }: View,
  { score = 0.7, along = 0.03 }: Trust = {},
): Observation | null {
  const point = move(invert(pose), at)
  const middle = project(camera, point)
  if (!middle) return null
  const [w, h] = [
    (size * camera.fx) / -point[2] / camera.width,
    (size * camera.fy) / -point[2] / camera.height,
  ]
  const [x, y] = [middle[0] - w / 2, middle[1] - h / 2]
  if (x < 0 || y < 0 || x + w > 1 || y + h > 1) return null
  const covariance = needle(pose, at, along)
  const box = unitBox(x, y, w, h)
  const extent = [size, size] as const
  return { label, score, box, closer, at, covariance, extent, source: 'depth', track: null }
}

/** Sure across the line of sight to 2 cm, and along it to `deviation` metres. */
export function needle(pose: Pose, at: WorldPoint, deviation: number): Covariance {
  const eye: WorldPoint = [pose[12] ?? 0, pose[13] ?? 0, pose[14] ?? 0]
  const [x, y, z] = times(minus(at, eye), 1 / distance(at, eye))
  const line: Covariance = [x * x, x * y, x * z, y * y, y * z, z * z]
  return add(round(0.02), scale(line, deviation ** 2))
}

/** Looks at the props picture by picture; gives every picture's outcome. */
export function lookAtAll(
  views: readonly View[],
  props: (time: number) => readonly Prop[],
  world: World = emptyWorld,
): Observed[] {
  const told: Observed[] = []
  for (const view of views) {
    const seen = props(view.time).flatMap((prop) => sampleSight(prop, view) ?? [])
    told.push(observe(told.at(-1)?.world ?? world, view, seen))
  }
  return told
}
