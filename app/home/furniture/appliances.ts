import { type Object3D, PlaneGeometry, RingGeometry } from 'three'
import {
  blackGlass,
  clearGlass,
  matte,
  metal,
  plastic,
  screen,
  sheet,
  standard,
} from '../materials.ts'
import { box, cylinder, group, mesh, put, roundBox, saying } from '../shapes.ts'
import { once } from '../textures/once.ts'
import { drawn } from '../textures/paint.ts'
import { glowing } from '../textures/screens.ts'
import type { Form } from '../thing.ts'
import { hinged, lining, shell } from './shell.ts'

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
  const [skin, y] = [sheet(0xb9bcbe), height / 2 + 0.01]
  const keys = standard({
    map: keypad(),
    roughness: 0.35,
    emissive: 0xffffff,
    emissiveMap: keypad(),
    emissiveIntensity: 0.25,
  })
  const front = depth / 2
  const middle = -width * 0.12
  const door = hinged(
    [middle - width * 0.37, y, front - 0.002],
    { axis: 'y', angle: -1.8 },
    mesh(roundBox(width * 0.74, height * 0.9, 0.02, 0.006), skin, [middle, y, front + 0.008]),
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
  )
  const hollow = { at: [middle, 0], width: width * 0.66, height: height * 0.74 } as const
  const made = group(
    put(shell([width, height, depth], hollow, skin, lining(0xe9e7df, 0.25)), [0, y, 0]),
    mesh(cylinder(0.13, 0.13, 0.006, 40), clearGlass(0xdfeef2, 0.5), [middle, y - 0.09, 0.02]),
    door,
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

/** A wire rack of an oven at this height. */
function rack(width: number, depth: number, y: number): Object3D {
  const wire = metal(0x9a9da0, 0.35)
  const bars = Array.from({ length: 13 }, (_, i) =>
    mesh(box(0.003, 0.003, depth), wire, [((i - 6) / 12) * (width - 0.02), y, 0.02]),
  )
  const rails = [-1, 1].map((end) =>
    mesh(box(width - 0.01, 0.005, 0.005), wire, [0, y, 0.02 + (end * depth) / 2]),
  )
  return group(...bars, ...rails)
}

function oven(): Object3D {
  const [width, height, depth] = [0.6, 0.88, 0.6]
  const [skin, front] = [sheet(0xd4d6d8, 0.38), depth / 2]
  const hollow = { at: [0, 0.42 - height / 2], width: width - 0.1, height: 0.42 } as const
  const knob = (side: number) =>
    mesh(cylinder(0.008, 0.008, 0.05, 10).rotateX(Math.PI / 2), metal(), [
      side * (width / 2 - 0.08),
      0.645,
      front + 0.045,
    ])
  const door = hinged(
    [0, 0.16, front - 0.005],
    { axis: 'x', angle: Math.PI / 2 },
    mesh(roundBox(width - 0.03, 0.52, 0.03, 0.012), skin, [0, 0.42, front + 0.01]),
    mesh(roundBox(width - 0.14, 0.32, 0.008, 0.012), blackGlass(), [0, 0.42, front + 0.025]),
    mesh(cylinder(0.011, 0.011, width - 0.1, 14).rotateZ(Math.PI / 2), metal(0xe0e2e4, 0.18), [
      0,
      0.645,
      front + 0.07,
    ]),
    knob(-1),
    knob(1),
  )
  const made = group(
    put(shell([width, height, depth], hollow, skin, lining(0x2b2d31)), [0, height / 2, 0]),
    mesh(roundBox(width, 0.012, depth + 0.01, 0.004), blackGlass(), [0, height, 0]),
    ...[0.3, 0.45].map((y) => rack(width - 0.1, depth - 0.12, y)),
    door,
    mesh(roundBox(width - 0.03, 0.13, 0.02, 0.008), skin, [0, 0.08, front + 0.005]),
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
