import type { Standing } from '../layout/footprint.ts'
import type { Home, Room } from '../thing.ts'
import { wallThickness } from '../walls.ts'
import { obstaclesOf, toBox } from './obstacles.ts'

/** A place on the floor, metres. */
export type Spot = readonly [x: number, z: number]

/** Half the width of somebody who walks, metres. */
export const bodyRadius = 0.22

/** Longer ways are walked in pieces of this, metres, so that nobody walks through a wall. */
const piece = 0.05
/** How far clear of a thing one slides along it, metres: more than rounding errors. */
const clearance = 1e-6

/** Where one can stand: in a room or a passage, and `radius` metres clear of all that is in the way. */
export function isFree(home: Home, spot: Spot, radius: number = bodyRadius): boolean {
  return freeSpots(home, radius)(spot)
}

/** The same for many spots of one home. */
export function freeSpots(home: Home, radius: number): (spot: Spot) => boolean {
  const obstacles = obstaclesOf(home)
  return (spot) =>
    home.rooms.some((room) => contains(room, spot)) &&
    obstacles.every((obstacle) => gap(obstacle, spot).far >= radius)
}

/**
 * Where somebody comes who stands at `from` and wishes to go by `wish` metres: along walls and
 * furniture where these are in the way, and through passages. From a free spot it leads to free spots
 * only; somebody in the middle of a thing that was put upon them may walk out of it.
 */
export function step(home: Home, from: Spot, wish: Spot, radius: number = bodyRadius): Spot {
  const obstacles = obstaclesOf(home)
  const pieces = Math.ceil(Math.hypot(...wish) / piece)
  let spot = from
  for (let i = 0; i < pieces; i++) {
    const solid = obstacles.filter((obstacle) => gap(obstacle, spot).far >= radius)
    const next = slide(solid, [spot[0] + wish[0] / pieces, spot[1] + wish[1] / pieces], radius)
    if (next) spot = next
  }
  return spot
}

/** The spot pushed out of whatever it touches; null where there is no room for it. */
function slide(obstacles: readonly Standing[], wished: Spot, radius: number): Spot | null {
  let spot = wished
  for (let attempt = 0; attempt < 8; attempt++) {
    const gaps = obstacles.map((obstacle) => gap(obstacle, spot))
    const nearest = gaps.reduce((a, b) => (b.far < a.far ? b : a), { far: Infinity, out: [0, 0] })
    if (nearest.far >= radius) return spot
    const push = radius + clearance - nearest.far
    spot = [spot[0] + nearest.out[0] * push, spot[1] + nearest.out[1] * push]
  }
  return null
}

type Gap = { readonly far: number; readonly out: Spot }

/** How far a spot is from a footprint, metres (0 inside), and which way leads out. */
function gap(obstacle: Standing, [x, z]: Spot): Gap {
  const [u, , v] = toBox(obstacle, [x, 0, z])
  const [width, , depth] = obstacle.size
  const over = (value: number, half: number) =>
    Math.sign(value) * Math.max(0, Math.abs(value) - half)
  const [du, dv] = [over(u, width / 2), over(v, depth / 2)]
  const far = Math.hypot(du, dv)
  if (far === 0) return { far, out: [0, 0] }
  const [cos, sin] = [Math.cos(obstacle.yaw), Math.sin(obstacle.yaw)]
  return { far, out: [(du * cos + dv * sin) / far, (dv * cos - du * sin) / far] }
}

/** Whether a spot lies in a room or in the walls around it, of which one touches none in a passage. */
const contains = ({ west, north, width, depth }: Room, [x, z]: Spot): boolean =>
  x > west - wallThickness &&
  x < west + width + wallThickness &&
  z > north - wallThickness &&
  z < north + depth + wallThickness
