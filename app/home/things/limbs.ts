import { type BufferGeometry, type Material, type Mesh, type Object3D, SphereGeometry } from 'three'
import { plastic } from '../materials.ts'
import { group, mesh, put, tube, warp } from '../shapes.ts'
import type { Place } from '../thing.ts'

/** Half widths along x and z at a height, and how far the middle lies before the axis; metres. */
export type Slice = readonly [y: number, x: number, z: number, before?: number]

/** Value of the curve through `values` at `t` of its way, 0..1 (Catmull-Rom, even steps). */
function along(values: readonly number[], t: number): number {
  const last = values.length - 1
  const at = Math.min(last - 1e-9, Math.max(0, t * last))
  const i = Math.floor(at)
  const [p1, p2] = [values[i] ?? 0, values[i + 1] ?? 0]
  const [p0, p3] = [values[i - 1] ?? p1, values[i + 2] ?? p2]
  const u = at - i
  const [a, b] = [2 * p1 - 2 * p2 + (p2 - p0) / 2 + (p3 - p1) / 2, (p2 - p0) / 2]
  return a * u ** 3 + (p2 - p1 - b - a) * u ** 2 + b * u + p1
}

/**
 * A smooth skin over slices of a body from below upwards, its front towards +z. Where a step up is more
 * than five times its neighbour, the curve (Catmull-Rom) swings past the slices.
 */
export function skin(slices: readonly Slice[], rows = 40, around = 40): BufferGeometry {
  const of = (i: number) => slices.map((slice) => slice[i] ?? 0)
  const [y, wide, deep, before] = [of(0), of(1), of(2), of(3)]
  const spine = tube(
    [
      [0, 0, 0],
      [0, 1, 0],
    ],
    1,
    rows,
    around,
  )
  return warp(spine, (v) => {
    const t = v.y
    v.set(v.x * along(wide, t), along(y, t), v.z * along(deep, t) + along(before, t))
  })
}

/** A limb through joints, evenly spaced, whose radius at each is told. */
export function limb(
  joints: readonly Place[],
  radii: readonly number[],
  material: Material,
  around = 14,
): Mesh {
  const rows = 28
  const [bar, line] = [tube(joints, 1, rows, around), tube(joints, 1e-4, rows, around)]
  const core = line.getAttribute('position')
  let i = 0
  const shaped = warp(bar, (v) => {
    const [x, y, z] = [core.getX(i), core.getY(i), core.getZ(i)]
    const r = along(radii, Math.floor(i / (around + 1)) / rows)
    v.set(x + (v.x - x) * r, y + (v.y - y) * r, z + (v.z - z) * r)
    i++
  })
  return mesh(shaped, material)
}

/** A relaxed right hand, its wrist at the origin, hanging down, the back to -x and the thumb to +z. */
export function hand(material: Material): Object3D {
  const palm = warp(new SphereGeometry(1, 20, 14), (v) =>
    v.set(v.x * 0.016, v.y * 0.052 - 0.045, v.z * (0.037 - 0.006 * v.y)),
  )
  const fingers = [-0.027, -0.009, 0.009, 0.027].map((z, i) => {
    const long = [0.058, 0.07, 0.074, 0.066][i] ?? 0.06
    return limb(
      [
        [0, -0.08, z],
        [0.006, -0.08 - long * 0.45, z * 0.95],
        [0.02, -0.08 - long * 0.8, z * 0.9],
        [0.032, -0.08 - long, z * 0.9],
      ],
      [0.0098, 0.0095, 0.0085, 0.003],
      material,
      9,
    )
  })
  const thumb = limb(
    [
      [0.002, -0.02, 0.026],
      [0.008, -0.045, 0.046],
      [0.016, -0.07, 0.052],
      [0.02, -0.086, 0.05],
    ],
    [0.012, 0.0115, 0.01, 0.003],
    material,
    9,
  )
  return group(mesh(palm, material), ...fingers, thumb)
}

/** A laced shoe on its sole, toes to +z, its heel below the ankle. */
export function shoe(colour: number): Object3D {
  const length = 0.135
  const upper = warp(new SphereGeometry(1, 32, 24), (v) => {
    const heel = v.z < 0 ? 1 : 0
    const wide = 0.044 + 0.006 * v.z - 0.008 * heel
    const high = 0.09 - 0.052 * Math.max(0, v.z + 0.25) ** 0.8
    v.set(v.x * wide, Math.max(0, v.y + 0.35) * high * 0.75 + 0.012, v.z * length + 0.055)
  })
  const sole = warp(new SphereGeometry(1, 32, 16), (v) => {
    const wide = 0.05 + 0.005 * v.z - (v.z < 0 ? 0.008 : 0)
    v.set(
      v.x * wide,
      Math.min(1, Math.max(0, v.y * 4 + 0.5)) * 0.022,
      v.z * (length + 0.006) + 0.055,
    )
  })
  const laces = [0.07, 0.09, 0.11].map((z, i) =>
    put(
      limb(
        [
          [-0.022, 0, 0],
          [0, 0.008, 0],
          [0.022, 0, 0],
        ],
        [0.003, 0.003, 0.003],
        plastic(0xf1efe9, 0.8),
        6,
      ),
      [0, 0.074 - i * 0.009, z],
    ),
  )
  return group(mesh(upper, plastic(colour, 0.6)), mesh(sole, plastic(0xe9e6df, 0.7)), ...laces)
}
