import type { PlacedThing, Room } from '../thing.ts'

/** What two boxes turned about the vertical need to know of each other. */
export type Standing = Pick<PlacedThing, 'position' | 'yaw' | 'size'>

type Point = readonly [x: number, z: number]

/** Two boxes may sink into each other by so much in height, metres: a rug is trodden flat. */
const give = 0.015

/** The four corners of a thing's footprint. */
export function footprint({ position: [x, , z], yaw, size: [width, , depth] }: Standing): Point[] {
  const [cos, sin] = [Math.cos(yaw), Math.sin(yaw)]
  return [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ].map(([a = 0, b = 0]) => {
    const [u, v] = [(a * width) / 2, (b * depth) / 2]
    return [x + u * cos + v * sin, z - u * sin + v * cos]
  })
}

/** Whether two boxes share room, `gap` metres counted to each. */
export function overlap(one: Standing, other: Standing, gap = 0): boolean {
  const low = Math.max(one.position[1], other.position[1])
  const high = Math.min(one.position[1] + one.size[1], other.position[1] + other.size[1])
  if (high - low <= give) return false
  const [a, b] = [footprint(one), footprint(other)]
  const axes = [one.yaw, other.yaw].flatMap((yaw): Point[] => [
    [Math.cos(yaw), -Math.sin(yaw)],
    [Math.sin(yaw), Math.cos(yaw)],
  ])
  return axes.every((axis) => apart(a, b, axis) < -1e-6 + gap)
}

/** The distance between two outlines along an axis; negative where they overlap (separating axes). */
function apart(a: readonly Point[], b: readonly Point[], [x, z]: Point): number {
  const [along, other] = [a, b].map((points) => points.map((point) => point[0] * x + point[1] * z))
  const [lowA, highA] = [Math.min(...(along ?? [])), Math.max(...(along ?? []))]
  const [lowB, highB] = [Math.min(...(other ?? [])), Math.max(...(other ?? []))]
  return Math.max(lowA - highB, lowB - highA)
}

/** Whether the whole footprint lies in the room, `margin` metres from its walls. */
export const inside = (thing: Standing, room: Room, margin = -1e-6): boolean =>
  footprint(thing).every(
    ([x, z]) =>
      x >= room.west + margin &&
      x <= room.west + room.width - margin &&
      z >= room.north + margin &&
      z <= room.north + room.depth - margin,
  )

/** Whether a footprint lies within a rectangle `width` x `depth` about `middle`, turned by `yaw`. */
export function within(
  thing: Standing,
  {
    middle: [x, z],
    yaw,
    width,
    depth,
  }: { middle: Point; yaw: number; width: number; depth: number },
): boolean {
  const [cos, sin] = [Math.cos(yaw), Math.sin(yaw)]
  return footprint(thing).every(([px, pz]) => {
    const [dx, dz] = [px - x, pz - z]
    const [u, v] = [dx * cos - dz * sin, dx * sin + dz * cos]
    return Math.abs(u) <= width / 2 + 1e-6 && Math.abs(v) <= depth / 2 + 1e-6
  })
}
