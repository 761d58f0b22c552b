import type { Object3D } from 'three'
import { wooden, woven } from '../materials.ts'
import { pick } from '../random.ts'
import { cylinder, group, mesh, put, roundBox } from '../shapes.ts'
import type { Form } from '../thing.ts'
import { pillow } from './cushions.ts'

type Sofa = {
  readonly width: number
  readonly cloth: number
  readonly seats: number
  readonly pillows: readonly number[]
}

function sofa({ width, cloth, seats, pillows }: Sofa): Object3D {
  const [depth, arm] = [0.9, 0.17]
  const inner = width - 2 * arm
  const each = inner / seats
  const cover = woven(cloth, [5, 4], 48)
  const soft = woven(cloth, [3, 3], 48)
  const made = group(
    mesh(roundBox(width - 0.04, 0.2, depth - 0.06, 0.03, 3), cover, [0, 0.22, 0]),
    mesh(roundBox(width - 0.04, 0.55, 0.2, 0.07, 4), cover, [0, 0.5, -depth / 2 + 0.12]),
  )
  for (const side of [-1, 1]) {
    made.add(
      mesh(roundBox(arm, 0.5, depth, 0.07, 4), cover, [side * (width / 2 - arm / 2), 0.37, 0]),
    )
    for (const z of [-1, 1]) {
      const at = [side * (width / 2 - 0.1), 0.065, z * (depth / 2 - 0.1)] as const
      made.add(mesh(cylinder(0.025, 0.018, 0.13, 12), wooden('walnut', [0.2, 0.4]), at))
    }
  }
  for (let i = 0; i < seats; i++) {
    const x = -inner / 2 + each * (i + 0.5)
    made.add(
      mesh(roundBox(each - 0.008, 0.16, depth - 0.24, 0.05, 4), soft, [x, 0.4, 0.085]),
      put(
        mesh(roundBox(each - 0.015, 0.42, 0.18, 0.08, 5), soft),
        [x, 0.66, -depth / 2 + 0.28],
        [-0.2, 0, 0],
      ),
    )
  }
  for (const [i, colour] of pillows.entries()) {
    const side = i % 2 ? 1 : -1
    const one = pillow(0.42, colour)
    one.rotation.order = 'YXZ'
    made.add(put(one, [side * (inner / 2 - 0.22), 0.66, 0], [1.2, 0, -side * 0.2]))
  }
  return made
}

const cloths = [0x66707a, 0x7d8a74, 0x8a6f5a, 0x4f6178, 0xa39a8c]

/** Colours of pillows and seats. */
export const accents: readonly number[] = [0xc9803f, 0xe6dccb, 0x2f5d62, 0xb5533c, 0xd8b24a]

const seat = { stands: 'floor', faces: 'front' } as const

export const forms: readonly Form[] = [
  {
    ...seat,
    label: 'chair',
    kind: 'armchair',
    name: 'armchair',
    size: [0.95, 0.88, 0.9],
    build: (random) =>
      sofa({
        width: 0.95,
        seats: 1,
        cloth: pick(random, [0x8a4f3a, 0x4f6178, 0x6b7d5a]),
        pillows: [pick(random, accents)],
      }),
  },
  {
    ...seat,
    kind: 'couch',
    label: 'couch',
    name: 'couch',
    size: [1.95, 0.88, 0.9],
    build: (random) =>
      sofa({
        width: 1.95,
        seats: 3,
        cloth: pick(random, cloths),
        pillows: [pick(random, accents), pick(random, accents)],
      }),
  },
]
