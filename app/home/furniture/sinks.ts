import { ExtrudeGeometry, type Object3D, Path, Shape, ShapeGeometry } from 'three'
import { ceramic, metal, sheet } from '../materials.ts'
import type { Random } from '../random.ts'
import {
  besideTruth,
  cylinder,
  group,
  lathe,
  mesh,
  put,
  roundBox,
  roundRectangle,
  tube,
} from '../shapes.ts'
import type { Form } from '../thing.ts'
import { cupboards, deep, fronts, high, slab, stone, tones } from './cupboards.ts'

/** A steel basin, `width` x `depth` inside, let into a worktop at height `top`. */
function basin(width: number, depth: number, top: number): Object3D {
  const steel = sheet(0xc4c7ca, 0.25, 0.9)
  const rim = roundRectangle(width + 0.05, depth + 0.05, 0.06)
  rim.holes.push(new Path(roundRectangle(width - 0.01, depth - 0.01, 0.05).getPoints(5)))
  const wall = new ExtrudeGeometry(rim, {
    depth: 0.18,
    bevelSize: 0.003,
    bevelThickness: 0.003,
    bevelSegments: 2,
    curveSegments: 5,
  })
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
    mesh(
      tube(
        [
          [0, 0, 0],
          [0, 0.24, 0],
          [0, 0.31, 0.045],
          [0, 0.3, 0.135],
          [0, 0.22, 0.16],
        ],
        0.013,
        36,
        12,
      ),
      chrome,
    ),
    mesh(cylinder(0.026, 0.028, 0.03, 20), chrome, [0, 0.012, 0]),
    mesh(
      tube(
        [
          [0.02, 0.06, 0],
          [0.06, 0.075, 0.01],
          [0.09, 0.1, 0.025],
        ],
        0.007,
        12,
        8,
      ),
      chrome,
    ),
  )
}

/** What a detector calls the sink is the basin; cupboard and tap are beside. */
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
  const water = put(tap(), [0, high, -0.25])
  return group(besideTruth(cabinet), basin(x, z, high), besideTruth(water))
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
  const column = lathe(
    [
      [0.11, 0],
      [0.115, 0.01],
      [0.09, 0.06],
      [0.075, 0.3],
      [0.085, 0.6],
      [0.13, top - 0.13],
    ],
    32,
  )
  const made = group(
    mesh(bowl, white),
    mesh(roundBox(0.5, 0.05, 0.13, 0.02, 3), white, [0, top - 0.02, -0.19]),
    mesh(cylinder(0.02, 0.02, 0.003, 20), metal(0x9a9da0, 0.25), [0, top - 0.12, 0]),
    mesh(cylinder(0.024, 0.027, 0.05, 20), chrome, [0, top + 0.03, -0.19]),
    mesh(
      tube(
        [
          [0, top + 0.05, -0.19],
          [0, top + 0.09, -0.18],
          [0, top + 0.1, -0.12],
          [0, top + 0.075, -0.08],
        ],
        0.012,
        24,
        10,
      ),
      chrome,
    ),
    mesh(
      tube(
        [
          [0, top + 0.055, -0.19],
          [0, top + 0.11, -0.195],
          [0, top + 0.125, -0.16],
        ],
        0.006,
        12,
        8,
      ),
      chrome,
    ),
  )
  return group(besideTruth(mesh(column, white, [0, 0, -0.06])), made)
}

const unit = { label: 'sink', stands: 'floor', faces: 'front', set: 'kitchen' } as const

export const forms: readonly Form[] = [
  {
    ...unit,
    kind: 'sink-unit',
    name: 'kitchen sink',
    size: [1.2, 1.23, 0.635],
    build: (random) => sinkUnit(1.2, random),
  },
  {
    ...unit,
    kind: 'washbasin',
    name: 'washbasin',
    size: [0.587, 0.992, 0.476],
    build: washbasin,
  },
]
