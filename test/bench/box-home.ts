import { unproject } from '../../app/core/camera-model.ts'
import type { Home, PlacedThing, Room } from '../../app/home/thing.ts'
import type { CameraModel, DepthMap, Pose, UnitBox } from '../../models/types.ts'
import { boxInPicture, turned, type Vector } from './box-in-picture.ts'

/** A thing as it shows: the box around all of it that lies in the picture, and how much of it shows, 0..1. */
export type Shown = { readonly thing: PlacedThing; readonly box: UnitBox; readonly part: number }

/** The home's depth sensor: so many points across and down. */
const [columns, rows] = [80, 60]

/**
 * What a camera in the home would see, each thing being a solid box of its size, without drawing: exact
 * places and distances, and hundreds of pictures a minute on any machine. What stands on or in a thing
 * is seen through it; walls hide other rooms.
 */
export function lookAround(
  home: Home,
  camera: CameraModel,
  pose: Pose,
): { readonly shown: readonly Shown[]; readonly depth: DepthMap } {
  const eye: Vector = [pose[12] ?? 0, pose[13] ?? 0, pose[14] ?? 0]
  const room = home.rooms.find((each) => isIn(each, eye)) ?? home.rooms[0]
  const metres = new Float32Array(columns * rows)
  const small = { ...camera, ...scaled(camera) }
  const depth: DepthMap = { camera: small, pose, metres }
  if (!room) return { shown: [], depth }
  const own = home.things.filter((thing) => thing.room === room.name)
  const below = new Map(own.map((thing) => [thing.id, carriersOf(thing, home.things)]))
  const seen = new Map<string, Extent>()
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const way = turned(pose, unproject(small, [(column + 0.5) / columns, (row + 0.5) / rows]))
      const hits = own
        .flatMap((thing) => {
          const at = enter(thing, eye, way)
          return at === null ? [] : [{ thing, at }]
        })
        .sort((a, b) => a.at - b.at)
      let front = hits[0]
      for (const hit of hits) {
        if (front && below.get(hit.thing.id)?.has(front.thing.id)) front = hit
        note(seen, hit.thing)
      }
      if (front) show(seen, front.thing)
      metres[row * columns + column] = front?.at ?? leave(room, eye, way)
    }
  }
  return {
    shown: own.flatMap((thing) => shownOf(thing, seen.get(thing.id), { camera, pose })),
    depth,
  }
}

/** Points of the sensor at which a thing would show, and does. */
type Extent = { all: number; shows: number }

function note(seen: Map<string, Extent>, { id }: PlacedThing): void {
  const known = seen.get(id)
  if (known) known.all++
  else seen.set(id, { all: 1, shows: 0 })
}

function show(seen: Map<string, Extent>, { id }: PlacedThing): void {
  const known = seen.get(id)
  if (known) known.shows++
}

function shownOf(
  thing: PlacedThing,
  extent: Extent | undefined,
  { camera, pose }: { readonly camera: CameraModel; readonly pose: Pose },
): Shown[] {
  if (!extent) return []
  const box = boxInPicture(thing, camera, pose)
  return box ? [{ thing, box, part: extent.shows / extent.all }] : [] // null where one stands beside it or in it
}

const scaled = ({ width, height, fx, fy, cx, cy }: CameraModel) => {
  const [across, down] = [columns / width, rows / height]
  return {
    width: columns,
    height: rows,
    fx: fx * across,
    fy: fy * down,
    cx: cx * across,
    cy: cy * down,
  }
}

const isIn = ({ west, north, width, depth }: Room, [x, , z]: Vector): boolean =>
  x >= west && x <= west + width && z >= north && z <= north + depth

/** The ids of what a thing stands on, and of what that stands on. */
function carriersOf(thing: PlacedThing, things: readonly PlacedThing[]): ReadonlySet<string> {
  const ids = new Set<string>()
  for (let on = thing.on; on !== null && !ids.has(on);) {
    ids.add(on)
    on = things.find(({ id }) => id === on)?.on ?? null
  }
  return ids
}

/** Where a ray enters a thing's box, in parts of `way`; null where it passes by or begins inside (slab method, Kay and Kajiya, 1986). */
function enter({ position, yaw, size }: PlacedThing, eye: Vector, way: Vector): number | null {
  const [cos, sin] = [Math.cos(yaw), Math.sin(yaw)]
  const inFrame = ([x, y, z]: Vector): Vector => [cos * x - sin * z, y, sin * x + cos * z]
  const from = inFrame([eye[0] - position[0], eye[1] - position[1], eye[2] - position[2]])
  const low: Vector = [-size[0] / 2, 0, -size[2] / 2]
  const high: Vector = [size[0] / 2, size[1], size[2] / 2]
  const [first, last] = slabs(from, inFrame(way), low, high)
  return first > 0 && first <= last ? first : null
}

/** Where a ray that begins in a room leaves it, in parts of `way`. */
function leave({ west, north, width, depth, height }: Room, eye: Vector, way: Vector): number {
  return slabs(eye, way, [west, 0, north], [west + width, height, north + depth])[1]
}

function slabs(from: Vector, way: Vector, low: Vector, high: Vector): readonly [number, number] {
  let [first, last] = [-Infinity, Infinity]
  for (const axis of [0, 1, 2] as const) {
    const [a, b] = [(low[axis] - from[axis]) / way[axis], (high[axis] - from[axis]) / way[axis]]
    first = Math.max(first, Math.min(a, b))
    last = Math.min(last, Math.max(a, b))
  }
  return [first, last]
}
