import { CircleGeometry, type Object3D } from 'three'
import { ceramic, clearGlass, darkGlass } from '../materials.ts'
import { besideTruth, group, lathe, mesh, put, type Ring, sleeve, tube } from '../shapes.ts'
import type { Form } from '../thing.ts'

type Mug = {
  readonly colour: number
  readonly stripe: number | null
  readonly radius: number
  readonly height: number
}

/** Outside up, over the lip and down inside, so that the wall has a thickness. */
function mugProfile(r: number, h: number): readonly Ring[] {
  const wall = 0.004
  return [
    [0, 0],
    [r * 0.78, 0],
    [r * 0.9, 0.006],
    [r * 0.97, 0.014],
    [r, 0.024],
    [r, h - 0.004],
    [r - wall / 2, h],
    [r - wall, h - 0.004],
    [r - wall, 0.02],
    [r - wall - 0.005, 0.009],
    [0, 0.006],
  ]
}

function mug({ colour, stripe, radius: r, height: h }: Mug): Object3D {
  const glaze = ceramic(colour)
  const handle = tube(
    [
      [r - 0.003, h * 0.82, 0],
      [r + 0.012, h * 0.86, 0],
      [r + 0.027, h * 0.72, 0],
      [r + 0.028, h * 0.48, 0],
      [r + 0.017, h * 0.26, 0],
      [r - 0.003, h * 0.2, 0],
    ],
    0.0055,
    32,
  ).scale(1, 1, 1.25)
  const coffee = new CircleGeometry(r - 0.004, 40).rotateX(-Math.PI / 2)
  const made = group(
    mesh(lathe(mugProfile(r, h)), glaze),
    mesh(handle, glaze),
    mesh(coffee, darkGlass(0x2a1408), [0, h * 0.84, 0]),
  )
  if (stripe !== null) {
    made.add(mesh(sleeve(r + 4e-4, r + 4e-4, 0.022), ceramic(stripe), [0, h * 0.55, 0]))
  }
  return group(put(made, [-0.014, 0, 0]))
}

/** A low cup on its saucer, which a detector does not count to the cup. */
function teacup(): Object3D {
  const glaze = ceramic(0xf3f1ec)
  const saucer = lathe([
    [0, 0],
    [0.035, 0],
    [0.04, 0.004],
    [0.072, 0.013],
    [0.073, 0.015],
    [0.04, 0.007],
    [0, 0.006],
  ])
  const cup = lathe([
    [0, 0.006],
    [0.022, 0.006],
    [0.024, 0.012],
    [0.036, 0.032],
    [0.043, 0.068],
    [0.041, 0.069],
    [0.034, 0.034],
    [0.02, 0.014],
    [0, 0.012],
  ])
  const handle = tube(
    [
      [0.037, 0.058, 0],
      [0.056, 0.06, 0],
      [0.06, 0.042, 0],
      [0.034, 0.028, 0],
    ],
    0.0032,
  )
  const tea = new CircleGeometry(0.0395, 40).rotateX(-Math.PI / 2)
  return group(
    besideTruth(mesh(saucer, glaze)),
    mesh(cup, glaze),
    mesh(handle, glaze),
    mesh(sleeve(0.0434, 0.0424, 0.004), ceramic(0x33597d), [0, 0.063, 0]),
    mesh(tea, darkGlass(0x6a3210), [0, 0.058, 0]),
  )
}

function wineGlass(): Object3D {
  const glass = lathe([
    [0, 0],
    [0.036, 0],
    [0.037, 0.001],
    [0.02, 0.003],
    [0.006, 0.008],
    [0.0042, 0.02],
    [0.004, 0.09],
    [0.008, 0.098],
    [0.024, 0.108],
    [0.037, 0.13],
    [0.04, 0.15],
    [0.038, 0.18],
    [0.033, 0.208],
    [0.0318, 0.208],
    [0.0365, 0.18],
    [0.0388, 0.15],
    [0.0355, 0.13],
    [0.022, 0.11],
    [0, 0.1],
  ])
  const wine = lathe([
    [0, 0.101],
    [0.022, 0.1105],
    [0.0352, 0.1305],
    [0.0383, 0.148],
    [0, 0.148],
  ])
  return group(mesh(wine, darkGlass(0x4a0714)), mesh(glass, clearGlass(0xeef6f8, 0.3)))
}

const cup = { label: 'cup', stands: 'table', faces: 'around' } as const

export const forms: readonly Form[] = [
  {
    ...cup,
    kind: 'mug-striped',
    name: 'mug with a blue stripe',
    size: [0.116, 0.095, 0.084],
    build: () => mug({ colour: 0xf4f1ea, stripe: 0x2f6f8f, radius: 0.041, height: 0.095 }),
  },
  {
    ...cup,
    kind: 'mug-red',
    name: 'red mug',
    size: [0.12, 0.1, 0.088],
    build: () => mug({ colour: 0xb3262b, stripe: null, radius: 0.043, height: 0.1 }),
  },
  {
    ...cup,
    kind: 'mug-blue',
    name: 'blue mug',
    size: [0.12, 0.105, 0.088],
    build: () => mug({ colour: 0x2a5f9e, stripe: 0xf2f2f2, radius: 0.043, height: 0.105 }),
  },
  {
    ...cup,
    kind: 'teacup',
    name: 'teacup on a saucer',
    size: [0.146, 0.069, 0.146],
    build: teacup,
  },
  {
    kind: 'wine-glass',
    label: 'wine glass',
    name: 'glass of red wine',
    stands: 'table',
    faces: 'around',
    size: [0.08, 0.208, 0.08],
    build: wineGlass,
  },
]
