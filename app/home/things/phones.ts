import { type Object3D, ShapeGeometry, TorusGeometry } from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import { blackGlass, plastic, screen, sheet } from '../materials.ts'
import {
  cylinder,
  group,
  lyingPlate,
  mesh,
  put,
  roundBox,
  roundRectangle,
  saying,
} from '../shapes.ts'
import { lockScreen } from '../textures/screens.ts'
import type { Form } from '../thing.ts'

/** A telephone on its back, screen up, top to -z. */
function phone(lit: boolean, body: number): Object3D {
  const [width, length, thick] = [0.077, 0.161, 0.008]
  const face = new ShapeGeometry(roundRectangle(width - 0.006, length - 0.006, 0.0085), 8)
  const [at, uv] = [face.getAttribute('position'), face.getAttribute('uv')]
  for (let i = 0; i < uv.count; i++) {
    uv.setXY(i, at.getX(i) / (width - 0.006) + 0.5, at.getY(i) / (length - 0.006) + 0.5)
  }
  const display = mesh(face.rotateX(-Math.PI / 2), lit ? screen(lockScreen(), 0.9) : blackGlass())
  return group(
    mesh(lyingPlate(width, length, thick, 0.011, 0.0018), sheet(body, 0.28, 0.8), [
      0,
      thick / 2,
      0,
    ]),
    mesh(lyingPlate(width - 0.003, length - 0.003, 6e-4, 0.0105, 2e-4), plastic(0x060607, 0.08), [
      0,
      thick,
      0,
    ]),
    put(lit ? saying('9:41 Ines: See you at seven?', display) : display, [0, thick + 5e-4, 0]),
    mesh(lyingPlate(0.018, 0.005, 2e-4, 0.0024, 5e-5), plastic(0x000000, 0.2), [
      0,
      thick + 7e-4,
      -length / 2 + 0.01,
    ]),
  )
}

/** A telephone leaning in a stand, screen to the front. */
function phoneInStand(): Object3D {
  const stand = plastic(0xd8d8d8, 0.5)
  const lean = 0.35
  return group(
    put(phone(true, 0x2c2e33), [0, 0.091, 0.0], [Math.PI / 2 - lean, 0, 0]),
    mesh(roundBox(0.075, 0.008, 0.1, 0.004), stand, [0, 0.004, 0]),
    put(mesh(roundBox(0.05, 0.1, 0.006, 0.003), stand), [0, 0.052, -0.026], [-lean, 0, 0]),
    mesh(roundBox(0.07, 0.016, 0.008, 0.003), stand, [0, 0.012, 0.041]),
  )
}

function remote(): Object3D {
  const keys = Array.from({ length: 8 }, (_, row) => row)
    .filter((row) => row !== 3)
    .flatMap((row) =>
      [-1, 0, 1].map((column) =>
        cylinder(0.0042, 0.0042, 0.003, 12).translate(
          column * 0.0125,
          0.0185,
          -0.062 + row * 0.0135,
        ),
      ),
    )
  const ring = new TorusGeometry(0.0115, 0.003, 8, 24).rotateX(Math.PI / 2)
  return group(
    mesh(roundBox(0.045, 0.018, 0.18, 0.008, 3), plastic(0x1b1c1e, 0.5), [0, 0.009, 0]),
    mesh(mergeGeometries(keys), plastic(0x8d9299, 0.7)),
    mesh(ring, plastic(0x8a8f96, 0.6), [0, 0.0185, -0.0215]),
    mesh(cylinder(0.0045, 0.0045, 0.003, 12), plastic(0xc0242b, 0.6), [-0.0125, 0.0188, -0.08]),
  )
}

const small = { stands: 'table', faces: 'front' } as const

export const forms: readonly Form[] = [
  {
    ...small,
    kind: 'phone',
    label: 'cell phone',
    name: 'phone with its screen lit',
    size: [0.077, 0.0095, 0.161],
    build: () => phone(true, 0x2c2e33),
  },
  {
    ...small,
    kind: 'phone-stand',
    label: 'cell phone',
    name: 'phone in a stand',
    size: [0.078, 0.17, 0.1],
    build: phoneInStand,
  },
  {
    ...small,
    kind: 'remote',
    label: 'remote',
    name: 'remote control',
    size: [0.045, 0.0205, 0.18],
    build: remote,
  },
]
