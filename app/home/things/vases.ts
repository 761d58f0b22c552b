import { type BufferGeometry, Group, Matrix4, type Object3D, SphereGeometry, Vector3 } from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import { matte, physical, standard } from '../materials.ts'
import { between, pick, type Random } from '../random.ts'
import { besideTruth, group, lathe, mesh, tube } from '../shapes.ts'
import { noise } from '../textures/noise.ts'
import { once } from '../textures/once.ts'
import { ramp, shade, textureOf } from '../textures/paint.ts'
import type { Form } from '../thing.ts'
import { leaf } from './leaves.ts'

const height = 0.24

function vase(colour: number): Object3D {
  const body = lathe(
    [
      [0, 0],
      [0.04, 0],
      [0.046, 0.004],
      [0.062, 0.04],
      [0.07, 0.085],
      [0.062, 0.13],
      [0.042, 0.17],
      [0.03, 0.2],
      [0.03, 0.215],
      [0.038, 0.235],
      [0.041, height],
      [0.038, height],
      [0.033, 0.23],
      [0.026, 0.215],
      [0.026, 0.2],
      [0, 0.15],
    ],
    56,
  )
  const glaze = once(`vase ${colour}`, () => {
    const pen = ramp(noise(512, { seed: 9, cell: 60, octaves: 5 }), [
      [0.2, shade(colour, 0.75)],
      [0.5, colour],
      [0.8, shade(colour, 1.25)],
    ])
    pen.fillStyle = 'rgb(240 232 210 / 0.75)'
    for (const y of [150, 166, 330]) pen.fillRect(0, y, 512, 5)
    return physical({
      map: textureOf(pen, [2, 1]),
      roughness: 0.32,
      clearcoat: 0.7,
      clearcoatRoughness: 0.12,
      side: 2,
    })
  })
  return group(mesh(body, glaze))
}

/** A blossom about the origin, opening towards +y: three rings of petals. */
function petals(size: number): BufferGeometry {
  const parts: BufferGeometry[] = []
  for (let ring = 0; ring < 3; ring++) {
    for (let i = 0; i < 8; i++) {
      const turn = new Matrix4().makeRotationY((i / 8) * 2 * Math.PI + ring * 0.4)
      const lift = new Matrix4().makeRotationX(-0.3 - ring * 0.45)
      const petal = leaf((0.03 - ring * 0.006) * size, 0.0135 * size, 0.35 + ring * 0.3, 4)
      parts.push(petal.applyMatrix4(turn.multiply(lift)))
    }
  }
  return mergeGeometries(parts)
}

function bouquet(random: Random): Object3D {
  const made = new Group()
  const stalk = matte(0x4c7a35, 0.7)
  const green = once('bouquet leaf', () => standard({ color: 0x55803a, roughness: 0.6, side: 2 }))
  const colours = [0xd94b5d, 0xf2b134, 0xf0e6dc, 0xc8548f, 0xe8743b]
  for (let i = 0; i < 11; i++) {
    const around = (i / 11) * 2 * Math.PI + random() * 0.4
    const [tilt, long] = [between(random, 0.12, 0.62), between(random, 0.14, 0.23)]
    const way = new Vector3(
      Math.cos(around) * Math.sin(tilt),
      Math.cos(tilt),
      Math.sin(around) * Math.sin(tilt),
    )
    const end = way
      .clone()
      .multiplyScalar(long)
      .add(new Vector3(0, height - 0.02, 0))
    const colour = pick(random, colours)
    const skin = once(`petal ${colour}`, () =>
      standard({ color: colour, roughness: 0.65, side: 2 }),
    )
    const flower = group(
      mesh(petals(between(random, 1.05, 1.5)), skin),
      mesh(new SphereGeometry(0.006, 10, 6), matte(0xe3b23c), [0, 0.004, 0]),
    )
    flower.position.copy(end)
    flower.quaternion.setFromUnitVectors(new Vector3(0, 1, 0), way)
    const side = mesh(leaf(0.07, 0.022, 0.7), green, [
      end.x * 0.5,
      height + (end.y - height) * 0.4,
      end.z * 0.5,
    ])
    side.rotation.set(-0.6, around + 1, 0, 'YXZ')
    const stem = tube(
      [
        [0, height - 0.06, 0],
        [end.x * 0.35, height + (end.y - height) * 0.45, end.z * 0.35],
        [end.x, end.y, end.z],
      ],
      0.0018,
      8,
      5,
    )
    made.add(flower, side, mesh(stem, stalk))
  }
  return besideTruth(made)
}

const table = { label: 'vase', stands: 'table', faces: 'around' } as const

export const forms: readonly Form[] = [
  {
    ...table,
    kind: 'vase',
    name: 'empty terracotta vase',
    size: [0.14, height, 0.14],
    build: () => vase(0xb9552e),
  },
  {
    ...table,
    kind: 'vase-blue',
    name: 'empty blue vase',
    size: [0.14, height, 0.14],
    build: () => vase(0x2f5b8b),
  },
  {
    ...table,
    kind: 'vase-flowers',
    name: 'vase of flowers',
    size: [0.3, 0.475, 0.3],
    build: (random) => group(vase(0x2f6b6b), bouquet(random)),
  },
]
