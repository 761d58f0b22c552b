import { type Object3D, PlaneGeometry } from 'three'
import { clearGlass, metal, plastic, printed, sheet, standard } from '../materials.ts'
import { box, cylinder, group, mesh, put, roundBox, saying } from '../shapes.ts'
import { noise } from '../textures/noise.ts'
import { once } from '../textures/once.ts'
import { ramp, textureOf } from '../textures/paint.ts'
import { note } from '../textures/print.ts'
import type { Form } from '../thing.ts'
import { hinged, lining, litThing, shell } from './shell.ts'

/** Brushed steel: fine scratches that scatter along one way. */
const brushed = (color: number) =>
  once(`brushed ${color}`, () => {
    const scratches = ramp(noise(512, { seed: 3, cell: 4, octaves: 2, stretch: [0.05, 1] }), [
      [0, 0x6a6a6a],
      [1, 0x9a9a9a],
    ])
    return standard({
      color,
      roughness: 0.5,
      metalness: 0.55,
      roughnessMap: textureOf(scratches, [1, 2], 'data'),
    })
  })

const shopping = ['Shopping', 'milk, eggs', 'bread', '2 lemons', 'call Ines']

const [width, height, depth] = [0.7, 1.8, 0.66]

function fridge(color: number): Object3D {
  const steel = brushed(color)
  const front = depth / 2 - 0.035
  const list = note(
    { lines: shopping, paper: '#fdf3a7', ink: '#1d2b52', letters: 0.125, face: 'hand' },
    [256, 256],
  )
  const [top, bottom] = [height * 0.69, height * 0.195]
  const body = [width - 0.01, height - 0.04, depth - 0.07] as const
  const hollow = { at: [0, top - height / 2 - 0.02], width: 0.61, height: 1.05 } as const
  return group(
    put(shell(body, hollow, sheet(0x8d9093, 0.5, 0.3), lining(0xf2f5f6, 0.55)), [
      0,
      height / 2 + 0.02,
      -0.035,
    ]),
    ...shelves(top),
    mesh(roundBox(width, height * 0.34, 0.065, 0.012, 3), steel, [0, bottom, front]),
    ...handle(height * 0.25, height * 0.16, front),
    mesh(box(width - 0.06, 0.05, 0.03), plastic(0x2a2b2d, 0.6), [0, 0.03, front - 0.03]),
    hinged(
      [width / 2, top, front - 0.0325],
      { axis: 'y', angle: 1.9 },
      mesh(roundBox(width, height * 0.62, 0.065, 0.012, 3), steel, [0, top, front]),
      ...handle(height * 0.62, height * 0.3, front),
      saying(
        shopping.join('\n'),
        mesh(new PlaneGeometry(0.12, 0.12), printed(list), [0.14, 1.36, front + 0.0335]),
      ),
      mesh(cylinder(0.012, 0.012, 0.006, 16).rotateX(Math.PI / 2), plastic(0xc0242b), [
        0.14,
        1.41,
        front + 0.036,
      ]),
      ...doorTrays(top, front - 0.0325),
    ),
  )
}

/** A bar and its two feet on the left of a door, `length` metres about the height `y`. */
function handle(y: number, length: number, front: number): Object3D[] {
  const [x, steel] = [-width / 2 + 0.07, metal(0xd8dadc, 0.2)]
  return [
    mesh(cylinder(0.012, 0.012, length, 16), steel, [x, y, front + 0.075]),
    ...[-1, 1].map((side) =>
      mesh(cylinder(0.008, 0.008, 0.045, 10).rotateX(Math.PI / 2), steel, [
        x,
        y + side * (length / 2 - 0.03),
        front + 0.053,
      ]),
    ),
  ]
}

/** Glass shelves below a lamp, with what people keep there. */
function shelves(middle: number): Object3D[] {
  const glass = clearGlass(0xdfeef2, 0.45)
  const boards = [-0.27, -0.02, 0.23].map((up) =>
    mesh(box(0.6, 0.006, 0.42), glass, [0, middle + up, -0.06]),
  )
  const pack = (w: number, h: number, d: number, colour: number) =>
    mesh(roundBox(w, h, d, 0.006), litThing(colour))
  const jar = (r: number, h: number, colour: number) =>
    group(
      mesh(cylinder(r, r, h), litThing(colour), [0, h / 2, 0]),
      mesh(cylinder(r * 1.03, r * 1.03, 0.015), litThing(0xd9dcde), [0, h + 0.007, 0]),
    )
  return [
    ...boards,
    mesh(box(0.16, 0.012, 0.08), litThing(0xffffff, 2), [0, middle + 0.515, 0.08]),
    put(pack(0.09, 0.2, 0.09, 0xf4f6fa), [-0.2, middle - 0.167, 0]),
    put(pack(0.09, 0.2, 0.09, 0x2f6db5), [-0.09, middle - 0.167, -0.02]),
    put(pack(0.24, 0.07, 0.13, 0xc9b48f), [0.14, middle - 0.232, 0]),
    put(jar(0.04, 0.11, 0x9c2b30), [-0.19, middle - 0.017, 0.01]),
    put(jar(0.036, 0.09, 0xe0a63a), [-0.08, middle - 0.017, -0.02]),
    put(jar(0.036, 0.09, 0x6d8a3a), [0.02, middle - 0.017, 0.03]),
    put(pack(0.16, 0.06, 0.1, 0xf2d56b), [0.18, middle + 0.013, 0]),
    put(pack(0.3, 0.1, 0.2, 0xe9edf0), [-0.08, middle + 0.283, -0.03]),
    put(pack(0.58, 0.2, 0.4, 0xdfe9ec), [0, middle - 0.41, -0.06]),
  ]
}

/** Trays on the inside of the door, whose back lies at `z`. */
const doorTrays = (middle: number, z: number): Object3D[] => [
  mesh(box(0.6, 1.02, 0.012), litThing(0xf2f5f6, 0.1), [0, middle, z - 0.004]),
  ...[-0.42, -0.08, 0.24].map((up) =>
    mesh(box(0.54, 0.08, 0.006), clearGlass(0xdfeef2, 0.5), [0, middle + up, z - 0.1]),
  ),
  ...[-0.42, -0.08, 0.24].map((up) =>
    mesh(box(0.54, 0.008, 0.1), litThing(0xe4eaec, 0.1), [0, middle + up - 0.04, z - 0.055]),
  ),
]

export const forms: readonly Form[] = [
  {
    kind: 'fridge',
    label: 'refrigerator',
    name: 'fridge with a note on it',
    stands: 'floor',
    faces: 'front',
    size: [0.7, 1.8, 0.79],
    build: () => fridge(0xc9ccce),
  },
]
