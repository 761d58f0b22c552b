import { unitBox } from '../../../models/box.ts'
import type { DepthMap, Pose, UnitBox } from '../../../models/types.ts'
import { project, type CameraPoint } from '../camera-model.ts'
import { invert } from '../pose.ts'
import type { WorldPoint } from '../types.ts'
import { along, minus, plus, times } from './covariance.ts'
import type { Thing, View } from './types.ts'

/** How a thing should show in a picture: its box, outside of 0..1 too, and how deep it lies, metres. */
export type Glimpse = { readonly box: UnitBox; readonly depth: number }

/** Nearer than this, metres, a thing fills the picture and nothing can be said. */
const nearest = 0.15

/** Looks from one picture: precomputed, for many things. Null where a thing is not before the camera. */
export function glimpser({ camera, pose }: View): (thing: Thing) => Glimpse | null {
  const back = invert(pose)
  return ({ at, extent: [width, height] }) => {
    const point = move(back, at)
    const depth = -point[2]
    const middle = depth < nearest ? null : project(camera, point)
    if (!middle) return null
    const w = (width * camera.fx) / depth / camera.width
    const h = (height * camera.fy) / depth / camera.height
    return { box: unitBox(middle[0] - w / 2, middle[1] - h / 2, w, h), depth }
  }
}

/** A point through a pose. */
export const move = (pose: Pose, [x, y, z]: WorldPoint): CameraPoint => {
  const row = (r: number) =>
    (pose[r] ?? 0) * x + (pose[r + 4] ?? 0) * y + (pose[r + 8] ?? 0) * z + (pose[r + 12] ?? 0)
  return [row(0), row(1), row(2)]
}

/** The part of a box that lies in the picture, 0..1. */
export function inside([x, y, width, height]: UnitBox): number {
  const w = Math.min(1, x + width) - Math.max(0, x)
  const h = Math.min(1, y + height) - Math.max(0, y)
  return w <= 0 || h <= 0 ? 0 : (w * h) / (width * height)
}

/** Parts of the places on a thing, 0..1: something stands before them; one sees through; told at all. */
export type Through = { readonly blocked: number; readonly free: number; readonly told: number }

const steps = [-0.3, -0.15, 0, 0.15, 0.3]
/** A depth sensor's error, metres and metres a metre. */
const error = { base: 0.03, growth: 0.02 }

/** What the depth map tells of the places where a thing should be. */
export function seeThrough(thing: Thing, pose: Pose, map: DepthMap): Through {
  const [width, height] = thing.extent
  const axis = (column: number): WorldPoint => [
    pose[column] ?? 0,
    pose[column + 1] ?? 0,
    pose[column + 2] ?? 0,
  ]
  const [right, up, behind] = [axis(0), axis(4), axis(8)]
  const unsure = 2 * Math.sqrt(along(thing.covariance, behind))
  const slack = Math.min(width, height) / 2 + Math.min(unsure, 0.3) + error.base
  const back = invert(map.pose)
  let [told, blocked, free] = [0, 0, 0]
  for (const a of steps) {
    for (const b of steps) {
      const place = plus(thing.at, plus(times(right, a * width), times(up, b * height)))
      const point = move(back, place)
      const measured = depthAt(map, point)
      if (measured === 0) continue
      told++
      const margin = slack + error.growth * measured
      if (measured < -point[2] - margin) blocked++
      else if (measured > -point[2] + margin) free++
    }
  }
  const all = steps.length ** 2
  return told === 0
    ? { blocked: 0, free: 0, told: 0 }
    : { blocked: blocked / told, free: free / told, told: told / all }
}

/** Metres measured in the direction of a point of the depth camera's frame; 0 where nothing is known. */
function depthAt({ camera, metres }: DepthMap, point: CameraPoint): number {
  const at = project(camera, point)
  if (!at) return 0
  const [column, row] = [Math.floor(at[0] * camera.width), Math.floor(at[1] * camera.height)]
  if (column < 0 || row < 0 || column >= camera.width || row >= camera.height) return 0
  return metres[row * camera.width + column] ?? 0
}

/** Where a camera stands. */
export const eyeOf = (pose: Pose): WorldPoint => [pose[12] ?? 0, pose[13] ?? 0, pose[14] ?? 0]
export const rangeOf = (pose: Pose, at: WorldPoint): number => Math.hypot(...minus(at, eyeOf(pose)))
