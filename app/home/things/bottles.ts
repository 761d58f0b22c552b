import type { Material, Object3D } from 'three'
import { clearGlass, darkGlass, lacquer, metal, physical, plastic, printed } from '../materials.ts'
import { cylinder, group, lathe, mesh, put, type Ring, saying, sleeve } from '../shapes.ts'
import { once } from '../textures/once.ts'
import { type Label, label } from '../textures/print.ts'
import type { Form } from '../thing.ts'

/** Coloured glass before a dark liquid: nothing shines through, and all windows mirror in it. */
const fullGlass = (color: number): Material =>
  once(`full glass ${color}`, () =>
    physical({
      color,
      roughness: 0.06,
      clearcoat: 1,
      clearcoatRoughness: 0.03,
      envMapIntensity: 5,
    }),
  )

/** A label around a bottle, its two faces turned to front and back. */
function wrap(
  text: Label,
  radius: number | readonly [top: number, bottom: number],
  height: number,
  y: number,
  roughness: number,
): Object3D {
  const [top, bottom] = typeof radius === 'number' ? [radius, radius] : radius
  const band = mesh(sleeve(top + 5e-4, bottom + 5e-4, height), printed(label(text), roughness))
  return saying(`${text.title} ${text.line}`, put(band, [0, y, 0], [0, Math.PI / 2, 0]))
}

/** A capsule or cap over the mouth: its skirt from `low` up to `high`, a little wider than the glass. */
const cap = (radius: number, low: number, high: number, material: Material): Object3D =>
  mesh(
    lathe([
      [radius, low],
      [radius, high - 0.011],
      [radius * 1.1, high - 0.01],
      [radius * 1.1, high - 0.0015],
      [radius * 1.04, high],
      [0, high],
    ]),
    material,
  )

/** The sloping shoulders of a Burgundy bottle, 0.75 l. */
function wineBottle(): Object3D {
  const r = 0.042
  const profile: readonly Ring[] = [
    [0, 0.014],
    [r * 0.6, 0.004],
    [r * 0.9, 0],
    [r * 0.98, 0.004],
    [r, 0.012],
    [r, 0.145],
    [r * 0.98, 0.158],
    [r * 0.9, 0.175],
    [r * 0.75, 0.194],
    [r * 0.57, 0.213],
    [r * 0.44, 0.229],
    [r * 0.37, 0.246],
    [r * 0.35, 0.26],
    [r * 0.35, 0.288],
  ]
  const text = {
    title: 'Vallonera',
    line: 'Riserva 2019',
    ground: 0xefe6cf,
    ink: 0x3b1a14,
    accent: 0x8c2f26,
  }
  return group(
    mesh(lathe(profile), fullGlass(0x14301c)),
    wrap(text, r, 0.092, 0.082, 0.75),
    cap(r * 0.385, 0.236, 0.292, lacquer(0x5d0f18, 0.4)),
  )
}

/** Green glass, broad at the shoulders, 0.5 l; oil shows through it up to the neck. */
function oilBottle(): Object3D {
  const profile: readonly Ring[] = [
    [0, 0.0093],
    [0.0214, 0.0028],
    [0.031, 0],
    [0.0353, 0.0037],
    [0.0364, 0.0112],
    [0.0396, 0.1395],
    [0.038, 0.1497],
    [0.0332, 0.159],
    [0.0235, 0.1693],
    [0.0177, 0.1767],
    [0.0155, 0.186],
    [0.015, 0.2213],
  ]
  const oil: readonly Ring[] = [
    [0, 0.0074],
    [0.0332, 0.0074],
    [0.0369, 0.1395],
    [0.0353, 0.1488],
    [0.0305, 0.1581],
    [0.0214, 0.1683],
    [0.0155, 0.1767],
    [0, 0.1767],
  ]
  const text = {
    title: 'Olivara',
    line: 'olive oil 0.5 l',
    ground: 0xf5f0dc,
    ink: 0x2f3d17,
    accent: 0x6d7d2a,
  }
  return group(
    mesh(lathe(oil), darkGlass(0x4a5210)),
    mesh(lathe(profile), clearGlass(0x6d8a3a, 0.5)),
    wrap(text, [0.0392, 0.0373], 0.078, 0.0765, 0.75),
    cap(0.0169, 0.19, 0.227, lacquer(0x1d2a14, 0.4)),
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

/** A steep, stout bottle of 0.5 l. */
function beerBottle(): Object3D {
  const r = 0.035
  const profile: readonly Ring[] = [
    [0, 0.004],
    [r * 0.85, 0],
    [r, 0.006],
    [r, 0.118],
    [r * 0.97, 0.132],
    [r * 0.84, 0.149],
    [r * 0.6, 0.168],
    [r * 0.46, 0.184],
    [r * 0.4, 0.215],
    [r * 0.43, 0.217],
    [r * 0.43, 0.225],
    [r * 0.38, 0.228],
  ]
  const text = {
    title: 'HOPFEN',
    line: 'pale lager',
    ground: 0xf4d98c,
    ink: 0x17402a,
    accent: 0xb2262a,
  }
  return group(
    mesh(lathe(profile), fullGlass(0x4a2108)),
    wrap(text, r, 0.07, 0.068, 0.6),
    mesh(cylinder(r * 0.44, r * 0.48, 0.007, 21), metal(0xc9a24a, 0.35), [0, 0.228, 0]),
  )
}

const bottle = { label: 'bottle', stands: 'table', faces: 'around' } as const

export const forms: readonly Form[] = [
  {
    ...bottle,
    kind: 'wine-bottle',
    name: 'bottle of red wine',
    size: [0.084, 0.292, 0.084],
    build: wineBottle,
  },
  {
    ...bottle,
    kind: 'olive-oil',
    stands: 'worktop',
    faces: 'front',
    name: 'bottle of olive oil',
    size: [0.0792, 0.227, 0.0792],
    build: oilBottle,
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
    size: [0.07, 0.2315, 0.07],
    build: beerBottle,
  },
]
