import { ExtrudeGeometry, type Object3D, Shape } from 'three'
import { matte, metal, plastic, spotted } from '../materials.ts'
import { box, cylinder, group, mesh, put, roundBox } from '../shapes.ts'
import { once } from '../textures/once.ts'
import type { Form } from '../thing.ts'

const [width, height, depth] = [0.29, 0.19, 0.27]
/** Where the slots lie; they run from front to back. */
const slots = [-0.098, -0.04, 0.04, 0.098] as const

/** A slice from a tin loaf on its foot, 11 cm high: browned crumb, darker crust. */
function slice(): Object3D {
  const [half, high] = [0.058, 0.11]
  const shape = new Shape()
  shape.moveTo(-half, 0)
  shape.lineTo(half, 0)
  shape.lineTo(half - 0.002, high * 0.6)
  shape.bezierCurveTo(half + 0.008, high * 0.68, half + 0.004, high, half - 0.02, high * 0.97)
  shape.quadraticCurveTo(0, high * 1.05, 0.02 - half, high * 0.97)
  shape.bezierCurveTo(-half - 0.004, high, -half - 0.008, high * 0.68, 0.002 - half, high * 0.6)
  const loaf = new ExtrudeGeometry(shape, {
    depth: 0.011,
    bevelSize: 0.002,
    bevelThickness: 0.002,
    bevelSegments: 2,
    curveSegments: 8,
  }).translate(0, 0, -0.0055)
  const spots = { spots: [0xb97b38, 0xe8c48a, 0x9a5f28], count: 700 }
  const crumb = once('toasted crumb', () =>
    spotted({ colour: 0xd9a561, ...spots, radius: [1, 4], blotch: 0.25 }, [6, 6]),
  )
  return mesh(loaf, [crumb, matte(0x8a4f20, 0.9)])
}

/** A four-slice toaster of steel, two levers and two dials in front, bread in the slots of that number. */
function toaster(bread: readonly number[]): Object3D {
  const black = plastic(0x0a0a0a, 0.7)
  const made = group(
    mesh(roundBox(width, height - 0.012, depth, 0.028, 5), metal(0xc4c6c9, 0.32), [
      0,
      height / 2 + 0.006,
      0,
    ]),
    mesh(roundBox(width - 0.02, 0.02, depth - 0.02, 0.005), plastic(0x1b1b1c, 0.6), [0, 0.01, 0]),
    mesh(roundBox(width - 0.05, 0.006, depth - 0.06, 0.003), metal(0xdddfe1, 0.3), [0, height, 0]),
  )
  for (const [i, x] of slots.entries()) {
    made.add(mesh(box(0.028, 0.004, 0.17), plastic(0x050505, 0.9), [x, height + 0.0012, -0.005]))
    if (!bread.includes(i)) continue
    made.add(put(slice(), [x, height - 0.055, -0.005], [0, Math.PI / 2, 0]))
  }
  for (const x of [-0.069, 0.069]) {
    const dial = cylinder(0.017, 0.019, 0.014, 28).rotateX(Math.PI / 2)
    made.add(
      mesh(box(0.01, 0.1, 0.002), black, [x, 0.115, depth / 2]),
      mesh(roundBox(0.05, 0.016, 0.028, 0.006), black, [x, 0.145, depth / 2 + 0.014]),
      mesh(dial, metal(0xdddfe1, 0.18), [x, 0.04, depth / 2 + 0.006]),
      mesh(box(0.002, 0.012, 0.002), black, [x, 0.046, depth / 2 + 0.013]),
    )
  }
  return made
}

const form = { label: 'toaster', stands: 'worktop', faces: 'front' } as const

export const forms: readonly Form[] = [
  {
    ...form,
    kind: 'toaster-steel',
    name: 'steel toaster',
    size: [0.29, 0.194, 0.298],
    build: () => toaster([]),
  },
  {
    ...form,
    kind: 'toaster-toast',
    name: 'toaster with toast in it',
    size: [0.29, 0.249, 0.298],
    build: () => toaster([0, 1]),
  },
]
