import { Ray, Vector3 } from 'three'
import type { Surface } from '../../../models/types.ts'

/** Where a ray meets a surface: metres from its start, and whether one could stand there. */
export type Meeting = {
  readonly metres: number
  readonly at: Vector3
  readonly level: boolean
  readonly surface: Surface
}

/** Steeper than this a thing would slide off: the cosine of 25 degrees. */
const levelEnough = 0.906

/** The first meeting of a ray (unit vector) with any of the surfaces, from either side; null where there is none. */
export function meetSurface(
  surfaces: readonly Surface[],
  from: Vector3,
  along: Vector3,
): Meeting | null {
  const ray = new Ray(from, along)
  const [a, b, c, at] = [new Vector3(), new Vector3(), new Vector3(), new Vector3()]
  let first: Meeting | null = null
  for (const surface of surfaces) {
    const { triangles } = surface
    for (let i = 0; i + 9 <= triangles.length; i += 9) {
      a.fromArray(triangles, i)
      b.fromArray(triangles, i + 3)
      c.fromArray(triangles, i + 6)
      if (!ray.intersectTriangle(a, b, c, false, at)) continue
      const metres = at.distanceTo(from)
      if (metres >= (first?.metres ?? Infinity)) continue
      const normal = b.sub(a).cross(c.sub(a)).normalize()
      const level = Math.abs(normal.y) > levelEnough && along.y < 0
      first = { metres, at: at.clone(), level, surface }
    }
  }
  return first
}
