import { Group, type Material, type Object3D, PlaneGeometry } from 'three'
import { matte, metal, woven } from './materials.ts'
import { box, cylinder, group, mesh, roundBox, warp } from './shapes.ts'
import type { Opening } from './thing.ts'
import { wallThickness } from './walls.ts'

/** What fills a hole in a wall, in the wall's frame with x = 0 in the middle of the hole. */
export function buildOpening(opening: Opening, trim: Material): Object3D {
  const made = group(reveal(opening), casing(opening, trim))
  if (opening.kind === 'window') made.add(sashes(opening), sill(opening, trim), curtains(opening))
  if (opening.kind === 'door') made.add(leaf(opening))
  return made
}

/** The inner sides of the hole, through the thickness of the wall. */
function reveal({ width, bottom, top }: Opening): Object3D {
  const [white, deep, high] = [matte(0xf1eee7, 0.8), wallThickness, top - bottom]
  const made = group(mesh(box(width + 0.04, 0.02, deep), white, [0, top + 0.01, -deep / 2]))
  for (const side of [-1, 1]) {
    made.add(
      mesh(box(0.02, high, deep), white, [side * (width / 2 + 0.01), bottom + high / 2, -deep / 2]),
    )
  }
  if (bottom > 0)
    made.add(mesh(box(width + 0.04, 0.02, deep), white, [0, bottom - 0.01, -deep / 2]))
  else made.add(mesh(box(width, 0.01, deep), matte(0x8a6a48, 0.6), [0, -0.004, -deep / 2]))
  return made
}

/** Flat boards around the hole, on the wall. */
function casing({ width, bottom, top }: Opening, trim: Material): Object3D {
  const made = group(mesh(box(width + 0.14, 0.07, 0.016), trim, [0, top + 0.035, 0.008]))
  for (const side of [-1, 1]) {
    made.add(
      mesh(box(0.07, top - bottom, 0.016), trim, [
        side * (width / 2 + 0.035),
        (top + bottom) / 2,
        0.008,
      ]),
    )
  }
  return made
}

/** Two sashes side by side. There is no pane: clean glass shows nothing. */
function sashes({ width, bottom, top }: Opening): Object3D {
  const [paint, z, y] = [matte(0xf6f5f1, 0.4), -wallThickness + 0.03, (top + bottom) / 2]
  const made = new Group()
  for (const x of [-width / 2 + 0.025, -0.025, 0.025, width / 2 - 0.025]) {
    made.add(mesh(box(0.05, top - bottom, 0.05), paint, [x, y, z]))
  }
  for (const edge of [bottom + 0.025, top - 0.025]) {
    made.add(mesh(box(width, 0.05, 0.05), paint, [0, edge, z]))
  }
  return made.add(mesh(roundBox(0.02, 0.11, 0.02, 0.006), metal(), [0.02, y, z + 0.035]))
}

function sill({ width, bottom }: Opening, trim: Material): Object3D {
  return mesh(roundBox(width + 0.16, 0.03, 0.1, 0.008), trim, [0, bottom - 0.015, 0.04])
}

/** Two drawn-back curtains in folds on a rod. */
function curtains({ width, bottom, top }: Opening): Object3D {
  const [rail, foot] = [top + 0.12, Math.max(0.02, bottom - 0.25)]
  const rod = cylinder(0.012, 0.012, width + 0.9, 12).rotateZ(Math.PI / 2)
  const made = group(mesh(rod, metal(0x4a4a4c, 0.5), [0, rail, 0.08]))
  for (const side of [-1, 1]) {
    const cloth = warp(new PlaneGeometry(0.4, rail - foot, 40, 6), (v) => {
      v.z = 0.028 * Math.sin(v.x * 95) * (0.7 + 0.3 * Math.sin(v.y * 2 + v.x * 9))
    })
    made.add(
      mesh(cloth, woven(0xe4ded2, [2, 6]), [side * (width / 2 + 0.2), (rail + foot) / 2, 0.08]),
    )
  }
  return made
}

/** A closed door with two panels and a handle. */
function leaf({ width, top }: Opening): Object3D {
  const [paint, z] = [matte(0xefece4, 0.5), -0.03]
  const made = group(mesh(box(width, top, 0.04), paint, [0, top / 2, z]))
  for (const [low, high] of [
    [0.15, 0.85],
    [1.05, top - 0.15],
  ] as const) {
    made.add(
      mesh(roundBox(width - 0.26, high - low, 0.02, 0.008), paint, [
        0,
        (low + high) / 2,
        z + 0.018,
      ]),
    )
  }
  const handle = roundBox(0.12, 0.018, 0.018, 0.008)
  return made.add(
    mesh(handle, metal(), [width / 2 - 0.1, 1.02, z + 0.065]),
    mesh(cylinder(0.01, 0.01, 0.05, 10).rotateX(Math.PI / 2), metal(), [
      width / 2 - 0.06,
      1.02,
      z + 0.04,
    ]),
  )
}
