import { BoxGeometry, type Object3D } from 'three'
import { wooden, woven } from '../materials.ts'
import { pick, type Random } from '../random.ts'
import { box, group, mesh, put, roundBox, warp } from '../shapes.ts'
import type { Form, Size } from '../thing.ts'
import { noise } from '../textures/noise.ts'
import { pillow } from './cushions.ts'
import { lining, shell } from './shell.ts'
import { boardOf } from './tables.ts'

/** A duvet that hangs over sides and foot, in folds. */
function duvet(width: number, length: number, colour: number): Object3D {
  const folds = noise(128, { seed: 4, cell: 30, octaves: 3 })
  const cloth = warp(new BoxGeometry(width + 0.12, 0.1, length, 48, 2, 48), (v) => {
    const [row, column] = [v.z / length + 0.5, v.x / (width + 0.12) + 0.5].map((t) =>
      Math.floor(t * 127),
    )
    const fold = folds.values[(row ?? 0) * 128 + (column ?? 0)] ?? 0
    const side = Math.max(0, Math.abs(v.x) - (width / 2 - 0.08)) / 0.14
    const foot = Math.max(0, v.z - (length / 2 - 0.1)) / 0.1
    v.y += (v.y > 0 ? (fold - 0.5) * 0.07 : 0) - side * side * 0.2 - foot * foot * 0.08
  })
  return mesh(cloth, woven(colour, [7, 9], 40))
}

function bed(width: number, random: Random): Object3D {
  const length = 2.05
  const timber = wooden(pick(random, ['oak', 'walnut', 'beech', 'white']), [1.2, 0.5])
  const cover = pick(random, [0x6f8aa3, 0x8a9a7a, 0xb08a6a, 0xa9a4b8])
  const made = group(
    mesh(roundBox(width + 0.06, 0.14, length, 0.015), timber, [0, 0.24, 0]),
    mesh(roundBox(width + 0.1, 0.95, 0.05, 0.015), timber, [0, 0.52, -length / 2]),
    mesh(roundBox(width, 0.22, length - 0.06, 0.06, 4), woven(0xf2f0ec, [6, 6]), [0, 0.42, 0.02]),
    put(duvet(width, length * 0.68, cover), [0, 0.56, length * 0.15]),
  )
  for (const x of [-1, 1]) {
    for (const z of [-1, 1]) {
      made.add(
        mesh(roundBox(0.07, 0.2, 0.07, 0.01), timber, [
          x * (width / 2 - 0.03),
          0.1,
          z * (length / 2 - 0.06),
        ]),
      )
    }
    const cushion = pillow(0.6, 0xf4f1ea)
    cushion.scale.set(1.05, 1, 0.72)
    made.add(put(cushion, [x * width * 0.25, 0.6, -length / 2 + 0.3], [0.35, 0, 0]))
  }
  return made
}

/** A night table with one drawer. */
function nightTable([width, height, depth]: Size, random: Random): Object3D {
  const timber = pick(random, ['oak', 'walnut', 'white'])
  const hollow = { at: [0, 0.08], width: width - 0.05, height: 0.13 } as const
  return group(
    put(
      shell([width, height - 0.12, depth], hollow, wooden(timber, [0.5, 0.5]), lining(0x3a2c20)),
      [0, height / 2 + 0.06, 0],
    ),
    drawer(width - 0.06, depth - 0.04, timber, height - 0.11, depth / 2),
    mesh(roundBox(width - 0.06, 0.12, depth - 0.06, 0.004), wooden('dark'), [0, 0.06, 0]),
  )
}

/** A drawer that slides out, its front's middle at the height `y` and at `z`. */
function drawer(width: number, depth: number, timber: string, y: number, z: number): Object3D {
  const inner = wooden('beech', [0.5, 0.5])
  const made = group(
    mesh(roundBox(width + 0.03, 0.16, 0.012, 0.004), wooden(timber, [0.4, 0.3]), [0, y, z]),
    mesh(box(width, 0.006, depth), inner, [0, y - 0.055, z - depth / 2]),
    mesh(box(width, 0.09, 0.01), inner, [0, y - 0.015, z - depth + 0.005]),
    ...[-1, 1].map((side) =>
      mesh(box(0.01, 0.09, depth), inner, [side * (width / 2 - 0.005), y - 0.015, z - depth / 2]),
    ),
  )
  made.userData.drawer = { out: depth * 0.75 }
  return made
}

const night: Size = [0.45, 0.5, 0.4]

export const forms: readonly Form[] = [
  {
    kind: 'bed',
    label: 'bed',
    name: 'double bed',
    stands: 'floor',
    faces: 'front',
    size: [1.62, 1, 2.08],
    build: (random) => bed(1.5, random),
  },
  {
    kind: 'night-table',
    label: null,
    name: 'night table',
    stands: 'floor',
    faces: 'front',
    size: [0.45, 0.5, 0.412],
    tops: [boardOf(night)],
    build: (random) => nightTable(night, random),
  },
]
