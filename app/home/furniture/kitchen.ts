import { ExtrudeGeometry, type Object3D, Path, Shape, ShapeGeometry } from 'three'
import { type Material } from 'three'
import { ceramic, matte, metal, plastic, sheet, spotted, wooden } from '../materials.ts'
import { pick, type Random } from '../random.ts'
import { besideTruth, box, cylinder, group, lathe, mesh, put, roundBox, roundRectangle, tube } from '../shapes.ts'
import type { Form, Size, Top } from '../thing.ts'

const high = 0.9
const deep = 0.62
const slab = 0.038

const stone = (tone: number): Material =>
  spotted({ colour: tone, spots: [0xc9c4bd, 0x2b2928, 0xa39b92], count: 4000, radius: [0.5, 1.8], blotch: 0.2 }, [3, 1.5], 0.35)

/** Cupboards below a worktop, `width` metres; doors about 0.6 m wide. */
function cupboards(width: number, front: number): Object3D {
  const doors = Math.max(1, Math.round(width / 0.6))
  const each = width / doors
  const paint = matte(front, 0.5)
  const made = group(
    mesh(box(width, high - 0.14, deep - 0.04), matte(0xdedbd3, 0.6), [0, 0.1 + (high - 0.14) / 2, -0.02]),
    mesh(box(width - 0.04, 0.1, deep - 0.12), plastic(0x222222, 0.8), [0, 0.05, -0.03]),
  )
  for (let i = 0; i < doors; i++) {
    const [x, y] = [-width / 2 + (i + 0.5) * each, 0.1 + (high - 0.14) / 2]
    const pull = x + (i % 2 ? -1 : 1) * (each / 2 - 0.05)
    made.add(
      mesh(roundBox(each - 0.006, high - 0.16, 0.02, 0.004), paint, [x, y, deep / 2 - 0.03]),
      mesh(roundBox(each - 0.13, high - 0.3, 0.004, 0.003), paint, [x, y, deep / 2 - 0.019]),
      mesh(cylinder(0.006, 0.006, 0.14, 10), metal(), [pull, 0.7, deep / 2 - 0.004]),
    )
  }
  return made
}

function counter(width: number, random: Random): Object3D {
  const made = cupboards(width, fronts(random))
  return made.add(mesh(roundBox(width, slab, deep, 0.006), stone(tones(random)), [0, high - slab / 2, 0]))
}

const fronts = (random: Random) => pick(random, [0xe9e6df, 0x8fa39a, 0x55636e, 0xd9c7a8])
const tones = (random: Random) => pick(random, [0x6e6a66, 0xb9b4ac, 0x3d3c3d])

/** A steel basin, `width` x `depth` inside, let into a worktop at height `top`. */
function basin(width: number, depth: number, top: number): Object3D {
  const steel = sheet(0xc4c7ca, 0.25, 0.9)
  const rim = roundRectangle(width + 0.05, depth + 0.05, 0.06)
  rim.holes.push(new Path(roundRectangle(width - 0.01, depth - 0.01, 0.05).getPoints(5)))
  const wall = new ExtrudeGeometry(rim, { depth: 0.18, bevelSize: 0.003, bevelThickness: 0.003, bevelSegments: 2, curveSegments: 5 })
  const floor = new ShapeGeometry(roundRectangle(width, depth, 0.05), 5)
  return group(
    mesh(wall.rotateX(-Math.PI / 2), steel, [0, top - 0.177, 0]),
    mesh(floor.rotateX(-Math.PI / 2), steel, [0, top - 0.16, 0]),
    mesh(cylinder(0.035, 0.035, 0.004, 24), metal(0x8b8e92), [0, top - 0.158, 0]),
  )
}

/** A tall tap with one lever, its foot at the origin, spout to +z. */
function tap(): Object3D {
  const chrome = metal(0xdadcde, 0.12)
  return group(
    mesh(tube([[0, 0, 0], [0, 0.24, 0], [0, 0.31, 0.045], [0, 0.3, 0.135], [0, 0.22, 0.16]], 0.013, 36, 12), chrome),
    mesh(cylinder(0.026, 0.028, 0.03, 20), chrome, [0, 0.012, 0]),
    mesh(tube([[0.02, 0.06, 0], [0.06, 0.075, 0.01], [0.09, 0.1, 0.025]], 0.007, 12, 8), chrome),
  )
}

