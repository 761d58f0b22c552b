import type { Material, Object3D } from 'three'
import { matte, metal, plastic, spotted } from '../materials.ts'
import { pick, type Random } from '../random.ts'
import { box, cylinder, group, mesh, roundBox } from '../shapes.ts'

/** Height and depth of a kitchen unit and thickness of its worktop, metres. */
export const high = 0.9
export const deep = 0.62
export const slab = 0.038

export const stone = (tone: number): Material =>
  spotted(
    {
      colour: tone,
      spots: [0xc9c4bd, 0x2b2928, 0xa39b92],
      count: 4000,
      radius: [0.5, 1.8],
      blotch: 0.2,
    },
    [3, 1.5],
    0.35,
  )

/** Cupboards below a worktop, `width` metres; doors about 0.6 m wide. */
export function cupboards(width: number, front: number): Object3D {
  const doors = Math.max(1, Math.round(width / 0.6))
  const each = width / doors
  const paint = matte(front, 0.5)
  const made = group(
    mesh(box(width, high - 0.14, deep - 0.04), matte(0xdedbd3, 0.6), [
      0,
      0.1 + (high - 0.14) / 2,
      -0.02,
    ]),
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

/** Drawn first of all by every unit, so that a set of them matches. */
export const fronts = (random: Random): number =>
  pick(random, [0xe9e6df, 0x8fa39a, 0x55636e, 0xd9c7a8])
export const tones = (random: Random): number => pick(random, [0x6e6a66, 0xb9b4ac, 0x3d3c3d])
