import { type Object3D, PlaneGeometry, TorusGeometry } from 'three'
import { matte, metal, plastic, printed, standard } from '../materials.ts'
import { box, cylinder, group, lathe, mesh, put, roundBox, saying, warp } from '../shapes.ts'
import { once } from '../textures/once.ts'
import { note } from '../textures/print.ts'
import type { Form } from '../thing.ts'

/** Things that COCO has no name for. */
function candle(): Object3D {
  const flame = once('flame', () =>
    standard({ color: 0x000000, emissive: 0xffb54a, emissiveIntensity: 2 }),
  )
  const drop = lathe(
    [
      [0, 0],
      [0.004, 0.004],
      [0.005, 0.009],
      [0.003, 0.018],
      [0, 0.026],
    ],
    16,
  )
  return group(
    mesh(cylinder(0.035, 0.035, 0.1, 36), matte(0xf3ead6, 0.6), [0, 0.05, 0]),
    mesh(cylinder(8e-4, 8e-4, 0.012, 6), matte(0x222222), [0, 0.105, 0]),
    mesh(drop, flame, [0, 0.108, 0]),
  )
}

function keyRing(): Object3D {
  const [brass, steel] = [metal(0xb99a4b, 0.35), metal(0xc4c7ca, 0.3)]
  const made = group(
    mesh(new TorusGeometry(0.014, 0.0011, 8, 32).rotateX(Math.PI / 2), steel, [0, 0.0025, 0]),
  )
  for (const [i, turn] of [0.3, 1.1, 1.9].entries()) {
    const key = group(
      mesh(cylinder(0.011, 0.011, 0.002, 20), i % 2 ? steel : brass, [0.024, 0, 0]),
      mesh(box(0.032, 0.002, 0.006), i % 2 ? steel : brass, [0.048, 0, 0]),
      mesh(box(0.004, 0.002, 0.004), i % 2 ? steel : brass, [0.056, 0, 0.005]),
    )
    made.add(put(key, [0, 0.0015 + i * 0.002, 0], [0, turn, 0]))
  }
  return group(put(made, [-0.02, 0, 0.03]))
}

function tissueBox(): Object3D {
  const sheet = warp(new PlaneGeometry(0.09, 0.07, 10, 6), (v) => {
    v.z = 0.012 * Math.sin(v.x * 90) * (v.y + 0.05) * 10
    v.x *= 1 + v.y * 4
  })
  const print = once('tissue box', () =>
    printed(
      note(
        {
          lines: ['soft', 'tissues'],
          paper: '#7fb0c4',
          ink: '#ffffff',
          letters: 0.32,
          face: 'print',
        },
        [256, 128],
      ),
    ),
  )
  return group(
    mesh(roundBox(0.22, 0.08, 0.12, 0.004), matte(0x7fb0c4), [0, 0.04, 0]),
    saying('soft tissues', mesh(new PlaneGeometry(0.19, 0.07), print, [0, 0.04, 0.0605])),
    mesh(
      lathe(
        [
          [0, 0],
          [0.04, 0],
          [0.04, 0.001],
          [0, 0.001],
        ],
        24,
      ),
      matte(0x3a4a52),
      [0, 0.08, 0],
    ),
    mesh(sheet, standard({ color: 0xfbfbfb, roughness: 1, side: 2 }), [0, 0.11, 0]),
  )
}

const till = [
  'CORNER MARKET',
  'Milk 1 l      1.29',
  'Bread         2.40',
  'Lemons 2x     0.98',
  'Eggs 6        2.19',
  'TOTAL         6.86',
  'Thank you!',
]

function receipt(): Object3D {
  const sheet = warp(new PlaneGeometry(0.08, 0.16, 2, 12).rotateX(-Math.PI / 2), (v) => {
    v.y = 0.002 + 0.008 * (v.z / 0.08) ** 4
  })
  const map = note(
    { lines: till, paper: '#fafaf6', ink: '#2a2a2a', letters: 0.075, face: 'till' },
    [256, 512],
  )
  return saying(till.join('\n'), mesh(sheet, printed(map, 0.9)))
}

/** A pencil, tip to -z. */
function pencil(): Object3D {
  const tip = cylinder(0.0038, 8e-4, 0.018, 6).rotateX(Math.PI / 2)
  return group(
    mesh(
      cylinder(0.0038, 0.0038, 0.15, 6).rotateX(Math.PI / 2),
      plastic(0xe2a21f, 0.4),
      [0, 0.0038, 0],
    ),
    mesh(tip, matte(0xd9b48a), [0, 0.0038, -0.084]),
    mesh(
      cylinder(0.0039, 0.0039, 0.012, 12).rotateX(Math.PI / 2),
      plastic(0xd8757f, 0.8),
      [0, 0.0039, 0.08],
    ),
  )
}

const other = { label: null, stands: 'table', faces: 'around' } as const

export const forms: readonly Form[] = [
  { ...other, kind: 'candle', name: 'candle', size: [0.07, 0.134, 0.07], build: candle },
  { ...other, kind: 'keys', name: 'bunch of keys', size: [0.087, 0.007, 0.078], build: keyRing },
  {
    ...other,
    kind: 'tissues',
    name: 'box of tissues',
    size: [0.22, 0.145, 0.122],
    build: tissueBox,
  },
  {
    ...other,
    kind: 'receipt',
    name: 'receipt',
    faces: 'front',
    size: [0.08, 0.01, 0.16],
    build: receipt,
  },
  { ...other, kind: 'pencil', name: 'pencil', size: [0.0078, 0.0078, 0.18], build: pencil },
]
