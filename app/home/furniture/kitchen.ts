import type { Object3D } from 'three'
import { ceramic, matte, metal, wooden } from '../materials.ts'
import type { Random } from '../random.ts'
import { box, cylinder, group, lathe, mesh, put, type Ring, roundBox } from '../shapes.ts'
import type { Form, Size, Top } from '../thing.ts'
import { cupboards, deep, fronts, high, slab, stone, tones } from './cupboards.ts'
import { hinged, lining, shell } from './shell.ts'

function counter(width: number, random: Random): Object3D {
  const made = cupboards(width, fronts(random))
  return made.add(
    mesh(roundBox(width, slab, deep, 0.006), stone(tones(random)), [0, high - slab / 2, 0]),
  )
}

/** A cupboard on the wall with two doors, crockery behind them. */
function wallCupboard(random: Random): Object3D {
  const paint = matte(fronts(random), 0.5)
  const hollow = { at: [0, 0], width: 1.164, height: 0.664 } as const
  const made = group(
    put(shell([1.2, 0.7, 0.33], hollow, wooden('white'), lining(0xe6e2d8)), [0, 0.35, -0.01]),
    mesh(box(1.164, 0.016, 0.27), wooden('white'), [0, 0.35, -0.01]),
    ...crockery(),
  )
  for (const side of [-1, 1]) {
    made.add(
      hinged(
        [side * 0.597, 0.35, 0.155],
        { axis: 'y', angle: side * 1.8 },
        mesh(roundBox(0.594, 0.69, 0.018, 0.004), paint, [side * 0.3, 0.35, 0.163]),
        mesh(cylinder(0.006, 0.006, 0.12, 10), metal(), [side * 0.05, 0.1, 0.178]),
      ),
    )
  }
  return made
}

/** Piles of plates and rows of beakers on both boards. */
function crockery(): Object3D[] {
  const pile = (plates: number, radius: number) =>
    lathe(
      Array.from({ length: plates }, (_, i): readonly Ring[] => [
        [radius * 0.6, i * 0.012],
        [radius, i * 0.012 + 0.009],
        [radius * 0.98, i * 0.012 + 0.011],
      ]).flat(),
    )
  const beaker = (colour: number, x: number, y: number) =>
    mesh(cylinder(0.038, 0.033, 0.09), ceramic(colour), [x, y + 0.045, 0])
  return [
    mesh(pile(8, 0.12), ceramic(0xf3f1ec), [-0.4, 0.02, -0.01]),
    mesh(pile(6, 0.09), ceramic(0xf3f1ec), [-0.16, 0.02, -0.01]),
    ...[0.08, 0.19, 0.3, 0.41].map((x) => beaker(0x35606e, x, 0.02)),
    ...[-0.45, -0.34, -0.23].map((x) => beaker(0xb9552e, x, 0.36)),
    mesh(roundBox(0.14, 0.22, 0.08, 0.006), matte(0xd9a441), [0.2, 0.47, 0]),
    mesh(roundBox(0.13, 0.19, 0.07, 0.006), matte(0x8c2f26), [0.37, 0.455, 0]),
  ]
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
