import type { Standing } from '../layout/footprint.ts'
import { pointOn, stretches, wallsOf, wallThickness } from '../walls.ts'
import type { Home, Place, Room } from '../thing.ts'

/** One steps over what is flatter than this, metres: rugs, a book on the floor. */
const flat = 0.06

/** The walls of a home as boxes; a passage is a gap, a closed door and a window are none. */
export const wallsAsBoxes = ({ rooms }: Pick<Home, 'rooms'>): Standing[] => rooms.flatMap(boxesOf)

function boxesOf(room: Room): Standing[] {
  return wallsOf(room).flatMap((wall) => {
    const passages = wall.openings.filter(({ kind }) => kind === 'passage')
    return stretches({ ...wall, openings: passages }).map(([from, to]): Standing => ({
      position: pointOn(wall, (from + to) / 2, 0, -wallThickness / 2),
      yaw: wall.yaw,
      size: [to - from, room.height, wallThickness],
    }))
  })
}

/** All that stands in the way of somebody who walks: walls, and what stands on the floor. */
export const obstaclesOf = (home: Pick<Home, 'rooms' | 'things'>): Standing[] => [
  ...wallsAsBoxes(home),
  ...home.things.filter(
    ({ on, position, size }) => on === null && position[1] < flat && size[1] > flat,
  ),
]

/** A point of the home in a box's own frame: metres from the middle of its foot. */
export function toBox({ position, yaw }: Standing, [x, y, z]: Place): Place {
  const [dx, dz] = [x - position[0], z - position[2]]
  const [cos, sin] = [Math.cos(yaw), Math.sin(yaw)]
  return [dx * cos - dz * sin, y - position[1], dx * sin + dz * cos]
}

/**
 * How far along a ray, in lengths of `way`, it enters a box; null where it misses it or starts beyond
 * it, 0 where it starts inside (Kay and Kajiya's slabs, 1986).
 */
export function enters(box: Standing, from: Place, way: Place): number | null {
  const start = toBox(box, from)
  const ahead = toBox({ ...box, position: [0, 0, 0] }, way)
  const [width, height, depth] = box.size
  const sides = [
    [-width / 2, width / 2],
    [0, height],
    [-depth / 2, depth / 2],
  ] as const
  let [enter, leave] = [0, Infinity]
  for (const [axis, [low, high]] of sides.entries()) {
    const [at = 0, by = 0] = [start[axis], ahead[axis]]
    if (by === 0 && (at < low || at > high)) return null
    if (by === 0) continue
    const [a, b] = [(low - at) / by, (high - at) / by]
    enter = Math.max(enter, Math.min(a, b))
    leave = Math.min(leave, Math.max(a, b))
  }
  return enter <= leave ? enter : null
}
