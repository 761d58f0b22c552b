import { EigenvalueDecomposition } from 'ml-matrix'
import { MathUtils, Plane, Vector3 } from 'three'
import type { Sample } from './sample-box.ts'

/** A flat piece of the surroundings, and how thick the measurement makes it, metres. */
export type Backdrop = { readonly plane: Plane; readonly thickness: number }

/** Triples that are tried for each plane at most: so one that holds a third of the points is missed … */
const tries = 240
/** … once in so many times. Where more points lie on a plane, fewer triples are as sure to find it. */
const missed = 1e-4
/** A plane counts where it holds this part of the points, and at least so many. */
const share = 0.12
/** Walls, floor, table top. */
const most = 4
const fewest = 12
/** Sensors' noise grows with the distance: metres, and metres a metre. */
const noise = { base: 0.006, growth: 0.006 }

/**
 * The planes that hold most of the points: wall, floor, table top. RANSAC (Fischler and
 * Bolles, 1981), with a fixed sequence instead of chance so that the same points give the same planes.
 */
export function findPlanes(points: readonly Sample[]): Backdrop[] {
  const found: Backdrop[] = []
  let rest = points
  while (found.length < most && rest.length >= fewest) {
    const rough = bestPlane(rest, found.length)
    if (!rough) break
    // Three points alone put it centimetres off where it is far from them.
    const plane = fitPlane(rest.filter(heldBy(rough)))
    const holds = heldBy(plane)
    const held = rest.filter(holds)
    if (held.length < Math.max(fewest, share * points.length)) break
    const off = held.map(({ at }) => Math.abs(plane.distanceToPoint(at))).sort((a, b) => a - b)
    // Three standard deviations, from the median of the absolute deviations.
    const thickness = Math.max(0.006, 3 * 1.4826 * (off[off.length >> 1] ?? 0))
    found.push({ plane, thickness })
    rest = rest.filter((each) => !holds(each))
  }
  return found
}

const heldBy =
  (plane: Plane) =>
  ({ at, far }: Sample) =>
    Math.abs(plane.distanceToPoint(at)) < reach(far)

/** The plane from which points lie least far away (least squares: across it they vary least). */
function fitPlane(points: readonly Sample[]): Plane {
  const middle = new Vector3()
  for (const { at } of points) middle.addScaledVector(at, 1 / points.length)
  let [xx, xy, xz, yy, yz, zz] = [0, 0, 0, 0, 0, 0]
  for (const { at } of points) {
    const [x, y, z] = [at.x - middle.x, at.y - middle.y, at.z - middle.z]
    xx += x * x
    xy += x * y
    xz += x * z
    yy += y * y
    yz += y * z
    zz += z * z
  }
  const spread = [
    [xx, xy, xz],
    [xy, yy, yz],
    [xz, yz, zz],
  ]
  // Its first eigenvector has the least eigenvalue.
  const { eigenvectorMatrix } = new EigenvalueDecomposition(spread, { assumeSymmetric: true })
  const normal = new Vector3(...eigenvectorMatrix.getColumn(0))
  return new Plane().setFromNormalAndCoplanarPoint(normal, middle)
}

const reach = (far: number) => noise.base + noise.growth * far

function bestPlane(points: readonly Sample[], seed: number): Plane | null {
  const [best, plane, none] = [new Plane(), new Plane(), new Vector3()]
  let [most, needed] = [0, tries]
  MathUtils.seededRandom(seed + 1) // the same sequence each time
  const pick = () => points[Math.floor(MathUtils.seededRandom() * points.length)]?.at ?? none
  // Every so many, which is enough to choose by.
  const step = Math.max(1, Math.floor(points.length / 200))
  for (let i = 0; i < needed; i++) {
    plane.setFromCoplanarPoints(pick(), pick(), pick())
    if (!(plane.normal.lengthSq() > 0.5)) continue // three points in a line
    let held = 0
    for (let j = 0; j < points.length; j += step) {
      const point = points[j]
      if (point && Math.abs(plane.distanceToPoint(point.at)) < reach(point.far)) held++
    }
    if (held <= most) continue
    best.copy(plane)
    most = held
    const part = held / Math.ceil(points.length / step)
    needed = Math.min(tries, Math.ceil(Math.log(missed) / Math.log(1 - part ** 3)))
  }
  return most > 0 ? best : null
}
