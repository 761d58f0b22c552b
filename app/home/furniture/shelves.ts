import { type Object3D } from 'three'
import { wooden } from '../materials.ts'
import { pick, type Random } from '../random.ts'
import { box, group, mesh } from '../shapes.ts'
import type { Form, Size, Top } from '../thing.ts'

const size: Size = [0.9, 1.9, 0.3]
const board = 0.022
const count = 5
const step = (size[1] - 0.06 - board) / count

/** Sides, back and boards; books and the rest are things of their own. */
function bookcase(random: Random): Object3D {
  const [width, height, depth] = size
  const timber = pick(random, ['beech', 'oak', 'white', 'walnut'])
  const [upright, across] = [wooden(timber, [0.5, 1.4]), wooden(timber, [1, 0.3])]
  const made = group(mesh(box(width, height, 0.008), upright, [0, height / 2, -depth / 2 + 0.004]))
  for (const side of [-1, 1]) {
    made.add(
      mesh(box(board, height, depth), upright, [side * (width / 2 - board / 2), height / 2, 0]),
    )
  }
  for (let i = 0; i <= count; i++) {
    made.add(
      mesh(box(width - 2 * board, board, depth - 0.01), across, [
        0,
        0.06 + i * step + board / 2,
        0.004,
      ]),
    )
  }
  return made
}

const tops = Array.from({ length: count }, (_, i): Top => ({
  at: [0, 0.06 + i * step + board, 0.01],
  width: size[0] - 2 * board - 0.02,
  depth: size[2] - 0.03,
  headroom: step - board,
}))

export const forms: readonly Form[] = [
  {
    kind: 'bookcase',
    label: null,
    name: 'bookcase',
    stands: 'floor',
    faces: 'front',
    size,
    tops,
    build: bookcase,
  },
]
