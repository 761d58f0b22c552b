import { type Object3D, PlaneGeometry, RingGeometry } from 'three'
import {
  blackGlass,
  matte,
  metal,
  plastic,
  printed,
  screen,
  sheet,
  standard,
} from '../materials.ts'
import { box, cylinder, group, mesh, roundBox, saying } from '../shapes.ts'
import { noise } from '../textures/noise.ts'
import { once } from '../textures/once.ts'
import { drawn, ramp, textureOf } from '../textures/paint.ts'
import { note } from '../textures/print.ts'
import { glowing } from '../textures/screens.ts'
import type { Form } from '../thing.ts'

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

function fridge(color: number): Object3D {
  const [width, height, depth] = [0.7, 1.8, 0.66]
  const steel = brushed(color)
  const front = depth / 2 - 0.035
  const list = note(
    { lines: shopping, paper: '#fdf3a7', ink: '#1d2b52', letters: 0.125, face: 'hand' },
    [256, 256],
  )
  const made = group(
    mesh(box(width - 0.01, height - 0.04, depth - 0.07), sheet(0x8d9093, 0.5, 0.3), [
      0,
      height / 2 + 0.02,
      -0.035,
    ]),
    mesh(roundBox(width, height * 0.62, 0.065, 0.012, 3), steel, [0, height * 0.69, front]),
    mesh(roundBox(width, height * 0.34, 0.065, 0.012, 3), steel, [0, height * 0.195, front]),
    mesh(box(width - 0.06, 0.05, 0.03), plastic(0x2a2b2d, 0.6), [0, 0.03, front - 0.03]),
    saying(
      shopping.join('\n'),
      mesh(new PlaneGeometry(0.12, 0.12), printed(list), [0.14, 1.36, front + 0.0335]),
    ),
    mesh(cylinder(0.012, 0.012, 0.006, 16).rotateX(Math.PI / 2), plastic(0xc0242b), [
      0.14,
      1.41,
      front + 0.036,
    ]),
  )
  for (const [y, length] of [
    [height * 0.62, height * 0.3],
    [height * 0.25, height * 0.16],
  ] as const) {
    made.add(
      mesh(cylinder(0.012, 0.012, length, 16), metal(0xd8dadc, 0.2), [
        -width / 2 + 0.07,
        y,
        front + 0.075,
      ]),
    )
    for (const side of [-1, 1]) {
      const at = [-width / 2 + 0.07, y + side * (length / 2 - 0.03), front + 0.053] as const
      made.add(
        mesh(cylinder(0.008, 0.008, 0.045, 10).rotateX(Math.PI / 2), metal(0xd8dadc, 0.2), at),
      )
    }
  }
  return made
}

const keypad = () =>
  once('keypad', () =>
    drawn(128, 256, (pen, width, height) => {
      pen.fillStyle = '#131416'
      pen.fillRect(0, 0, width, height)
      pen.fillStyle = '#2fe08a'
      pen.font = 'bold 40px monospace'
      pen.fillText('12:30', 6, 50)
      pen.font = '16px Arial, sans-serif'
      for (let i = 0; i < 15; i++) {
        const [x, y] = [12 + (i % 3) * 36, 76 + Math.floor(i / 3) * 34]
        pen.fillStyle = '#3a3d42'
        pen.fillRect(x, y, 30, 26)
        pen.fillStyle = '#ddd'
        pen.fillText(String((i + 1) % 10), x + 10, y + 19)
      }
    }),
  )

