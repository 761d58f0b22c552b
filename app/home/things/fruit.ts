import { type Object3D, SphereGeometry, TorusGeometry } from 'three'
import { matte, physical, spotted } from '../materials.ts'
import { type Random, seeded } from '../random.ts'
import { cylinder, group, lathe, mesh, put, type Ring, tube, warp } from '../shapes.ts'
import { fieldOf, noise } from '../textures/noise.ts'
import { once } from '../textures/once.ts'
import { type Pen, ramp, textureOf } from '../textures/paint.ts'
import { speckle } from '../textures/surfaces.ts'
import type { Form } from '../thing.ts'

/** Red with yellow streaks from pole to pole and pale dots. */
function paintApple(): Pen {
  const side = 256
  const streaks = noise(side, { seed: 3, cell: 6, octaves: 3, stretch: [4, 0.25] })
  const patches = noise(side, { seed: 4, cell: 90, octaves: 2 })
  const field = fieldOf(side, (i, _, y) => {
    const pole = y / side < 0.14 || y / side > 0.9 ? -0.2 : 0.1
    return 0.45 * (streaks.values[i] ?? 0) + 0.55 * (patches.values[i] ?? 0) + pole
  })
  const pen = ramp(field, [
    [0.2, 0xd8b23a],
    [0.38, 0xc9442c],
    [0.6, 0xa8121f],
    [0.95, 0x7d0c18],
  ])
  const random = seeded(3)
  pen.fillStyle = 'rgb(245 215 160 / 0.6)'
  for (let i = 0; i < 160; i++) pen.fillRect(random() * side, random() * side, 1, 1)
  return pen
}

export function apple(random: Random): Object3D {
  const r = 0.04
  const rings = Array.from({ length: 33 }, (_, i): Ring => {
    const a = Math.PI * (1 - i / 32)
    const wide = r * (1 + 0.06 * Math.cos(a))
    const dip = 0.55 * r * Math.exp(-((a / 0.5) ** 2))
    const hollow = 0.35 * r * Math.exp(-(((Math.PI - a) / 0.4) ** 2))
    return [Math.sin(a) * wide, r * 0.85 + Math.cos(a) * wide * 0.92 - dip + hollow]
  })
  const body = warp(lathe(rings, 40), (v) => {
    const lobes = 1 + 0.025 * Math.cos(5 * Math.atan2(v.z, v.x)) * (v.y < r ? 1.4 : 0.6)
    v.x *= lobes
    v.z *= lobes
  })
  const skin = once('apple skin', () =>
    physical({
      map: textureOf(paintApple()),
      roughness: 0.38,
      clearcoat: 0.35,
      clearcoatRoughness: 0.25,
    }),
  )
  const stalk = tube(
    [
      [0, r * 1.2, 0],
      [0.001, r * 1.6, 0.001],
      [0.005, r * 1.95, 0.002],
    ],
    0.0014,
    10,
    6,
  )
  return group(
    put(group(mesh(body, skin), mesh(stalk, matte(0x4a3219))), [0, 0, 0], [0, random() * 6, 0]),
  )
}

export function orange(): Object3D {
  const r = 0.04
  const body = warp(new SphereGeometry(r, 40, 28), (v) => {
    v.y = v.y * 0.96 - Math.max(0, v.y / r - 0.93) * 0.04
  })
  const peel = once('orange peel', () => {
    const spots = { colour: 0xf08a1c, spots: [0xd96d0c, 0xffab47], count: 1600 }
    return physical({
      ...speckle({ ...spots, radius: [0.5, 1.3], blotch: 0.12 }, [2, 1]),
      roughness: 0.5,
      clearcoat: 0.25,
      clearcoatRoughness: 0.4,
    })
  })
  return group(
    mesh(body, peel, [0, r * 0.96, 0]),
    mesh(cylinder(0.0035, 0.003, 0.003, 8), matte(0x5d6b2a), [0, r * 1.9, 0]),
  )
}

function donut(glaze: number, random: Random): Object3D {
  const [ring, thick] = [0.034, 0.018]
  const torus = (r: number) => new TorusGeometry(ring, r, 20, 48).rotateX(-Math.PI / 2)
  const icing = warp(torus(thick * 1.03), (v) => {
    const a = Math.atan2(v.z, v.x)
    const edge = 0.003 * Math.sin(7 * a) + 0.002 * Math.sin(13 * a)
    if (v.y >= edge) return
    const d = Math.hypot(v.x, v.z)
    const inwards = (ring + (d - ring) * 0.86) / d
    v.set(v.x * inwards, edge, v.z * inwards)
  })
  const crumb = { colour: 0xc98a45, spots: [0xa8662b, 0xdca35f], count: 500 }
  const made = group(
    mesh(torus(thick), spotted({ ...crumb, radius: [1, 3], blotch: 0.3 }, [4, 2]), [0, thick, 0]),
    mesh(icing, physical({ color: glaze, roughness: 0.3, clearcoat: 0.6 }), [0, thick, 0]),
  )
  const colours = [0xffffff, 0xffe14a, 0x4ac0ff, 0x7be04a, 0xff8a3c]
  const sprinkle = cylinder(0.0009, 0.0009, 0.005, 5)
  for (let i = 0; i < 70; i++) {
    const a = random() * 6.28
    const b = (random() - 0.5) * 2.2 + Math.PI / 2
    const away = ring + Math.cos(b) * thick * 1.05
    const at = [Math.cos(a) * away, thick + Math.sin(b) * thick * 1.05, Math.sin(a) * away] as const
    const one = mesh(sprinkle, matte(colours[i % 5] ?? 0, 0.5))
    made.add(put(one, at, [random() * 0.6 + 1.57, random() * 6, 0]))
  }
  return made
}

const fruit = { stands: 'table', faces: 'around' } as const

export const forms: readonly Form[] = [
  {
    ...fruit,
    kind: 'apple',
    label: 'apple',
    name: 'apple',
    size: [0.083, 0.078, 0.083],
    build: apple,
  },
  {
    ...fruit,
    kind: 'orange',
    label: 'orange',
    name: 'orange',
    size: [0.08, 0.078, 0.08],
    build: orange,
  },
  {
    ...fruit,
    kind: 'donut',
    label: 'donut',
    name: 'donut with pink icing',
    size: [0.107, 0.037, 0.107],
    build: (random) => donut(0xe86a9c, random),
  },
  {
    ...fruit,
    kind: 'donut-chocolate',
    label: 'donut',
    name: 'donut with chocolate',
    size: [0.107, 0.037, 0.107],
    build: (random) => donut(0x3b1c0f, random),
  },
]
