import { MathUtils } from 'three'
import { overlap } from '../layout/footprint.ts'
import { areaOf } from '../layout/furnish.ts'
import { formOf } from '../forms.ts'
import type { Home, Place, PlacedThing } from '../thing.ts'
import type { Move } from './deed.ts'
import { enters, toBox, wallsAsBoxes } from './obstacles.ts'

/** From the eye in the direction in which a person points, in the home; metres. */
export type Ray = { readonly from: Place; readonly way: Place }

/** A level place: the floor of a room or a top of a thing, `at` its middle. */
type Level = {
  readonly at: Place
  readonly yaw: number
  readonly width: number
  readonly depth: number
  readonly headroom: number
  readonly on: string | null
}

/** What is flatter than this, metres, hides no floor. */
const flat = 0.02

/**
 * The deed that puts a thing of the home down where a ray first meets a floor or a top, turned by `yaw`
 * degrees. Close to an edge the thing is drawn in until it stands wholly on. Null where the ray meets
 * something else before, where there is no room, or where the thing has its place on a wall.
 */
export function putDown(home: Home, id: string, { from, way }: Ray, yaw: number): Move | null {
  const carried = home.things.find((thing) => thing.id === id)
  if (!carried || formOf(carried.kind).stands === 'wall') return null
  const others = home.things.filter((thing) => !restsOn(thing, id, home.things))
  const hits = levelsOf(home, others).flatMap((level) => meet(level, from, way) ?? [])
  const hit = hits.reduce<Hit | null>((a, b) => (a && a.far <= b.far ? a : b), null)
  if (!hit) return null
  const { level, far } = hit
  const hidden = [...wallsAsBoxes(home), ...others.filter(({ size }) => size[1] > flat)].some(
    (box) => !('id' in box && box.id === level.on) && (enters(box, from, way) ?? far) < far - 1e-6,
  )
  const turn = MathUtils.degToRad(yaw)
  const position = drawnIn(carried, turn, hit)
  if (hidden || !position || carried.size[1] > level.headroom) return null
  const there = { position, yaw: turn, size: carried.size }
  if (others.some((other) => other.id !== level.on && overlap(there, other))) return null
  return { kind: 'move', id, position, yaw, on: level.on }
}

/** Whether a thing is the carried one, or stands on it and goes with it. */
function restsOn(thing: PlacedThing, id: string, things: readonly PlacedThing[]): boolean {
  if (thing.id === id) return true
  const below = things.find((other) => other.id === thing.on)
  return below !== undefined && restsOn(below, id, things)
}

function levelsOf({ rooms }: Home, things: readonly PlacedThing[]): Level[] {
  const floors = rooms.map(({ west, north, width, depth, height }): Level => ({
    at: [west + width / 2, 0, north + depth / 2],
    ...{ yaw: 0, width, depth, headroom: height, on: null },
  }))
  const tops = things.flatMap((thing) =>
    (formOf(thing.kind).tops ?? []).map((top): Level => {
      const { middle, yaw } = areaOf(thing, top)
      const at = [middle[0], thing.position[1] + top.at[1], middle[1]] as const
      return { at, yaw, width: top.width, depth: top.depth, headroom: top.headroom, on: thing.id }
    }),
  )
  return [...floors, ...tops]
}

/** Where a ray meets a level: `far` in lengths of its `way`, (u, v) from the level's middle in its frame. */
type Hit = { readonly level: Level; readonly far: number; readonly u: number; readonly v: number }

/** Levels are met from above only. */
function meet(level: Level, from: Place, way: Place): Hit | null {
  const far = (level.at[1] - from[1]) / way[1]
  if (way[1] >= 0 || far <= 0) return null
  const point: Place = [from[0] + way[0] * far, level.at[1], from[2] + way[2] * far]
  const [u, , v] = toBox({ position: level.at, yaw: level.yaw, size: [0, 0, 0] }, point)
  const on = Math.abs(u) <= level.width / 2 && Math.abs(v) <= level.depth / 2
  return on ? { level, far, u, v } : null
}

/** The place for a thing of which nothing juts out over the level's edges; null where it is too large. */
function drawnIn({ size }: PlacedThing, yaw: number, { level, u, v }: Hit): Place | null {
  const [cos, sin] = [Math.cos(yaw - level.yaw), Math.sin(yaw - level.yaw)].map(Math.abs)
  const [c = 1, s = 0] = [cos, sin]
  const [x, z] = [
    (level.width - size[0] * c - size[2] * s) / 2,
    (level.depth - size[0] * s - size[2] * c) / 2,
  ]
  if (x < 0 || z < 0) return null
  const [a, b] = [MathUtils.clamp(u, -x, x), MathUtils.clamp(v, -z, z)]
  const [right, near] = [Math.cos(level.yaw), Math.sin(level.yaw)]
  return [level.at[0] + a * right + b * near, level.at[1], level.at[2] - a * near + b * right]
}