function microwave(): Object3D {
  const [width, height, depth] = [0.48, 0.28, 0.36]
  const [shell, y] = [sheet(0xb9bcbe), height / 2 + 0.01]
  const keys = standard({
    map: keypad(),
    roughness: 0.35,
    emissive: 0xffffff,
    emissiveMap: keypad(),
    emissiveIntensity: 0.25,
  })
  const front = depth / 2
  const made = group(
    mesh(roundBox(width, height, depth, 0.008), shell, [0, y, 0]),
    mesh(roundBox(width * 0.74, height * 0.9, 0.02, 0.006), shell, [
      -width * 0.12,
      y,
      front + 0.008,
    ]),
    mesh(roundBox(width * 0.58, height * 0.62, 0.006, 0.01), blackGlass(), [
      -width * 0.15,
      y,
      front + 0.017,
    ]),
    mesh(cylinder(0.008, 0.008, height * 0.75, 12), metal(0xd5d7d9, 0.2), [
      width * 0.215,
      y,
      front + 0.04,
    ]),
    saying(
      '12:30',
      mesh(new PlaneGeometry(width * 0.22, height * 0.9), keys, [width * 0.37, y, front + 0.0015]),
    ),
  )
  for (const side of [-1, 1]) {
    made.add(mesh(box(0.03, 0.012, depth * 0.8), plastic(0x111111), [side * width * 0.4, 0.006, 0]))
  }
  return made
}

function oven(): Object3D {
  const [width, height, depth] = [0.6, 0.88, 0.6]
  const [shell, front] = [sheet(0xd4d6d8, 0.38), depth / 2]
  const made = group(
    mesh(roundBox(width, height, depth, 0.01), shell, [0, height / 2, 0]),
    mesh(roundBox(width, 0.012, depth + 0.01, 0.004), blackGlass(), [0, height, 0]),
    mesh(roundBox(width - 0.03, 0.52, 0.03, 0.012), shell, [0, 0.42, front + 0.01]),
    mesh(roundBox(width - 0.14, 0.32, 0.008, 0.012), blackGlass(), [0, 0.42, front + 0.025]),
    mesh(cylinder(0.011, 0.011, width - 0.1, 14).rotateZ(Math.PI / 2), metal(0xe0e2e4, 0.18), [
      0,
      0.645,
      front + 0.07,
    ]),
    mesh(roundBox(width - 0.03, 0.13, 0.02, 0.008), shell, [0, 0.08, front + 0.005]),
    saying(
      '18:05',
      mesh(new PlaneGeometry(0.1, 0.045), screen(glowing('18:05', '#ff9a3c'), 0.9), [
        0,
        0.79,
        front + 0.002,
      ]),
    ),
  )
  for (const [x, z, r] of [
    [-0.14, -0.13, 0.09],
    [0.14, -0.13, 0.075],
    [-0.14, 0.13, 0.075],
    [0.14, 0.13, 0.09],
  ] as const) {
    made.add(
      mesh(new RingGeometry(r - 0.004, r, 40).rotateX(-Math.PI / 2), matte(0x8a8d90, 0.6), [
        x,
        height + 0.0065,
        z,
      ]),
    )
  }
  for (const side of [-1, 1]) {
    made.add(
      mesh(cylinder(0.008, 0.008, 0.05, 10).rotateX(Math.PI / 2), metal(), [
        side * (width / 2 - 0.08),
        0.645,
        front + 0.045,
      ]),
    )
  }
  for (const x of [-0.23, -0.115, 0.115, 0.23]) {
    made.add(
      mesh(cylinder(0.022, 0.025, 0.03, 24).rotateX(Math.PI / 2), plastic(0x202124, 0.4), [
        x,
        0.79,
        front + 0.016,
      ]),
      mesh(box(0.004, 0.018, 0.004), plastic(0xffffff), [x, 0.797, front + 0.031]),
    )
  }
  return made
}

const front = { faces: 'front' } as const

export const forms: readonly Form[] = [
  {
    ...front,
    kind: 'fridge',
    label: 'refrigerator',
    name: 'fridge with a note on it',
    stands: 'floor',
    size: [0.7, 1.8, 0.79],
    build: () => fridge(0xc9ccce),
  },
  {
    ...front,
    kind: 'oven',
    label: 'oven',
    name: 'oven with hob',
    stands: 'floor',
    size: [0.6, 0.887, 0.69],
    build: oven,
  },
  {
    ...front,
    kind: 'microwave',
    label: 'microwave',
    name: 'microwave',
    stands: 'worktop',
    size: [0.48, 0.29, 0.41],
    build: microwave,
  },
]
