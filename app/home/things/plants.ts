import {
  type BufferGeometry,
  CircleGeometry,
  Euler,
  type Group,
  Matrix4,
  type Object3D,
  PlaneGeometry,
  Vector3,
} from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import { matte, spotted } from '../materials.ts'
import { between, type Random } from '../random.ts'
import { group, lathe, mesh, tube, warp } from '../shapes.ts'
import type { Form } from '../thing.ts'
import { bandedSkin, type Green, leaf, leafSkin } from './leaves.ts'

function pot(radius: number, height: number, colour: number): Group {
  const r = radius
  const clay = { colour, spots: [0xd98a63, 0x8a4426, 0xe2b59b], count: 400 }
  const soil = { colour: 0x2b1d13, spots: [0x5a4330, 0x140c07, 0x7d6650], count: 1500 }
  const body = lathe(
    [
      [0, 0],
      [r * 0.68, 0],
      [r * 0.9, height * 0.78],
      [r, height * 0.79],
      [r * 1.02, height * 0.98],
      [r * 0.99, height],
      [r * 0.9, height],
      [r * 0.88, height * 0.9],
    ],
    40,
  )
  return group(
    mesh(body, spotted({ ...clay, radius: [0.5, 2.5], blotch: 0.35 }, [2, 1])),
    mesh(
      new CircleGeometry(r * 0.9, 32).rotateX(-Math.PI / 2),
      spotted({ ...soil, radius: [1, 3], blotch: 0.25 }, [1, 1], 1),
      [0, height * 0.91, 0],
    ),
  )
}

type Bush = {
  /** Radius and height of the pot, metres. */
  readonly pot: readonly [number, number]
  readonly clay: number
  readonly leaves: number
  readonly length: number
  /** Tilt of the outermost stems, radians. */
  readonly spread: number
  readonly green: Green
}

/** Stems in a sunflower spiral (golden angle), each with one leaf. */
function bush(
  { pot: [radius, height], clay, leaves, length, spread, green }: Bush,
  random: Random,
): Object3D {
  const made = pot(radius, height, clay)
  const blades: BufferGeometry[] = []
  const stems: BufferGeometry[] = []
  for (let i = 0; i < leaves; i++) {
    const around = i * 2.39996 + random() * 0.5
    const out = Math.sqrt((i + 0.5) / leaves)
    const tilt = out * spread
    const long = length * (0.65 + 0.55 * random())
    const way = new Vector3(
      Math.cos(around) * Math.sin(tilt),
      Math.cos(tilt),
      Math.sin(around) * Math.sin(tilt),
    )
    const reach = long * (0.55 + 0.9 * (1 - out) + 0.3 * random())
    const tip = new Vector3(0, height * 0.88, 0).addScaledVector(way, reach)
    const knee = way.clone().multiplyScalar(reach * 0.5)
    stems.push(
      tube(
        [
          [0, height * 0.88, 0],
          [knee.x * 0.8, height * 0.88 + knee.y * 1.1, knee.z * 0.8],
          [tip.x, tip.y, tip.z],
        ],
        0.0014,
        5,
        4,
      ),
    )
    const turn = new Euler(
      tilt - 1.2 + (random() - 0.5) * 0.4,
      Math.PI / 2 - around + (random() - 0.5) * 0.5,
      (random() - 0.5) * 0.6,
      'YXZ',
    )
    const pose = new Matrix4().makeRotationFromEuler(turn).setPosition(tip)
    blades.push(
      leaf(long, long * between(random, 0.24, 0.32), between(random, 0.9, 1.4)).applyMatrix4(pose),
    )
  }
  return made.add(
    mesh(mergeGeometries(blades), leafSkin(green)),
    mesh(mergeGeometries(stems), matte(0x4f7a35)),
  )
}

function snakePlant(random: Random): Object3D {
  const [radius, height, count] = [0.14, 0.24, 24]
  const blades: BufferGeometry[] = []
  for (let i = 0; i < count; i++) {
    const [long, wide, around] = [
      between(random, 0.35, 0.75),
      between(random, 0.03, 0.044),
      i * 2.4,
    ]
    const away = 0.095 * Math.sqrt(i / count)
    const blade = warp(new PlaneGeometry(1, 1, 2, 10), (v) => {
      const [t, across] = [v.y + 0.5, v.x * 2]
      const tip = t > 0.7 ? Math.sqrt(Math.max(0, 1 - ((t - 0.7) / 0.3) ** 1.6)) : 1
      const half = wide * Math.min(1, 0.55 + t * 0.9) * tip
      const twist = t * 0.5
      v.set(
        Math.cos(twist) * across * half,
        t * long,
        Math.sin(twist) * across * half + Math.abs(across) * half * 0.35 + t * t * 0.05,
      )
    })
    const turn = new Euler(
      (random() - 0.5) * 0.15 + (0.12 * away) / 0.095,
      Math.PI / 2 - around,
      (random() - 0.5) * 0.2,
    )
    const foot = new Vector3(Math.cos(around) * away, height * 0.88, Math.sin(around) * away)
    blades.push(blade.applyMatrix4(new Matrix4().makeRotationFromEuler(turn).setPosition(foot)))
  }
  return pot(radius, height, 0xd9d4c8).add(mesh(mergeGeometries(blades), bandedSkin()))
}

const basil: Bush = {
  pot: [0.075, 0.13],
  clay: 0xb5623c,
  leaves: 70,
  length: 0.15,
  spread: 1.25,
  green: { edge: '#2f6a2c', middle: '#4f9440', vein: '#8fbf6a' },
}
const fig: Bush = {
  pot: [0.16, 0.28],
  clay: 0x6f7680,
  leaves: 60,
  length: 0.34,
  spread: 1.15,
  green: { edge: '#1f5a2a', middle: '#37803a', vein: '#7fb466' },
}
const plant = { label: 'potted plant', faces: 'around' } as const

export const forms: readonly Form[] = [
  {
    ...plant,
    kind: 'plant-table',
    name: 'plant in a clay pot',
    stands: 'table',
    size: [0.6, 0.47, 0.6],
    build: (random) => bush(basil, random),
  },
  {
    ...plant,
    kind: 'plant-snake',
    name: 'snake plant',
    stands: 'floor',
    size: [0.41, 0.97, 0.41],
    build: snakePlant,
  },
  {
    ...plant,
    kind: 'plant-floor',
    name: 'big plant in a grey pot',
    stands: 'floor',
    size: [1.3, 1.04, 1.3],
    build: (random) => bush(fig, random),
  },
]
