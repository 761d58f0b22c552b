/** Small scenes whose geometry is known, and where their points ought to fall in a picture. */
import {
  BoxGeometry,
  Color,
  DirectionalLight,
  Matrix4,
  Mesh,
  MeshBasicMaterial,
  MeshStandardMaterial,
  Scene,
  SphereGeometry,
  Vector3,
} from 'three'
import { toPose } from '../../app/core/pose.ts'
import { lensPose, type PixelPoint, planeOf, projectThrough } from '../../app/home/camera/lens.ts'
import type { Lens } from '../../app/home/profiles.ts'
import type { Pose } from '../../models/types.ts'

/** A head 1.6 m above the floor that looks this many degrees to the left, and a little down. */
export function headTurned(degrees: number): Pose {
  const matrix = new Matrix4().makeRotationY((degrees * Math.PI) / 180)
  matrix.multiply(new Matrix4().makeRotationX(-0.1))
  return toPose(matrix.setPosition(0.3, 1.6, -0.2).elements)
}

export type Point = readonly [number, number, number]

/** Points between 1.5 and 3 m away, spread over the picture and into its corners. */
export function placeMarkers(lens: Lens, head: Pose): Point[] {
  const world = new Matrix4().fromArray(lensPose(lens, head))
  return [0.06, 0.35, 0.65, 0.94].flatMap((v, row) =>
    [0.08, 0.36, 0.64, 0.92].map((u, column): Point => {
      const [x, y] = planeOf(lens, [u * lens.width, v * lens.height])
      const away = 1.5 + ((row * 4 + column) % 5) * 0.35
      const { x: a, y: b, z: c } = new Vector3(x, -y, -1).multiplyScalar(away).applyMatrix4(world)
      return [a, b, c]
    }),
  )
}

/** Balls of about three pixels' radius. */
export function markerScene(lens: Lens, points: readonly Point[]): Scene {
  const scene = new Scene()
  scene.background = new Color(0)
  const white = new MeshBasicMaterial({ color: 0xffffff })
  for (const point of points) {
    const away = new Vector3(...point).distanceTo(new Vector3(0.3, 1.6, -0.2))
    const ball = new Mesh(new SphereGeometry((3 * away) / lens.fx, 16, 12), white)
    ball.position.set(...point)
    scene.add(ball)
  }
  return scene
}

/** Lit, half transparent and shiny things: what a camera without faults must not change. */
export function colouredScene(): Scene {
  const scene = new Scene()
  scene.background = new Color(0x88aacc)
  const sun = new DirectionalLight(0xffffff, 2)
  sun.position.set(1, 2, 1)
  scene.add(sun)
  for (const [i, colour] of [0xcc3322, 0x33aa44, 0x2255cc, 0xffffff].entries()) {
    const material = new MeshStandardMaterial({ color: colour, opacity: 0.4 + i * 0.2 })
    material.transparent = i < 2
    const box = new Mesh(new BoxGeometry(0.5, 0.5, 0.5), material)
    box.position.set(i * 0.35 - 0.2, 1.4, -2 - i * 0.2)
    box.rotation.set(i, i * 0.7, 0)
    scene.add(box)
  }
  return scene
}

export const seen = (lens: Lens, head: Pose, point: Point): PixelPoint =>
  projectThrough(lens, head, point) ?? [NaN, NaN]

/** Where a point falls when each row is exposed at a time of its own: repeated until time and row agree. */
export function onItsRow(
  point: Point,
  lens: Lens,
  readout: number,
  headAt: (time: number) => Pose,
): PixelPoint {
  let found = seen(lens, headAt(0), point)
  for (let i = 0; i < 8; i++) {
    found = seen(lens, headAt((found[1] / lens.height - 0.5) * readout), point)
  }
  return found
}

/** The middle of the light within some pixels of a place. */
export function centroid(
  { data, width, height }: ImageData,
  [aroundX, aroundY]: PixelPoint,
): PixelPoint {
  const reach = 12
  let [sumX, sumY, sum] = [0, 0, 0]
  for (let y = Math.floor(aroundY) - reach; y <= aroundY + reach; y++) {
    for (let x = Math.floor(aroundX) - reach; x <= aroundX + reach; x++) {
      if (x < 0 || y < 0 || x >= width || y >= height) continue
      const light = Math.max(0, (data[(y * width + x) * 4 + 1] ?? 0) - 40)
      sumX += light * (x + 0.5)
      sumY += light * (y + 0.5)
      sum += light
    }
  }
  return [sumX / sum, sumY / sum]
}
