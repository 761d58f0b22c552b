import { BufferGeometry, Float32BufferAttribute, type Object3D, Vector3 } from 'three'
import { physical } from '../materials.ts'
import { group, mesh, put } from '../shapes.ts'
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

/**
 * A triangle on the unit sphere cut into four, `times` over. Points come by threes; the triangle turns
 * as its corners do.
 */
function cut(a: Vector3, b: Vector3, c: Vector3, times: number): Vector3[] {
  if (times === 0) return [a, b, c]
  const [ab, bc, ca] = [between(a, b, 0.5), between(b, c, 0.5), between(c, a, 0.5)]
  const parts = [
    [a, ab, ca],
    [ab, b, bc],
    [ca, bc, c],
    [ab, bc, ca],
  ] as const
  return parts.flatMap(([x, y, z]) => cut(x, y, z, times - 1))
}

/** The five corners of a pentagon, a third along the edges (truncated icosahedron), in their order. */
const pentagon = (middle: Vector3): Vector3[] =>
  inOrder(
    middle,
    neighbours(middle).map((end) => between(middle, end, 1 / 3)),
  )

/** The six corners of the hexagon between three pentagons, in their order. */
const hexagon = (three: readonly Vector3[]): Vector3[] =>
  inOrder(
    middleOf(three),
    three.flatMap((from) =>
      three.filter((to) => to !== from).map((to) => between(from, to, 1 / 3)),
    ),
  )

const middleOf = (points: readonly Vector3[]): Vector3 =>
  points.reduce((sum, point) => sum.add(point), new Vector3()).normalize()

/** Counter-clockwise as seen from outside. */
function inOrder(middle: Vector3, corners: readonly Vector3[]): Vector3[] {
  const east = (corners[0] ?? middle).clone().projectOnPlane(middle).normalize()
  const north = middle.clone().cross(east)
  const angle = (point: Vector3) => Math.atan2(point.dot(north), point.dot(east))
  return [...corners].sort((a, b) => angle(a) - angle(b))
}

/** How near to its seam a panel begins to bend inwards, and how deep the seam lies, metres. */
const [border, groove] = [0.009, 0.0026]

/** Sewn panels, puffed up by the air inside: they sink into a groove towards their edges. */
function panels(outlines: readonly Vector3[][]): BufferGeometry {
  const positions: number[] = []
  const normals: number[] = []
  for (const corners of outlines) {
    const middle = middleOf(corners)
    const edges = corners.map((corner, i) =>
      corner
        .clone()
        .cross(corners[(i + 1) % corners.length] ?? corner)
        .normalize(),
    )
    for (const [i, corner] of corners.entries()) {
      for (const point of cut(middle, corner, corners[(i + 1) % corners.length] ?? corner, 3)) {
        const nearest = [...edges].sort((a, b) => a.dot(point) - b.dot(point))[0] ?? point
        const sunk = Math.max(0, 1 - (nearest.dot(point) * radius) / border)
        positions.push(...point.clone().multiplyScalar(radius - groove * sunk * sunk))
        const slope = (2 * groove * sunk) / border
        normals.push(...point.clone().addScaledVector(nearest, -slope).normalize())
      }
    }
  }
  const made = new BufferGeometry()
  made.setAttribute('position', new Float32BufferAttribute(positions, 3))
  made.setAttribute('normal', new Float32BufferAttribute(normals, 3))
  return made
}

/** Every three middles that are each other's neighbours. */
function triples(): Vector3[][] {
  return middles.flatMap((a, i) =>
    neighbours(a).flatMap((b) =>
      neighbours(b)
        .filter((c) => neighbours(a).includes(c))
        .filter((c) => middles.indexOf(b) > i && middles.indexOf(c) > middles.indexOf(b))
        .map((c) => [a, b, c]),
    ),
  )
}

function football(): Object3D {
  const leather = (color: number) => physical({ color, roughness: 0.5, clearcoat: 0.25 })
  const ball = group(
    mesh(panels(triples().map(hexagon)), leather(0xf0f0ec)),
    mesh(panels(middles.map(pentagon)), leather(0x17181a)),
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
