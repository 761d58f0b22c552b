import { type Object3D } from 'three'
import { ceramic, glazed, lacquer, matte } from '../materials.ts'
import type { Random } from '../random.ts'
import { group, lathe, mesh, put } from '../shapes.ts'
import type { Form } from '../thing.ts'
import { banana } from './bananas.ts'
import { apple, orange } from './fruit.ts'
import { leaf } from './leaves.ts'

/** A bowl, glazed outside in another colour. Its rim is `radius` wide, metres. */
function bowl(outside: number, inside: number, radius: number): Object3D {
  const h = radius * 0.83
  const outer = lathe([
    [0, 0],
    [radius * 0.42, 0],
    [radius * 0.5, h * 0.13],
    [radius * 0.72, h * 0.32],
    [radius * 0.88, h * 0.59],
    [radius * 0.97, h * 0.85],
    [radius, h],
  ])
  const inner = lathe([
    [radius, h],
    [radius * 0.96, h * 0.98],
    [radius * 0.9, h * 0.7],
    [radius * 0.74, h * 0.41],
    [radius * 0.5, h * 0.2],
    [0, h * 0.13],
  ])
  const spots = [0xe8eef2, 0x1d3446, 0xbcd0dc]
  const glaze = { colour: outside, spots, count: 500, radius: [0.6, 2], blotch: 0.3 } as const
  return group(mesh(outer, glazed(glaze, [3, 1])), mesh(inner, ceramic(inside)))
}

const surface = (radius: number, height: number) =>
  lathe([
    [radius, height],
    [0, height],
  ])

function milk(): Object3D {
  return group(bowl(0x3c6a8c, 0xf2efe8, 0.082), mesh(surface(0.066, 0.05), ceramic(0xf6f1e2)))
}

/** Tomato soup with a few leaves of basil. */
function soup(random: Random): Object3D {
  const made = group(
    bowl(0xd9d2c3, 0xf4f1ea, 0.09),
    mesh(surface(0.08, 0.056), lacquer(0xc4501c, 0)),
  )
  for (let i = 0; i < 5; i++) {
    const [a, r] = [i * 2.4 + random(), 0.012 + 0.01 * i]
    const green = mesh(leaf(0.022, 0.007, 0.2), matte(0x3f7a2f, 0.6))
    made.add(put(green, [Math.cos(a) * r, 0.057, Math.sin(a) * r], [0, random() * 6, 0]))
  }
  return made
}

function fruitBowl(random: Random): Object3D {
  return group(
    bowl(0xb9bdbf, 0xf2efe8, 0.127),
    put(apple(random), [-0.045, 0.05, 0.02]),
    put(apple(random), [0.02, 0.045, 0.055]),
    put(orange(), [0.05, 0.05, -0.02]),
    put(orange(), [-0.02, 0.05, -0.055]),
    put(banana(2), [0.005, 0.095, 0], [0, 0.6, 0]),
  )
}

const table = { label: 'bowl', stands: 'table', faces: 'around' } as const

export const forms: readonly Form[] = [
  {
    ...table,
    kind: 'bowl',
    name: 'bowl of soup',
    size: [0.18, 0.075, 0.18],
    build: soup,
  },
  {
    ...table,
    kind: 'bowl-milk',
    name: 'bowl of milk',
    size: [0.164, 0.068, 0.164],
    build: milk,
  },
  {
    ...table,
    kind: 'fruit-bowl',
    name: 'bowl of fruit',
    holds: ['apple', 'orange', 'banana'],
    size: [0.254, 0.145, 0.254],
    build: fruitBowl,
  },
]
