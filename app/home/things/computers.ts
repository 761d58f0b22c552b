import { CircleGeometry, type Object3D, PlaneGeometry, SphereGeometry } from 'three'
import { metal, plastic, screen, sheet } from '../materials.ts'
import {
  besideTruth,
  cylinder,
  group,
  lyingPlate,
  mesh,
  plate,
  put,
  roundBox,
  saying,
  tube,
  warp,
} from '../shapes.ts'
import { desktop } from '../textures/screens.ts'
import type { Form, Place } from '../thing.ts'
import { keyBed } from './keys.ts'

const shown = 'Quarterly results 10:24'

function laptop(body: number): Object3D {
  const [width, depth, lean] = [0.325, 0.225, 0.31]
  const shell = sheet(body, 0.38, 0.85)
  const dark = plastic(0x17181a, 0.55)
  const keys = keyBed({
    width: 0.276,
    depth: 0.106,
    high: 0.0014,
    gap: 0.0032,
    caps: dark,
    legends: '#e8e8e8',
    pad: false,
  })
  const display = new PlaneGeometry(width - 0.022, depth - 0.026)
  const lid = group(
    mesh(plate(width, depth, 0.0055, 0.012, 0.0012), shell, [0, depth / 2, -0.002]),
    mesh(plate(width - 0.004, depth - 0.004, 8e-4, 0.01, 3e-4), plastic(0x0b0c0d, 0.25), [
      0,
      depth / 2,
      9e-4,
    ]),
    saying(shown, mesh(display, screen(desktop()), [0, depth / 2 + 0.001, 0.0015])),
    mesh(new CircleGeometry(0.014, 24).rotateY(Math.PI), sheet(0x8d9094, 0.2, 0.9), [
      0,
      depth / 2,
      -0.005,
    ]),
  )
  lid.userData.hinge = { axis: 'x', angle: Math.PI / 2 + lean - 0.02 } // stands open, so this shuts it
  return group(
    mesh(lyingPlate(width, depth, 0.013, 0.012, 0.0015), shell, [0, 0.0085, 0]),
    mesh(
      lyingPlate(0.282, 0.112, 6e-4, 0.004, 2e-4),
      sheet(0x2a2b2d, 0.7, 0.2),
      [0, 0.0151, -0.03],
    ),
    put(keys, [0, 0.0152, -0.03]),
    mesh(
      lyingPlate(0.12, 0.075, 6e-4, 0.004, 2e-4),
      sheet(0xa3a6aa, 0.32, 0.7),
      [0, 0.0152, 0.068],
    ),
    mesh(roundBox(width * 0.86, 0.002, depth * 0.8, 0.001), dark, [0, 0.001, 0]),
    put(lid, [0, 0.013, -depth / 2 + 0.004], [-lean, 0, 0]),
    mesh(cylinder(0.005, 0.005, width * 0.8, 16).rotateZ(Math.PI / 2), dark, [
      0,
      0.013,
      -depth / 2 + 0.002,
    ]),
  )
}

type Keyboard = {
  readonly body: number
  readonly caps: number
  readonly legends: string
  readonly pad: boolean
}

function keyboard({ body, caps, legends, pad }: Keyboard): Object3D {
  const [width, depth] = [pad ? 0.435 : 0.31, 0.135]
  const keys = keyBed({
    width: width - 0.016,
    depth: depth - 0.014,
    high: 0.0065,
    gap: 0.0026,
    caps: plastic(caps, 0.55),
    legends,
    pad,
  })
  const made = group(
    mesh(lyingPlate(width, depth, 0.014, 0.008, 0.002), plastic(body, 0.5), [0, 0.007, 0]),
    put(keys, [0, 0.0135, 0]),
  )
  return group(put(made, [0, 0.005, 0], [0.07, 0, 0]))
}

const raised = (value: number, power: number) => Math.sign(value) * Math.abs(value) ** power

