import {
  BoxGeometry,
  type BufferGeometry,
  CatmullRomCurve3,
  CylinderGeometry,
  ExtrudeGeometry,
  Group,
  LatheGeometry,
  type Material,
  Mesh,
  type Object3D,
  Shape,
  TubeGeometry,
  Vector2,
  Vector3,
} from 'three'
import { RoundedBoxGeometry } from 'three/addons/geometries/RoundedBoxGeometry.js'
import type { Place } from './thing.ts'

/** Radius and height of a point of a profile, metres. */
export type Ring = readonly [radius: number, height: number]

export function mesh(
  geometry: BufferGeometry,
  material: Material | Material[],
  at: Place = [0, 0, 0],
): Mesh {
  const made = new Mesh(geometry, material)
  made.position.set(...at)
  return made
}

export function group(...parts: readonly Object3D[]): Group {
  return new Group().add(...parts)
}

/** Whether a part of a scene is drawn as triangles. */
export const isMesh = (part: Object3D): part is Mesh => part instanceof Mesh

/** The object moved and turned; radians about x, y and z. */
export function put<Made extends Object3D>(made: Made, at: Place, turn: Place = [0, 0, 0]): Made {
  made.position.set(...at)
  made.rotation.set(...turn)
  return made
}

/** Marks parts that a detector does not count to the thing's class. */
export function besideTruth<Made extends Object3D>(made: Made): Made {
  made.traverse((part) => (part.userData.truth = false))
  return made
}

/** Marks a film on another surface, such as print: it throws no shadow and hides nothing. */
export function decal<Made extends Object3D>(made: Made): Made {
  made.traverse((part) => (part.userData.decal = true))
  return made
}

/** Notes the text that a mesh shows. */
export function saying<Made extends Object3D>(text: string, made: Made): Made {
  made.userData.text = text
  return made
}

export const box = (width: number, height: number, depth: number): BufferGeometry =>
  new BoxGeometry(width, height, depth)

/** A box with round edges, `radius` no more than the box allows. */
export function roundBox(
  width: number,
  height: number,
  depth: number,
  radius = 0.01,
  segments = 2,
): BufferGeometry {
  const most = Math.min(width, height, depth) / 2.01
  return new RoundedBoxGeometry(width, height, depth, segments, Math.min(radius, most))
}

export const cylinder = (
  top: number,
  bottom: number,
  height: number,
  segments = 28,
): BufferGeometry => new CylinderGeometry(top, bottom, height, segments)

/** The skin of a cylinder without lids, for labels and shades. */
export const sleeve = (
  top: number,
  bottom: number,
  height: number,
  segments = 48,
): BufferGeometry => new CylinderGeometry(top, bottom, height, segments, 1, true)

/** A profile turned about the y axis. */
export const lathe = (rings: readonly Ring[], segments = 48): BufferGeometry =>
  new LatheGeometry(
    rings.map(([radius, height]) => new Vector2(Math.max(radius, 1e-4), height)),
    segments,
  )

/** A round bar through the points. */
export const tube = (
  points: readonly Place[],
  radius: number,
  segments = 24,
  around = 10,
  closed = false,
): BufferGeometry =>
  new TubeGeometry(
    new CatmullRomCurve3(
      points.map((point) => new Vector3(...point)),
      closed,
    ),
    segments,
    radius,
    around,
    closed,
  )

/** Moves every vertex in place and gives the geometry new normals. */
export function warp<Made extends BufferGeometry>(
  geometry: Made,
  move: (vertex: Vector3) => void,
): Made {
  const positions = geometry.getAttribute('position')
  const vertex = new Vector3()
  for (let i = 0; i < positions.count; i++) {
    vertex.fromBufferAttribute(positions, i)
    move(vertex)
    positions.setXYZ(i, vertex.x, vertex.y, vertex.z)
  }
  geometry.computeVertexNormals()
  return geometry
}

/** A rectangle with round corners, in the plane z = 0 about the origin. */
export function roundRectangle(width: number, height: number, radius: number): Shape {
  const [x, y] = [width / 2, height / 2]
  const shape = new Shape()
  shape.moveTo(-x + radius, -y)
  shape.lineTo(x - radius, -y)
  shape.quadraticCurveTo(x, -y, x, -y + radius)
  shape.lineTo(x, y - radius)
  shape.quadraticCurveTo(x, y, x - radius, y)
  shape.lineTo(-x + radius, y)
  shape.quadraticCurveTo(-x, y, -x, y - radius)
  shape.lineTo(-x, -y + radius)
  shape.quadraticCurveTo(-x, -y, -x + radius, -y)
  return shape
}

/** A flat plate with round corners (`radius`) and soft edges (`bevel`), upright, about the origin. */
export const plate = (
  width: number,
  height: number,
  depth: number,
  radius: number,
  bevel = 0.001,
): BufferGeometry =>
  new ExtrudeGeometry(roundRectangle(width - 2 * bevel, height - 2 * bevel, radius), {
    depth: depth - 2 * bevel,
    bevelEnabled: true,
    bevelSize: bevel,
    bevelThickness: bevel,
    bevelSegments: 2,
    curveSegments: 6,
  }).translate(0, 0, -depth / 2 + bevel)

/** The same plate lying: width along x, `length` along z, thickness along y. */
export const lyingPlate = (
  width: number,
  length: number,
  thickness: number,
  radius: number,
  bevel = 0.001,
): BufferGeometry => plate(width, length, thickness, radius, bevel).rotateX(-Math.PI / 2)
