import {
  BufferGeometry,
  Float32BufferAttribute,
  type Object3D,
  SphereGeometry,
  Vector3,
} from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import { physical } from '../materials.ts'
import { group, mesh, put, tube } from '../shapes.ts'
import type { Form } from '../thing.ts'

const radius = 0.11
const golden = (1 + Math.sqrt(5)) / 2

/** The twelve corners of an icosahedron on the unit sphere: the middles of a football's pentagons. */
const middles = [-1, 1].flatMap((a) =>
  [-golden, golden].flatMap((b) => [
    new Vector3(0, a, b).normalize(),
    new Vector3(a, b, 0).normalize(),
    new Vector3(b, 0, a).normalize(),
  ]),
)

/** Those at the other ends of the five edges that meet in a corner. */
const neighbours = (corner: Vector3): Vector3[] =>
  [...middles].sort((a, b) => a.distanceTo(corner) - b.distanceTo(corner)).slice(1, 6)

const between = (from: Vector3, to: Vector3, part: number): Vector3 =>
  from.clone().lerp(to, part).normalize()

/** A triangle on the unit sphere cut into four, `times` over, and lifted onto the ball. */
function patch(a: Vector3, b: Vector3, c: Vector3, times: number): number[] {
  if (times === 0)
    return [a, b, c].flatMap((point) =>
      point
        .clone()
        .multiplyScalar(radius * 1.002)
        .toArray(),
    )
  const [ab, bc, ca] = [between(a, b, 0.5), between(b, c, 0.5), between(c, a, 0.5)]
  const parts = [
    [a, ab, ca],
    [ab, b, bc],
    [ca, bc, c],
    [ab, bc, ca],
  ] as const
  return parts.flatMap(([x, y, z]) => patch(x, y, z, times - 1))
}

/** A pentagon of five triangles; its corners lie a third along the edges (truncated icosahedron). */
function pentagon(middle: Vector3): number[] {
  const corners = neighbours(middle).map((end) => between(middle, end, 1 / 3))
  return corners.flatMap((corner, i) =>
    corners.slice(i + 1).flatMap((other) => {
      if (corner.distanceTo(other) > 0.5) return [] // no side of the pentagon but a diagonal
      const outwards = corner.clone().sub(middle).cross(other.clone().sub(middle)).dot(middle) > 0
      return outwards ? patch(middle, corner, other, 2) : patch(middle, other, corner, 2)
    }),
  )
}

function football(): Object3D {
  const spots = new BufferGeometry()
  spots.setAttribute('position', new Float32BufferAttribute(middles.flatMap(pentagon), 3))
  spots.computeVertexNormals()
  const seams = middles.flatMap((from, i) =>
    neighbours(from)
      .filter((to) => middles.indexOf(to) > i)
      .map((to) => {
        const points = [1 / 3, 1 / 2, 2 / 3].map((part) => {
          const { x, y, z } = between(from, to, part).multiplyScalar(radius)
          return [x, y, z] as const
        })
        return tube(points, 0.0011, 6, 4)
      }),
  )
  const white = physical({ color: 0xf2f2ee, roughness: 0.45, clearcoat: 0.3 })
  const black = physical({ color: 0x17181a, roughness: 0.45, clearcoat: 0.3 })
  const ball = group(
    mesh(new SphereGeometry(radius, 36, 24), white),
    mesh(spots, black),
    mesh(mergeGeometries(seams), black),
  )
  return group(put(ball, [0, radius, 0], [0.4, 0, 0.25]))
}

export const forms: readonly Form[] = [
  {
    kind: 'football',
    label: 'sports ball',
    name: 'football',
    stands: 'floor',
    faces: 'around',
    size: [0.222, 0.222, 0.222],
    build: football,
  },
]
