import {
  type BufferGeometry,
  Group,
  type Material,
  type Object3D,
  Path,
  PlaneGeometry,
  Shape,
  ShapeGeometry,
} from 'three'
import { matte, standard } from './materials.ts'
import { buildOpening } from './build-opening.ts'
import { box, group, mesh } from './shapes.ts'
import { plaster, tiles } from './textures/surfaces.ts'
import { planks } from './textures/wood.ts'
import type { Opening, Room } from './thing.ts'
import { stretches, type Wall, wallsOf } from './walls.ts'

/** Walls with their openings, floor, ceiling and skirting of one room, in the home's frame. */
export function buildRoom(room: Room): Object3D {
  const { west, north, width, depth, height, finish } = room
  const made = new Group()
  const middle = [west + width / 2, 0, north + depth / 2] as const
  const floor = mesh(new PlaneGeometry(width, depth).rotateX(-Math.PI / 2), floorOf(room), middle)
  const ceiling = new PlaneGeometry(width, depth).rotateX(Math.PI / 2)
  made.add(floor, mesh(ceiling, matte(0xf7f5f0, 0.95), [middle[0], height, middle[2]]))
  const paint = standard({ ...plaster(finish.walls, [0.5, 0.5]), roughness: 0.95, side: 2 })
  const trim = matte(finish.trim, 0.5)
  for (const wall of wallsOf(room)) made.add(buildWall(wall, height, paint, trim))
  return made
}

function floorOf({ width, depth, finish: { floor } }: Room): Material {
  if (floor.kind === 'tiles') {
    return standard({ ...tiles(floor.colour, [width / 2, depth / 2]), roughness: 0.35 })
  }
  return standard({ ...planks(floor.wood, [width / 2, depth / 1.4]), roughness: 0.5 })
}

function buildWall(wall: Wall, height: number, paint: Material, trim: Material): Object3D {
  const { origin, yaw, way, openings } = wall
  const made = group(mesh(surface(wall, height), paint))
  for (const [from, to] of stretches(wall)) {
    made.add(mesh(box(to - from, 0.08, 0.014), trim, [(way * (from + to)) / 2, 0.04, 0.007]))
  }
  for (const opening of openings) {
    const part = buildOpening(opening, trim)
    part.position.x = way * opening.middle
    made.add(part)
  }
  made.position.set(...origin)
  made.rotation.y = yaw
  return made
}

/** The wall's face with holes; its texture is laid out in metres. */
function surface({ length, way, openings }: Wall, height: number): BufferGeometry {
  const face = rectangle(new Shape(), 0, way * length, 0, height)
  face.holes.push(...openings.map((opening) => hole(opening, way)))
  return new ShapeGeometry(face)
}

const hole = ({ middle, width, bottom, top }: Opening, way: number): Path =>
  rectangle(new Path(), way * middle - width / 2, way * middle + width / 2, bottom, top)

function rectangle<Line extends Path>(
  line: Line,
  left: number,
  right: number,
  low: number,
  high: number,
): Line {
  line.moveTo(left, low)
  line.lineTo(right, low)
  line.lineTo(right, high)
  line.lineTo(left, high)
  line.closePath()
  return line
}
