import { type BufferGeometry, ExtrudeGeometry, type Material, type Object3D, Shape } from 'three'
import { lacquer, metal, plastic, spotted } from '../materials.ts'
import { box, cylinder, group, mesh, put, roundBox } from '../shapes.ts'
import type { Form } from '../thing.ts'

const [width, height, depth] = [0.28, 0.175, 0.175]

/** The outline from the end: upright sides that round into the top. */
function outline(inset: number): Shape {
  const [z, top, round] = [depth / 2 - inset, height - inset, 0.055]
  const shape = new Shape()
  shape.moveTo(-z, 0.012)
  shape.lineTo(z, 0.012)
  shape.lineTo(z, top - round)
  shape.quadraticCurveTo(z, top, z - round, top)
  shape.lineTo(-z + round, top)
  shape.quadraticCurveTo(-z, top, -z, top - round)
  return shape
}

/** The outline drawn out along x about the origin. */
const drawnOut = (length: number, inset: number): BufferGeometry =>
  new ExtrudeGeometry(outline(inset), {
    depth: length,
    bevelSize: 0.004,
    bevelThickness: 0.004,
    bevelSegments: 2,
    curveSegments: 10,
  })
    .translate(0, 0, -length / 2)
    .rotateY(Math.PI / 2)

/** A two-slice toaster, slots along x, lever and dial on the end at +x, bread up. */
function toaster(skin: Material, ends: Material): Object3D {
  const crust = { colour: 0xb77434, spots: [0x7d4217, 0xd89a58], count: 400 }
  const bread = spotted({ ...crust, radius: [1, 3], blotch: 0.25 })
  const black = plastic(0x0a0a0a, 0.9)
  const made = group(
    mesh(drawnOut(width - 0.07, 0.006), skin),
    mesh(roundBox(width - 0.02, 0.014, depth - 0.02, 0.004), plastic(0x1b1b1c, 0.6), [0, 0.007, 0]),
    put(mesh(roundBox(0.024, 0.014, 0.05, 0.005), black), [width / 2 + 0.01, height * 0.62, 0]),
    mesh(box(0.002, 0.085, 0.008), black, [width / 2 + 0.001, height * 0.5, 0]),
    mesh(cylinder(0.015, 0.015, 0.012, 20).rotateZ(Math.PI / 2), metal(0xd0d2d4, 0.2), [
      width / 2 + 0.004,
      height * 0.25,
      0.045,
    ]),
  )
  for (const side of [-1, 1]) {
    made.add(
      mesh(drawnOut(0.027, 0.004), ends, [side * (width / 2 - 0.0175), 0, 0]),
      mesh(roundBox(width * 0.62, 0.004, 0.044, 0.002), metal(0xc7c9cb, 0.25), [
        0,
        height - 0.0015,
        side * 0.032,
      ]),
      mesh(box(width * 0.56, 0.004, 0.03), black, [0, height + 0.0005, side * 0.032]),
      mesh(roundBox(0.105, 0.075, 0.015, 0.007), bread, [0, height + 0.005, side * 0.032]),
    )
  }
  return made
}

const form = {
  label: 'toaster',
  stands: 'worktop',
  faces: 'front',
  size: [0.304, 0.219, 0.176],
} as const

export const forms: readonly Form[] = [
  {
    ...form,
    kind: 'toaster-red',
    name: 'red toaster',
    build: () => toaster(lacquer(0xa81e26, 0.25), plastic(0x1d1d1f, 0.4)),
  },
  {
    ...form,
    kind: 'toaster-white',
    name: 'white toaster',
    build: () => toaster(lacquer(0xeeebe2, 0), lacquer(0xeeebe2, 0)),
  },
]
