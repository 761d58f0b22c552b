import { type Object3D } from 'three'
import { metal, wooden } from '../materials.ts'
import { pick, type Random } from '../random.ts'
import { box, cylinder, group, mesh, roundBox } from '../shapes.ts'
import type { Form, Size, Top } from '../thing.ts'

/** A board on four legs with an apron below. */
export function table([width, height, depth]: Size, timber: string): Object3D {
  const board = wooden(timber, [1.2, 1.4])
  const beam = wooden(timber, [0.15, 1])
  const [x, z, leg] = [width / 2 - 0.07, depth / 2 - 0.07, height - 0.035]
  const made = group(mesh(roundBox(width, 0.035, depth, 0.008), board, [0, height - 0.0175, 0]))
  for (const s of [-1, 1]) {
    for (const t of [-1, 1])
      made.add(mesh(roundBox(0.065, leg, 0.065, 0.008), beam, [s * x, leg / 2, t * z]))
    made.add(
      mesh(box(width - 0.2, 0.08, 0.022), beam, [0, height - 0.075, s * z]),
      mesh(box(0.022, 0.08, depth - 0.2), beam, [s * x, height - 0.075, 0]),
    )
  }
  return made
}

/** A low cupboard on short legs with three doors, for below a television. */
function lowboard([width, height, depth]: Size, timber: string): Object3D {
  const body = wooden(timber, [1.5, 0.5])
  const made = group(
    mesh(roundBox(width, height - 0.1, depth, 0.008), body, [0, (height + 0.1) / 2, 0]),
  )
  const knob = cylinder(0.008, 0.008, 0.02, 12).rotateX(Math.PI / 2)
  for (let i = -1; i <= 1; i++) {
    made.add(
      mesh(roundBox(width / 3 - 0.012, height - 0.15, 0.012, 0.004), wooden(timber, [0.6, 0.5]), [
        (i * width) / 3,
        (height + 0.1) / 2,
        depth / 2,
      ]),
      mesh(knob, metal(0xb8963e), [(i * width) / 3 + 0.16, height - 0.12, depth / 2 + 0.012]),
    )
  }
  for (const x of [-1, 1]) {
    for (const z of [-1, 1])
      made.add(
        mesh(cylinder(0.02, 0.014, 0.1, 12), body, [
          x * (width / 2 - 0.08),
          0.05,
          z * (depth / 2 - 0.06),
        ]),
      )
  }
  return made
}

/** The whole board less a margin that keeps things from its edge. */
export const boardOf = ([width, height, depth]: Size, headroom = 0.9): Top => ({
  at: [0, height, 0],
  width: width - 0.06,
  depth: depth - 0.06,
  headroom,
})

const dining: Size = [1.5, 0.75, 0.9]
const coffee: Size = [1.05, 0.42, 0.58]
const desk: Size = [1.4, 0.74, 0.7]
const side: Size = [0.45, 0.52, 0.45]
const low: Size = [1.5, 0.48, 0.42]

const stand = { stands: 'floor', faces: 'around' } as const
const timber = (random: Random) => pick(random, ['oak', 'walnut', 'beech', 'pine'])

export const forms: readonly Form[] = [
  {
    ...stand,
    kind: 'dining-table',
    label: 'dining table',
    name: 'dining table',
    size: dining,
    tops: [boardOf(dining)],
    build: (random) => table(dining, timber(random)),
  },
  {
    ...stand,
    kind: 'coffee-table',
    label: null,
    name: 'coffee table',
    size: coffee,
    tops: [boardOf(coffee)],
    build: (random) => table(coffee, timber(random)),
  },
  {
    ...stand,
    kind: 'desk',
    label: null,
    name: 'desk',
    size: desk,
    tops: [boardOf(desk)],
    build: (random) => table(desk, timber(random)),
  },
  {
    ...stand,
    kind: 'side-table',
    label: null,
    name: 'side table',
    size: side,
    tops: [boardOf(side)],
    build: (random) => table(side, timber(random)),
  },
  {
    ...stand,
    kind: 'lowboard',
    label: null,
    name: 'lowboard',
    faces: 'front',
    size: [low[0], low[1], 0.45],
    tops: [boardOf(low)],
    build: (random) => lowboard(low, timber(random)),
  },
]