/** What a detector calls the sink is basin and tap; the cupboard below is beside. */
function sinkUnit(width: number, random: Random): Object3D {
  const [x, z] = [0.46, 0.38]
  const board = new Shape()
  board.moveTo(-width / 2, -deep / 2)
  board.lineTo(width / 2, -deep / 2)
  board.lineTo(width / 2, deep / 2)
  board.lineTo(-width / 2, deep / 2)
  board.holes.push(new Path(roundRectangle(x, z, 0.05).getPoints(6)))
  const top = new ExtrudeGeometry(board, { depth: slab, bevelEnabled: false }).rotateX(-Math.PI / 2)
  const cabinet = cupboards(width, fronts(random))
  cabinet.add(mesh(top, stone(tones(random)), [0, high - slab, 0]))
  return group(besideTruth(cabinet), basin(x, z, high), put(tap(), [0, high, -0.25]))
}

/** A washbasin on its column, as in a bathroom. */
function washbasin(): Object3D {
  const [white, chrome, top] = [ceramic(0xf6f6f4), metal(0xdfe1e3, 0.1), 0.86]
  const bowl = lathe([
    [0.05, top - 0.16],
    [0.15, top - 0.15],
    [0.22, top - 0.09],
    [0.255, top - 0.02],
    [0.262, top],
    [0.235, top],
    [0.228, top - 0.006],
    [0.2, top - 0.07],
    [0.13, top - 0.115],
    [0.02, top - 0.122],
  ]).scale(1.12, 1, 0.84)
  const column = lathe([
    [0.11, 0],
    [0.115, 0.01],
    [0.09, 0.06],
    [0.075, 0.3],
    [0.085, 0.6],
    [0.13, top - 0.13],
  ], 32)
  const made = group(
    mesh(bowl, white),
    mesh(roundBox(0.5, 0.05, 0.13, 0.02, 3), white, [0, top - 0.02, -0.19]),
    mesh(cylinder(0.02, 0.02, 0.003, 20), metal(0x9a9da0, 0.25), [0, top - 0.12, 0]),
    mesh(cylinder(0.024, 0.027, 0.05, 20), chrome, [0, top + 0.03, -0.19]),
    mesh(tube([[0, top + 0.05, -0.19], [0, top + 0.09, -0.18], [0, top + 0.1, -0.12], [0, top + 0.075, -0.08]], 0.012, 24, 10), chrome),
    mesh(tube([[0, top + 0.055, -0.19], [0, top + 0.11, -0.195], [0, top + 0.125, -0.16]], 0.006, 12, 8), chrome),
  )
  return group(besideTruth(mesh(column, white, [0, 0, -0.06])), made)
}

/** A cupboard on the wall with two doors. */
function wallCupboard(random: Random): Object3D {
  const paint = matte(fronts(random), 0.5)
  const made = group(mesh(box(1.2, 0.7, 0.33), wooden('white'), [0, 0.35, -0.01]))
  for (const side of [-1, 1]) {
    made.add(
      mesh(roundBox(0.594, 0.69, 0.018, 0.004), paint, [side * 0.3, 0.35, 0.163]),
      mesh(cylinder(0.006, 0.006, 0.12, 10), metal(), [side * 0.05, 0.1, 0.178]),
    )
  }
  return made
}

const top = (width: number): Top => ({ at: [0, high, 0.02], width: width - 0.06, depth: deep - 0.14, headroom: 0.5 })
const size = (width: number): Size => [width, high, 0.635]
const unit = { stands: 'floor', faces: 'front' } as const

export const forms: readonly Form[] = [
  { ...unit, kind: 'counter-120', label: null, name: 'kitchen counter', size: size(1.2), tops: [top(1.2)], build: (random) => counter(1.2, random) },
  { ...unit, kind: 'counter-60', label: null, name: 'narrow kitchen counter', size: size(0.6), tops: [top(0.6)], build: (random) => counter(0.6, random) },
  { ...unit, kind: 'sink-unit', label: 'sink', name: 'kitchen sink', size: [1.2, 1.23, 0.635], build: (random) => sinkUnit(1.2, random) },
  { ...unit, kind: 'washbasin', label: 'sink', name: 'washbasin', size: [0.587, 0.992, 0.476], build: washbasin },
  { ...unit, kind: 'wall-cupboard', label: null, name: 'wall cupboard', stands: 'wall', size: [1.2, 0.7, 0.36], build: wallCupboard },
]
