import {
  CircleGeometry,
  Group,
  type Material,
  type Object3D,
  SphereGeometry,
  type Texture,
} from 'three'
import { lacquer, metal, plastic, printed } from '../materials.ts'
import { between, type Random } from '../random.ts'
import { box, cylinder, group, lathe, mesh, put, saying, tube } from '../shapes.ts'
import { once } from '../textures/once.ts'
import { drawn } from '../textures/paint.ts'
import { disc } from '../textures/print.ts'
import type { Form } from '../thing.ts'

const arabic = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12']
const roman = ['I', 'II', 'III', 'IIII', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']

const dial = (numerals: readonly string[], ground: string): Texture =>
  once(`dial ${numerals.join()} ${ground}`, () =>
    drawn(512, 512, (pen, side) => {
      const c = side / 2
      pen.fillStyle = ground
      disc(pen, c, c, c)
      pen.fillStyle = '#161616'
      pen.textAlign = 'center'
      pen.textBaseline = 'middle'
      pen.font = 'bold 54px Arial, sans-serif'
      for (const [i, numeral] of numerals.entries()) {
        const a = ((i + 1) / 12) * 2 * Math.PI - Math.PI / 2
        pen.fillText(numeral, c + Math.cos(a) * c * 0.7, c + Math.sin(a) * c * 0.7)
      }
      pen.translate(c, c)
      for (let i = 0; i < 60; i++) {
        const hour = i % 5 === 0
        pen.fillRect(hour ? -4 : -1.5, -c * 0.95, hour ? 8 : 3, hour ? 24 : 12)
        pen.rotate(Math.PI / 30)
      }
    }),
  )

/** A hand about the origin; `turn` is in parts of a full turn, clockwise from twelve. */
const hand = (length: number, width: number, turn: number, z: number, colour: Material): Object3D =>
  put(
    group(mesh(box(width, length, 0.0015), colour, [0, length * 0.42, z])),
    [0, 0, 0],
    [0, 0, -turn * 2 * Math.PI],
  )

function hands(radius: number, hour: number): Group {
  const black = plastic(0x111111, 0.4)
  return group(
    hand(radius * 0.58, radius * 0.07, hour / 12, 0.002, black),
    hand(radius * 0.85, radius * 0.05, hour % 1, 0.004, black),
    hand(radius * 0.9, radius * 0.015, 0.54, 0.006, plastic(0xc01f1f, 0.4)),
    mesh(
      cylinder(radius * 0.05, radius * 0.05, 0.008, 16).rotateX(Math.PI / 2),
      black,
      [0, 0, 0.004],
    ),
  )
}

type Face = {
  readonly radius: number
  readonly rim: number
  readonly numerals: readonly string[]
  readonly ground: string
}

/** Rim, dial and hands about the origin, facing +z, back at z = 0. `hour` counts 0..12. */
function face({ radius: r, rim, numerals, ground }: Face, hour: number): Object3D {
  const ring = lathe(
    [
      [r * 0.88, 0.016],
      [r * 0.9, 0.03],
      [r * 0.95, 0.036],
      [r * 0.99, 0.03],
      [r, 0.015],
      [r * 0.98, 0],
      [0, 0],
    ],
    56,
  ).rotateX(Math.PI / 2)
  const time = `${Math.floor(hour)}:${String(Math.floor((hour % 1) * 60)).padStart(2, '0')}`
  return group(
    mesh(ring, lacquer(rim, 0.1)),
    saying(
      time,
      mesh(new CircleGeometry(r * 0.9, 56), printed(dial(numerals, ground)), [0, 0, 0.017]),
    ),
    put(hands(r * 0.86, hour), [0, 0, 0.019]),
  )
}

function wallClock(look: Face, random: Random): Object3D {
  return group(put(face(look, between(random, 0, 12)), [0, look.radius, -0.018]))
}

function alarmClock(random: Random): Object3D {
  const [r, chrome] = [0.055, metal(0xd8d8d8, 0.15)]
  const dome = new SphereGeometry(0.024, 24, 10, 0, 2 * Math.PI, 0, Math.PI / 2)
  const made = group(
    put(
      face(
        { radius: r, rim: 0xd0d0d0, numerals: arabic, ground: '#fbfbf9' },
        between(random, 0, 12),
      ),
      [0, 0.07, 0.004],
    ),
    mesh(
      cylinder(r * 0.97, r * 0.9, 0.045, 40).rotateX(Math.PI / 2),
      lacquer(0xb5322c),
      [0, 0.07, -0.014],
    ),
    mesh(
      tube(
        [
          [-0.03, 0.143, 0],
          [0, 0.168, 0],
          [0.03, 0.143, 0],
        ],
        0.003,
        16,
        8,
      ),
      chrome,
    ),
  )
  for (const side of [-1, 1]) {
    made.add(
      put(mesh(dome, chrome), [side * 0.034, 0.122, 0], [0, 0, -side * 0.5]),
      mesh(cylinder(0.003, 0.003, 0.02, 8), chrome, [side * 0.03, 0.116, 0]),
      put(
        mesh(cylinder(0.004, 0.006, 0.03, 10), chrome),
        [side * 0.034, 0.013, 0],
        [0, 0, side * 0.5],
      ),
    )
  }
  return made
}

const clock = { label: 'clock', faces: 'front' } as const
const black = { radius: 0.15, rim: 0x1b1b1d, numerals: arabic, ground: '#fbfbf9' }
const wood = { radius: 0.15, rim: 0x6a4426, numerals: roman, ground: '#f3ead6' }

export const forms: readonly Form[] = [
  {
    ...clock,
    kind: 'wall-clock',
    name: 'black wall clock',
    stands: 'wall',
    size: [0.3, 0.3, 0.036],
    build: (random) => wallClock(black, random),
  },
  {
    ...clock,
    kind: 'wall-clock-wood',
    name: 'wooden wall clock',
    stands: 'wall',
    size: [0.3, 0.3, 0.036],
    build: (random) => wallClock(wood, random),
  },
  {
    ...clock,
    kind: 'alarm-clock',
    name: 'red alarm clock',
    stands: 'table',
    size: [0.117, 0.175, 0.078],
    build: alarmClock,
  },
]