/** A mouse with its two keys to -z, away from the hand. */
function mouse(body: number): Object3D {
  const [width, length, high] = [0.031, 0.056, 0.037]
  const back = (z: number) => 0.82 + 0.2 * Math.sin((0.25 - z / length) * 1.2)
  const hull = warp(new SphereGeometry(1, 48, 32), (v) => {
    const { x, y, z } = v.normalize()
    const around = Math.atan2(z, x)
    const level = raised(Math.sqrt(1 - y * y), 0.8)
    const along = length * level * raised(Math.sin(around), 0.85)
    const across = width * level * raised(Math.cos(around), 0.75)
    const waist = 1 - 0.12 * Math.cos((along / length) * 2.2) * (y > 0.1 ? 1 : 0.5)
    v.set(across * waist, 0.004 + (y > 0 ? high * y ** 0.9 * back(along) : 0.004 * y), along)
  })
  const seam = Array.from({ length: 13 }, (_, i): Place => {
    const z = -0.002 - i * 0.004
    const roof = 0.004 + high * 0.94 * back(z) * Math.max(0, 1 - (z / length) ** 2) ** 0.55
    return [0, roof + 0.0012, z]
  })
  const cable = tube(
    [
      [0, 0.012, -0.05],
      [0.004, 0.004, -0.075],
      [0.016, 0.002, -0.12],
      [0.006, 0.002, -0.17],
    ],
    0.0018,
    24,
    6,
  )
  const wheel = cylinder(0.011, 0.011, 0.007, 24).rotateZ(Math.PI / 2)
  return group(
    besideTruth(mesh(cable, plastic(0x1d1e20, 0.6))),
    mesh(roundBox(0.0115, 0.004, 0.03, 0.002), plastic(0x0c0c0d, 0.6), [0, 0.0375, -0.03]),
    mesh(hull, plastic(body, 0.42)),
    mesh(tube(seam, 6e-4, 24, 5), plastic(0x060606, 0.9)),
    mesh(wheel, plastic(0x55585c, 0.8), [0, 0.0315, -0.03]),
  )
}

function monitor(): Object3D {
  const [width, height] = [0.54, 0.325]
  const frame = plastic(0x151618, 0.4)
  const foot = metal(0x777a7f, 0.4)
  const display = new PlaneGeometry(width - 0.016, height - 0.026)
  return group(
    mesh(roundBox(width, height, 0.022, 0.005), frame, [0, 0.32, 0]),
    saying(shown, mesh(display, screen(desktop()), [0, 0.324, 0.0115])),
    mesh(roundBox(0.05, 0.28, 0.02, 0.006), foot, [0, 0.15, -0.03]),
    mesh(lyingPlate(0.22, 0.17, 0.008, 0.02, 0.002), foot, [0, 0.004, 0]),
  )
}

const desk = { stands: 'table', faces: 'front' } as const
const black = { body: 0x1c1d1f, caps: 0x2b2c2f, legends: '#e9ebee', pad: true }
const white = { body: 0xd9dadc, caps: 0xf7f7f8, legends: '#333', pad: false }

export const forms: readonly Form[] = [
  {
    ...desk,
    kind: 'laptop',
    label: 'laptop',
    name: 'laptop',
    size: [0.325, 0.231, 0.31],
    build: () => laptop(0xb4b7bb),
  },
  {
    ...desk,
    kind: 'keyboard-black',
    label: 'keyboard',
    name: 'black keyboard',
    size: [0.435, 0.032, 0.136],
    build: () => keyboard(black),
  },
  {
    ...desk,
    kind: 'keyboard-white',
    label: 'keyboard',
    name: 'white keyboard',
    size: [0.31, 0.032, 0.136],
    build: () => keyboard(white),
  },
  {
    ...desk,
    kind: 'mouse-black',
    label: 'mouse',
    name: 'black mouse',
    size: [0.06, 0.044, 0.23],
    build: () => mouse(0x1d1e20),
  },
  {
    ...desk,
    kind: 'mouse-white',
    label: 'mouse',
    name: 'white mouse',
    size: [0.06, 0.044, 0.23],
    build: () => mouse(0xe9e9ea),
  },
  {
    ...desk,
    kind: 'monitor',
    label: 'tv',
    name: 'computer screen',
    size: [0.54, 0.483, 0.17],
    build: monitor,
  },
]
