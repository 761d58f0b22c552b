import { BoxGeometry, type Object3D } from 'three'
import { matte, wooden, woven } from '../materials.ts'
import { pick, type Random } from '../random.ts'
import { box, group, lathe, mesh, put, roundBox, tube, warp } from '../shapes.ts'
import type { Form } from '../thing.ts'
import { accents } from './sofas.ts'

/** A rail of the back, bent backwards in the middle. */
const rail = (width: number, height: number) =>
  warp(new BoxGeometry(width, height, 0.02, 12, 1, 1), (v) => {
    v.z -= 0.03 * (1 - (v.x / (width / 2 + 0.02)) ** 2)
  })

function chair(timber: string, cushion: number): Object3D {
  const [side, seat] = [0.44, 0.455]
  const oak = wooden(timber, [0.2, 1])
  const made = group(
    mesh(roundBox(side, 0.028, side, 0.012), oak, [0, seat, 0]),
    mesh(rail(side - 0.04, 0.075), oak, [0, 0.9, -side / 2 - 0.045]),
    mesh(rail(side - 0.04, 0.04), oak, [0, 0.62, -side / 2 - 0.008]),
    mesh(roundBox(side - 0.05, 0.04, side - 0.05, 0.02, 3), woven(cushion), [
      0,
      seat + 0.033,
      0.005,
    ]),
  )
  for (const s of [-1, 1]) {
    const back = tube(
      [
        [s * (side / 2 - 0.025), 0, -side / 2 - 0.02],
        [s * (side / 2 - 0.025), seat, -side / 2 + 0.02],
        [s * (side / 2 - 0.03), 0.93, -side / 2 - 0.06],
      ],
      0.018,
      16,
      8,
    )
    made.add(
      mesh(back, oak),
      mesh(roundBox(0.036, seat - 0.02, 0.036, 0.007), oak, [
        s * (side / 2 - 0.025),
        (seat - 0.02) / 2,
        side / 2 - 0.025,
      ]),
      mesh(box(side - 0.06, 0.05, 0.02), oak, [0, seat - 0.035, s * (side / 2 - 0.03)]),
      mesh(box(0.02, 0.05, side - 0.06), oak, [s * (side / 2 - 0.03), seat - 0.035, 0]),
      mesh(box(0.018, 0.022, side - 0.06), oak, [s * (side / 2 - 0.025), 0.19, 0]),
    )
  }
  for (let i = -2; i <= 2; i++) {
    const at = [i * 0.07, 0.76, -side / 2 - 0.055 + 0.006 * Math.abs(i)] as const
    made.add(put(mesh(roundBox(0.028, 0.27, 0.012, 0.004), oak), at, [-0.13, 0, 0]))
  }
  return group(put(made, [0, 0, 0.03]))
}

/** A moulded shell on four splayed wooden legs. */
function shellChair(colour: number): Object3D {
  const shell = warp(new BoxGeometry(0.46, 0.012, 0.86, 14, 1, 30), (v) => {
    const t = v.z / 0.86 + 0.5 // 0 at the top of the back, 1 at the front of the seat
    const [along, side] = [(1 - t) * 0.86, Math.abs(v.x) / 0.23]
    const bend = Math.max(0, along - 0.38)
    const back = Math.min(bend, 0.1)
    const angle = (back / 0.1) * 1.32
    const [y, z] = [
      v.y + (1 - Math.cos(angle)) * 0.075 + (bend - back) * Math.sin(1.32),
      0.2 - Math.min(along, 0.38) - Math.sin(angle) * 0.075 - (bend - back) * Math.cos(1.32),
    ]
    const rim = side ** 3 * (t < 0.5 ? 0.03 : 0.045)
    v.set(
      v.x * (1 - 0.22 * Math.max(0, 0.35 - t)),
      y + (t > 0.45 ? rim : 0),
      z + (t <= 0.45 ? rim : 0),
    )
  })
  const made = group(mesh(shell, matte(colour, 0.5), [0, 0.44, 0.03]))
  const leg = wooden('beech', [0.2, 1])
  for (const x of [-1, 1]) {
    for (const z of [-1, 1]) {
      const points = [
        [x * 0.12, 0.44, z * 0.11],
        [x * 0.22, 0, z * 0.21],
      ] as const
      made.add(mesh(tube(points, 0.014, 4, 8), leg))
    }
    made.add(mesh(box(0.24, 0.014, 0.014), leg, [0, 0.43, x * 0.11]))
  }
  return made
}

function stool(random: Random): Object3D {
  const timber = wooden(pick(random, ['oak', 'beech', 'walnut']), [0.3, 1])
  const made = group(
    mesh(
      lathe([
        [0, 0.62],
        [0.155, 0.62],
        [0.165, 0.63],
        [0.165, 0.65],
        [0.15, 0.657],
        [0, 0.652],
      ]),
      timber,
    ),
  )
  for (let i = 0; i < 4; i++) {
    const a = Math.PI / 4 + (i * Math.PI) / 2
    const [x, z] = [Math.cos(a), Math.sin(a)]
    made.add(
      mesh(
        tube(
          [
            [x * 0.1, 0.62, z * 0.1],
            [x * 0.18, 0, z * 0.18],
          ],
          0.014,
          4,
          8,
        ),
        timber,
      ),
    )
  }
  made.add(
    mesh(
      lathe(
        [
          [0.145, 0.2],
          [0.152, 0.206],
          [0.145, 0.212],
          [0.138, 0.206],
          [0.145, 0.2],
        ],
        32,
      ),
      timber,
    ),
  )
  return made
}

const seat = { stands: 'floor', faces: 'around' } as const
const dining = { ...seat, label: 'chair', set: 'chairs' } as const

export const forms: readonly Form[] = [
  {
    ...dining,
    kind: 'chair-oak',
    name: 'oak chair',
    size: [0.44, 0.945, 0.55],
    build: (random) => chair('oak', pick(random, accents)),
  },
  {
    ...dining,
    kind: 'chair-dark',
    name: 'dark chair',
    size: [0.44, 0.945, 0.55],
    build: (random) => chair('walnut', pick(random, accents)),
  },
  {
    ...dining,
    kind: 'chair-shell',
    name: 'shell chair',
    size: [0.47, 0.876, 0.55],
    build: (random) => shellChair(pick(random, [0xe9e6df, 0x2f5d62, 0xd2a13c, 0x3a3d42])),
  },
  {
    ...seat,
    kind: 'stool',
    label: null,
    name: 'bar stool',
    size: [0.36, 0.657, 0.36],
    build: stool,
  },
]
