import type { Object3D } from 'three'
import { matte, metal, wooden } from '../materials.ts'
import type { Random } from '../random.ts'
import { box, cylinder, group, mesh, roundBox } from '../shapes.ts'
import type { Form, Size, Top } from '../thing.ts'
import { cupboards, deep, fronts, high, slab, stone, tones } from './cupboards.ts'

function counter(width: number, random: Random): Object3D {
  const made = cupboards(width, fronts(random))
  return made.add(
    mesh(roundBox(width, slab, deep, 0.006), stone(tones(random)), [0, high - slab / 2, 0]),
  )
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

const top = (width: number): Top => ({
  at: [0, high, 0.02],
  width: width - 0.06,
  depth: deep - 0.14,
  headroom: 0.5,
})
const size = (width: number): Size => [width, high, 0.635]
const unit = { stands: 'floor', faces: 'front', set: 'kitchen' } as const

export const forms: readonly Form[] = [
  {
    ...unit,
    kind: 'counter-120',
    label: null,
    name: 'kitchen counter',
    size: size(1.2),
    tops: [top(1.2)],
    build: (random) => counter(1.2, random),
  },
  {
    ...unit,
    kind: 'counter-60',
    label: null,
    name: 'narrow kitchen counter',
    size: size(0.6),
    tops: [top(0.6)],
    build: (random) => counter(0.6, random),
  },
  {
    ...unit,
    kind: 'wall-cupboard',
    label: null,
    name: 'wall cupboard',
    stands: 'wall',
    size: [1.2, 0.7, 0.36],
    build: wallCupboard,
  },
]
