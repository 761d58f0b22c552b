import { ExtrudeGeometry, type Object3D, Shape } from 'three'
import { metal, plastic } from '../materials.ts'
import { cylinder, group, mesh, put, roundBox, tube } from '../shapes.ts'
import type { Form } from '../thing.ts'

/** One half of a pair of scissors, blade along +y, screw at the origin. */
function blade(handle: number): Object3D {
  const outline = new Shape()
  outline.moveTo(-0.006, 0)
  outline.lineTo(0.007, 0)
  outline.lineTo(0.0075, 0.03)
  outline.lineTo(0.001, 0.1)
  outline.lineTo(-0.0035, 0.098)
  outline.lineTo(-0.0055, 0.03)
  const steel = new ExtrudeGeometry(outline, {
    depth: 0.0016,
    bevelSize: 5e-4,
    bevelThickness: 4e-4,
    bevelSegments: 1,
  })
  const eye = tube(
    [
      [0, -0.006, 0],
      [0.012, -0.03, 0],
      [0.02, -0.05, 0],
      [0.018, -0.075, 0],
      [0.004, -0.086, 0],
      [-0.008, -0.072, 0],
      [-0.006, -0.048, 0],
      [0.001, -0.028, 0],
    ],
    0.0048,
    48,
    8,
    true,
  ).scale(1, 1, 0.8)
  return group(
    mesh(steel, metal(0xc9ccd0, 0.22)),
    mesh(eye, plastic(handle, 0.4), [0, 0.003, 0.001]),
    mesh(roundBox(0.013, 0.026, 0.007, 0.003), plastic(handle, 0.4), [0.001, -0.004, 0.001]),
  )
}

function scissors(handle: number): Object3D {
  const [one, other] = [blade(handle), blade(handle)]
  other.scale.x = -1
  const pair = group(
    put(one, [0, 0, 0], [0, 0, -0.26]),
    put(other, [0, 0, 0.0022], [0, 0, 0.26]),
    mesh(
      cylinder(0.0042, 0.0042, 0.006, 16).rotateX(Math.PI / 2),
      metal(0x8d9095),
      [0, 0.012, 0.002],
    ),
  )
  return group(put(pair, [0, 0.004, 0], [-Math.PI / 2, 0, 0]))
}

const tool = { stands: 'table', faces: 'around' } as const

export const forms: readonly Form[] = [
  {
    ...tool,
    kind: 'scissors-red',
    label: 'scissors',
    name: 'red scissors',
    size: [0.062, 0.011, 0.184],
    build: () => scissors(0xd8432b),
  },
  {
    ...tool,
    kind: 'scissors-blue',
    label: 'scissors',
    name: 'blue scissors',
    size: [0.062, 0.011, 0.184],
    build: () => scissors(0x1f6fb8),
  },
]
