import { BoxGeometry, type Object3D } from 'three'
import { woven } from '../materials.ts'
import { group, mesh, warp } from '../shapes.ts'

/** A square pillow lying, `side` metres long, its corners pulled out. */
export function pillow(side: number, colour: number): Object3D {
  const body = warp(new BoxGeometry(side, 0.16, side, 16, 3, 16), (v) => {
    const [u, w] = [Math.abs(v.x) / (side / 2), Math.abs(v.z) / (side / 2)]
    v.y *= 0.08 + 0.95 * Math.max(0, (1 - u * u) * (1 - w * w)) ** 0.45
    const [x, z] = [1 - 0.09 * (1 - w) * u ** 3, 1 - 0.09 * (1 - u) * w ** 3]
    v.x *= x
    v.z *= z
  })
  return group(mesh(body, woven(colour)))
}
