import type { Opening, Place, Room, Side } from './thing.ts'

/** How thick walls are, metres: the space between two rooms, and the depth of a window's reveal. */
export const wallThickness = 0.12

/**
 * A wall seen from inside its room: `origin` is the end that openings are counted from, `yaw` turns
 * +z into the room, and a point `middle` metres along lies at x = `way` * middle in the wall's frame.
 */
export type Wall = {
  readonly side: Side
  readonly origin: Place
  readonly yaw: number
  readonly way: 1 | -1
  readonly length: number
  readonly openings: readonly Opening[]
}

/** The four walls of a room. */
export function wallsOf(room: Room): readonly Wall[] {
  const { west, north, width, depth } = room
  const frames = [
    { side: 'north', origin: [west, 0, north], yaw: 0, way: 1, length: width },
    { side: 'east', origin: [west + width, 0, north], yaw: -Math.PI / 2, way: 1, length: depth },
    { side: 'south', origin: [west, 0, north + depth], yaw: Math.PI, way: -1, length: width },
    { side: 'west', origin: [west, 0, north], yaw: Math.PI / 2, way: -1, length: depth },
  ] as const
  return frames.map((frame) => ({
    ...frame,
    openings: room.openings.filter(({ side }) => side === frame.side),
  }))
}

/** The wall on one side. Throws where the room has none there. */
export function wallOn(room: Room, side: Side): Wall {
  const wall = wallsOf(room).find((each) => each.side === side)
  if (!wall) throw new Error(`The ${room.name} has no ${side} wall.`)
  return wall
}

/** Where a point of a wall lies in the home: `along` the wall, `up` from the floor, `out` into the room. */
export function pointOn({ origin, yaw, way }: Wall, along: number, up: number, out: number): Place {
  const x = way * along
  return [
    origin[0] + x * Math.cos(yaw) + out * Math.sin(yaw),
    origin[1] + up,
    origin[2] - x * Math.sin(yaw) + out * Math.cos(yaw),
  ]
}

/** The stretches of a wall, along it, that no door or passage cuts at the floor. */
export function stretches({ length, openings }: Wall): readonly (readonly [number, number])[] {
  const doors = openings
    .filter(({ bottom }) => bottom === 0)
    .map(({ middle, width }) => [middle - width / 2, middle + width / 2] as const)
    .sort(([a], [b]) => a - b)
  const ends = [0, ...doors.flat(), length]
  return Array.from({ length: doors.length + 1 }, (_, i): readonly [number, number] => [
    ends[2 * i] ?? 0,
    ends[2 * i + 1] ?? length,
  ]).filter(([from, to]) => to - from > 0.01)
}
