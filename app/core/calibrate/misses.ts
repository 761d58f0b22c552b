import { Matrix3, Matrix4, Vector3 } from 'three'
import { unproject } from '../camera-model.ts'
import { compose } from '../pose.ts'
import { poseAt } from '../pose-history.ts'
import type { CameraModel, UnitBox, WornCamera } from '../../../models/types.ts'
import type { Shot } from './shot.ts'

/** The way in the world from a camera to what it shows of a thing; across it, to the right and up. Unit vectors. */
type Ray = {
  readonly thing: number
  readonly from: Vector3
  readonly along: Vector3
  readonly right: Vector3
  readonly up: Vector3
  /** One standard deviation, radians. */
  readonly spread: number
}

/**
 * By how much the rays to each thing miss the point where they meet best: two numbers for each spot,
 * sideways and upwards, in standard deviations of where the picture shows it. The points follow from
 * the rays and are no unknowns of their own (variable projection, Golub and Pereyra, 1973). With
 * `known` the points are those where its rays meet, and things that it does not show are not missed.
 * `pixels` is the focal length by which standard deviations become angles.
 */
export function missesOf(
  mounted: WornCamera,
  shots: readonly Shot[],
  pixels: number,
  known: readonly Shot[] = shots,
): number[] {
  const rays = raysOf(mounted, shots, pixels)
  const points = meet(known === shots ? rays : raysOf(mounted, known, pixels))
  return rays.flatMap((ray) => {
    const point = points.get(ray.thing)
    return point ? missOf(ray, point) : [0, 0]
  })
}

/** By how much a ray misses a point, as tangents of angles in standard deviations. What lies behind is missed by far. */
function missOf({ from, along, right, up, spread }: Ray, point: Vector3): [number, number] {
  const [x, y, z] = [point.x - from.x, point.y - from.y, point.z - from.z]
  const far = Math.max(nearest, x * along.x + y * along.y + z * along.z)
  return [
    (x * right.x + y * right.y + z * right.z) / far / spread,
    (x * up.x + y * up.y + z * up.z) / far / spread,
  ]
}

function raysOf(mounted: WornCamera, shots: readonly Shot[], pixels: number): Ray[] {
  const { camera, viewerFromCamera, latency } = mounted
  return shots.flatMap(({ time, heads, spots }) => {
    const head = poseAt(heads, time - latency) ?? heads.at(0)?.pose
    if (!head) return []
    const matrix = new Matrix4().fromArray([...compose(head, viewerFromCamera)])
    const from = new Vector3().setFromMatrixPosition(matrix)
    const axis = new Vector3().setFromMatrixColumn(matrix, 0)
    return spots.map(({ thing, box, spread }): Ray => {
      const along = middleOf(box, camera).transformDirection(matrix)
      const right = axis.clone().addScaledVector(along, -axis.dot(along)).normalize()
      const up = right.clone().cross(along)
      return { thing, from, along, right, up, spread: (spread * camera.width) / pixels }
    })
  })
}

/**
 * The way that halves the angles between opposite edges of a box: through the middle of a solid thing
 * also at the picture's edge, where the box's own middle lies further out and makes a lens seem longer.
 */
function middleOf([x, y, width, height]: UnitBox, camera: CameraModel): Vector3 {
  const [u, v] = [x + width / 2, y + height / 2]
  const edges = [
    [x, v],
    [x + width, v],
    [u, y],
    [u, y + height],
  ] as const
  return edges.reduce(
    (sum, edge) => sum.add(new Vector3(...unproject(camera, edge)).normalize()),
    new Vector3(),
  )
}

/** Nothing is seen well that is nearer to the camera, metres. */
const nearest = 0.3
/** Where a thing is thought to be before any ray tells: metres along the middle of its rays, and how vaguely. */
const guess = { metres: 2, deviation: 2 }
/** A ray that misses by more standard deviations than this is hardly believed (Cauchy's weights). */
export const believed = 2.5
/** Steps towards the point, and how far each may go, as a part of the way to it. */
const steps = { count: 4, part: 0.5 }

/** For each thing the point that its rays miss least, by angle. */
function meet(rays: readonly Ray[]): ReadonlyMap<number, Vector3> {
  const byThing = new Map<number, Ray[]>()
  for (const ray of rays) {
    const own = byThing.get(ray.thing)
    if (own) own.push(ray)
    else byThing.set(ray.thing, [ray])
  }
  return new Map([...byThing].map(([thing, own]) => [thing, meetingOf(own)]))
}

/** By the method of Gauss and Newton. Rays that leave from one point tell the way and not how far it is. */
function meetingOf(rays: readonly Ray[]): Vector3 {
  const [middle, way] = [new Vector3(), new Vector3()]
  for (const { from, along } of rays) {
    middle.addScaledVector(from, 1 / rays.length)
    way.add(along)
  }
  const start = middle.clone().addScaledVector(way.normalize(), guess.metres)
  const trust = guess.deviation ** -2
  const point = start.clone()
  for (let step = 0; step < steps.count; step++) {
    let [xx, xy, xz, yy, yz, zz] = [trust, 0, 0, trust, 0, trust]
    const pull = point.clone().sub(start).multiplyScalar(trust)
    for (const ray of rays) {
      const { from, along, right, up, spread } = ray
      const misses = missOf(ray, point)
      const stray = step === 0 ? 0 : Math.hypot(...misses) / believed
      const weight = 1 / (1 + stray ** 2)
      const far = Math.max(nearest, point.clone().sub(from).dot(along))
      for (const [axis, miss] of [
        [right, misses[0]],
        [up, misses[1]],
      ] as const) {
        // The slope of miss = axis / (along x spread).
        const x = (axis.x / spread - miss * along.x) / far
        const y = (axis.y / spread - miss * along.y) / far
        const z = (axis.z / spread - miss * along.z) / far
        xx += weight * x * x
        xy += weight * x * y
        xz += weight * x * z
        yy += weight * y * y
        yz += weight * y * z
        zz += weight * z * z
        pull.x += weight * miss * x
        pull.y += weight * miss * y
        pull.z += weight * miss * z
      }
    }
    const matrix = new Matrix3().set(xx, xy, xz, xy, yy, yz, xz, yz, zz).invert()
    const move = pull.applyMatrix3(matrix)
    point.sub(move.clampLength(0, steps.part * point.distanceTo(middle)))
  }
  return point
}
