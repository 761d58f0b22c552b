import { type Mesh, Vector3 } from 'three'

/** A flat rectangle with writing on it, in the world; metres, `right` and `up` as one reads, of length 1. */
export type WrittenFace = {
  readonly middle: Vector3
  readonly right: Vector3
  readonly up: Vector3
  readonly width: number
  readonly height: number
}

/** Only what is turned to the reader by less than this, as a cosine, counts to the face: 75 degrees. */
const turned = 0.26

/**
 * The face of a mesh that somebody at `eye` (metres, in the world) could read: the rectangle around
 * those of its triangles that are turned towards them, upright as its texture is. On a band around a
 * bottle this is the part in front. `userData.written`, where there is any, says which stretches of its
 * texture, along u from 0 to 1, have something written on them; the one that is turned to the eye
 * most counts. Null where all is turned away.
 */
export function writtenFace(mesh: Mesh, eye: Vector3): WrittenFace | null {
  const facing = trianglesOf(mesh).filter((triangle) => towards(triangle, eye) > turned)
  const stretches = (mesh.userData.written ?? [[0, 1]]) as readonly (readonly [number, number])[]
  const faces = stretches.map(([from, to]) => facing.filter(({ u }) => u >= from && u <= to))
  const seen = (face: readonly Triangle[]) =>
    face.reduce((all, each) => all + each.normal.length() * towards(each, eye), 0)
  const face = faces.reduce((a, b) => (seen(b) > seen(a) ? b : a), [])
  return face.length > 0 ? around(face) : null
}

type Triangle = {
  readonly corners: readonly [Vector3, Vector3, Vector3]
  /** As long as the triangle is large. */
  readonly normal: Vector3
  /** The way in which v rises, as long as the triangle is large. */
  readonly rise: Vector3
  /** Where its middle lies on the texture. */
  readonly u: number
}

function trianglesOf({ geometry, matrixWorld }: Mesh): Triangle[] {
  const [position, uv] = [geometry.getAttribute('position'), geometry.getAttribute('uv')]
  const count = geometry.index?.count ?? position.count
  const corner = (at: number) => {
    const i = geometry.index?.getX(at) ?? at
    const point = new Vector3().fromBufferAttribute(position, i).applyMatrix4(matrixWorld)
    return { point, u: uv.getX(i), v: uv.getY(i) }
  }
  return Array.from({ length: count / 3 }, (_, triangle) => {
    const [a, b, c] = [corner(triangle * 3), corner(triangle * 3 + 1), corner(triangle * 3 + 2)]
    const [ab, ac] = [b.point.clone().sub(a.point), c.point.clone().sub(a.point)]
    const normal = ab.clone().cross(ac)
    // dP/dv from the edges in space and on the texture, as tangent spaces are made.
    const turn = (b.u - a.u) * (c.v - a.v) - (c.u - a.u) * (b.v - a.v)
    const rise = ac.multiplyScalar(b.u - a.u).sub(ab.multiplyScalar(c.u - a.u))
    rise.setLength(normal.length() * Math.sign(turn))
    return { corners: [a.point, b.point, c.point], normal, rise, u: (a.u + b.u + c.u) / 3 }
  })
}

/** The cosine of the angle between a triangle's front and the way to the eye. */
const towards = ({ corners: [a], normal }: Triangle, eye: Vector3): number =>
  Math.cos(normal.angleTo(eye.clone().sub(a)))

/** The rectangle around triangles, across their mean front. */
function around(face: readonly Triangle[]): WrittenFace {
  const total = (of: (triangle: Triangle) => Vector3) =>
    face.reduce((all, triangle) => all.add(of(triangle)), new Vector3())
  const front = total(({ normal }) => normal).normalize()
  const up = total(({ rise }) => rise)
    .projectOnPlane(front)
    .normalize()
  const right = up.clone().cross(front)
  const corners = face.flatMap((triangle) => triangle.corners)
  const range = (axis: Vector3) => {
    const along = corners.map((corner) => corner.dot(axis))
    const [low, high] = [Math.min(...along), Math.max(...along)]
    return { middle: (low + high) / 2, length: high - low }
  }
  const [across, upright, deep] = [range(right), range(up), range(front)]
  const middle = new Vector3()
    .addScaledVector(right, across.middle)
    .addScaledVector(up, upright.middle)
    .addScaledVector(front, deep.middle)
  return { middle, right, up, width: across.length, height: upright.length }
}
