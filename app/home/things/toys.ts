import {
  Group,
  type Material,
  Mesh,
  MeshStandardMaterial,
  type Object3D,
  SphereGeometry,
} from 'three'
import { darkGlass, lacquer, matte, standard, woven } from '../materials.ts'
import { seeded } from '../random.ts'
import { group, mesh, put, tube } from '../shapes.ts'
import { fieldOf, noise } from '../textures/noise.ts'
import { once } from '../textures/once.ts'
import { normals, ramp, shade, textureOf } from '../textures/paint.ts'
import type { Form, Place } from '../thing.ts'

/** The skin and, over it, four shells of hair ever thinner outwards (Lengyel's shell method, 2001). */
function fur(colour: number): readonly Material[] {
  return once(`fur ${colour}`, () => {
    const side = 256
    const hair = noise(side, { seed: 6, cell: 3, octaves: 3, gain: 0.8 })
    const tone = noise(side, { seed: 9, cell: 30, octaves: 3 })
    const mixed = fieldOf(side, (i) => 0.6 * (hair.values[i] ?? 0) + 0.4 * (tone.values[i] ?? 0))
    const map = textureOf(
      ramp(mixed, [
        [0.2, shade(colour, 0.45)],
        [0.5, colour],
        [0.8, shade(colour, 1.4)],
      ]),
      [3, 3],
    )
    const normalMap = textureOf(normals(hair, 3), [3, 3], 'data')
    const skin = new MeshStandardMaterial({ map, normalMap, roughness: 1 })
    const random = seeded(3)
    const tips = fieldOf(side, (i) => 0.6 * (hair.values[i] ?? 0) + 0.4 * random())
    const alphaMap = textureOf(
      ramp(tips, [
        [0, 0],
        [1, 0xffffff],
      ]),
      [3, 3],
      'data',
    )
    const shells = [1, 2, 3, 4].map((layer) => {
      const shell = skin.clone()
      shell.alphaMap = alphaMap
      shell.alphaTest = 0.38 + layer * 0.085
      shell.color.setScalar(0.85 + 0.06 * layer)
      return shell
    })
    return [skin, ...shells]
  })
}

const ball = (): SphereGeometry => once('ball', () => new SphereGeometry(1, 22, 16))

/** An ellipsoid with radii `size`, in one layer of each material, each 2.2 mm outside the last. */
function blob(
  at: Place,
  size: Place,
  layers: readonly Material[],
  turn: Place = [0, 0, 0],
): Object3D {
  const made = new Group()
  for (const [i, layer] of layers.entries()) {
    const shell = new Mesh(ball(), layer)
    shell.scale.set(
      1 + (0.0022 * i) / size[0],
      1 + (0.0022 * i) / size[1],
      1 + (0.0022 * i) / size[2],
    )
    shell.userData.decal = i > 0
    made.add(shell)
  }
  made.scale.set(...size)
  return put(made, at, turn)
}

function teddy(colour: number, ribbon: number): Object3D {
  const coat = fur(colour)
  const pale = [once(`pale ${colour}`, () => standard({ color: 0xe0c79d, roughness: 1 }))]
  const black = lacquer(0x140b08, 0)
  const made = new Group()
  made.add(
    blob([0, 0.105, 0], [0.082, 0.098, 0.072], coat),
    blob([0, 0.245, 0.005], [0.073, 0.068, 0.066], coat),
    blob([0, 0.228, 0.058], [0.034, 0.027, 0.025], pale),
    blob([0, 0.24, 0.081], [0.012, 0.0086, 0.012], [black]),
    mesh(
      tube(
        [
          [-0.012, 0.217, 0.078],
          [0, 0.212, 0.083],
          [0.012, 0.217, 0.078],
        ],
        0.0013,
        10,
        5,
      ),
      black,
    ),
    mesh(
      tube(
        [
          [0, 0.233, 0.084],
          [0, 0.213, 0.0835],
        ],
        0.0012,
        6,
        5,
      ),
      black,
    ),
    blob([0, 0.186, 0.075], [0.009, 0.009, 0.009], [matte(shade(ribbon, 0.7))]),
  )
  for (const side of [-1, 1]) {
    made.add(
      blob([side * 0.056, 0.3, -0.006], [0.027, 0.027, 0.015], coat),
      blob([side * 0.056, 0.3, 0.008], [0.016, 0.016, 0.006], pale),
      blob([side * 0.095, 0.14, 0.022], [0.03, 0.065, 0.031], coat, [0.5, 0, side * 0.75]),
      blob([side * 0.07, 0.036, 0.085], [0.038, 0.036, 0.075], coat, [0, side * 0.35, 0]),
      blob([side * 0.094, 0.036, 0.155], [0.026, 0.028, 0.007], pale, [0, side * 0.35, 0]),
      blob([side * 0.027, 0.262, 0.064], [0.0085, 0.0085, 0.0085], [darkGlass(0x0d0705)]),
      blob(
        [side * 0.026, 0.186, 0.066],
        [0.026, 0.0156, 0.009],
        [woven(ribbon)],
        [0, 0, side * 0.2],
      ),
    )
  }
  return group(put(made, [0, 0, -0.04]))
}

export const forms: readonly Form[] = [
  {
    kind: 'teddy-brown',
    label: 'teddy bear',
    name: 'brown teddy bear',
    stands: 'table',
    faces: 'front',
    size: [0.29, 0.328, 0.239],
    build: () => teddy(0xa9713c, 0xa31f2b),
  },
  {
    kind: 'teddy-pale',
    label: 'teddy bear',
    name: 'pale teddy bear',
    stands: 'table',
    faces: 'front',
    size: [0.29, 0.328, 0.239],
    build: () => teddy(0xcfa878, 0x2a5f9e),
  },
]
