import { type Object3D } from 'three'
import { clearGlass, darkGlass, lacquer, metal, plastic, printed } from '../materials.ts'
import { cylinder, group, lathe, mesh, put, type Ring, saying, sleeve } from '../shapes.ts'
import { type Label, label } from '../textures/print.ts'
import type { Form } from '../thing.ts'

/** A label around a bottle, its two faces turned to front and back. */
function wrap(text: Label, radius: number, height: number, y: number, roughness: number): Object3D {
  const band = mesh(sleeve(radius + 5e-4, radius + 5e-4, height), printed(label(text), roughness))
  return saying(`${text.title} ${text.line}`, put(band, [0, y, 0], [0, Math.PI / 2, 0]))
}

function wineBottle(glass: number, text: Label, foil: number): Object3D {
  const r = 0.037
  const profile: readonly Ring[] = [
    [0, 0.006],
    [r * 0.5, 0.002],
    [r * 0.88, 0],
    [r, 0.01],
    [r, 0.185],
    [r * 0.96, 0.2],
    [r * 0.8, 0.217],
    [r * 0.55, 0.232],
    [r * 0.42, 0.246],
    [r * 0.38, 0.26],
    [r * 0.38, 0.295],
    [r * 0.46, 0.297],
    [r * 0.46, 0.305],
    [r * 0.4, 0.307],
  ]
  return group(
    mesh(lathe(profile), darkGlass(glass)),
    wrap(text, r, 0.085, 0.095, 0.75),
    mesh(cylinder(r * 0.43, r * 0.43, 0.052), lacquer(foil, 0.4), [0, 0.284, 0]),
  )
}

function waterBottle(): Object3D {
  const r = 0.033
  const ribs = Array.from({ length: 11 }, (_, i): Ring => [
    r * (i % 2 ? 0.945 : 1),
    0.02 + i * 0.006,
  ])
  const profile: readonly Ring[] = [
    [0, 0.008],
    [r * 0.8, 0],
    [r, 0.012],
    ...ribs,
    [r, 0.09],
    [r, 0.15],
    [r * 0.97, 0.158],
    [r * 0.86, 0.172],
    [r * 0.6, 0.19],
    [r * 0.43, 0.199],
    [r * 0.4, 0.214],
  ]
  const water: readonly Ring[] = [
    [0, 0.004],
    [r * 0.93, 0.012],
    [r * 0.93, 0.16],
    [r * 0.8, 0.172],
    [0, 0.172],
  ]
  const text = {
    title: 'AQUALINA',
    line: 'spring water',
    ground: 0x1763b6,
    ink: 0xffffff,
    accent: 0x8fd0f5,
  }
  return group(
    mesh(lathe(water), clearGlass(0xd7eef7, 0.38)),
    mesh(lathe(profile), clearGlass(0xbfe3f2, 0.42)),
    wrap(text, r, 0.052, 0.118, 0.4),
    mesh(cylinder(r * 0.47, r * 0.47, 0.018), plastic(0x1f6fc2, 0.4), [0, 0.216, 0]),
    mesh(cylinder(r * 0.46, r * 0.46, 0.003), plastic(0x1f6fc2, 0.4), [0, 0.203, 0]),
  )
}

function beerBottle(): Object3D {
  const r = 0.0305
  const profile: readonly Ring[] = [
    [0, 0.004],
    [r * 0.85, 0],
    [r, 0.006],
    [r, 0.11],
    [r * 0.98, 0.125],
    [r * 0.8, 0.145],
    [r * 0.55, 0.165],
    [r * 0.45, 0.185],
    [r * 0.42, 0.215],
    [r * 0.47, 0.217],
    [r * 0.47, 0.225],
    [r * 0.42, 0.228],
  ]
  const text = {
    title: 'HOPFEN',
    line: 'pale lager',
    ground: 0xf4d98c,
    ink: 0x17402a,
    accent: 0xb2262a,
  }
  return group(
    mesh(lathe(profile), darkGlass(0x4a2108)),
    wrap(text, r, 0.062, 0.066, 0.6),
    mesh(cylinder(r * 0.5, r * 0.54, 0.007, 21), metal(0xc9a24a, 0.35), [0, 0.228, 0]),
  )
}

const bottle = { label: 'bottle', stands: 'table', faces: 'around' } as const

export const forms: readonly Form[] = [
  {
    ...bottle,
    kind: 'wine-bottle',
    name: 'bottle of red wine',
    size: [0.075, 0.31, 0.075],
    build: () =>
      wineBottle(
        0x1f4a2a,
        {
          title: 'Vallonera',
          line: 'Riserva 2019',
          ground: 0xefe6cf,
          ink: 0x3b1a14,
          accent: 0x8c2f26,
        },
        0x5d0f18,
      ),
  },
  {
    ...bottle,
    kind: 'olive-oil',
    stands: 'worktop',
    faces: 'front',
    name: 'bottle of olive oil',
    size: [0.075, 0.31, 0.075],
    build: () =>
      wineBottle(
        0x5c5c18,
        {
          title: 'Olivara',
          line: 'olive oil 0.75 l',
          ground: 0xf5f0dc,
          ink: 0x2f3d17,
          accent: 0x6d7d2a,
        },
        0x2a2a1c,
      ),
  },
  {
    ...bottle,
    kind: 'water-bottle',
    name: 'bottle of water',
    size: [0.068, 0.225, 0.068],
    build: waterBottle,
  },
  {
    ...bottle,
    kind: 'beer-bottle',
    name: 'bottle of lager',
    size: [0.062, 0.2315, 0.062],
    build: beerBottle,
  },
]
