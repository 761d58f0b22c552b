import { Box3, type Matrix4, Ray, Vector3 } from 'three'
import type { SolidBox } from './solid-truth.ts'
import type { Place } from './thing.ts'

/** A word that the app has put somewhere in the home: its COCO class, and where it points; metres. */
export type PlacedLabel = { readonly id: string; readonly label: string; readonly at: Place }

/** A thing as it is: `label` is its COCO class, null where there is none, `name` what people call it. */
export type TrueThing = {
  readonly id: string
  readonly label: string | null
  readonly name: string
  readonly box: SolidBox
}

/**
 * What there is to a label. `right`: it points at a thing of its class. `wrong`: at something else.
 * `nothing`: nothing at all is, and `thing` is then the nearest of its class, or of any. All numbers
 * are about `thing`; with no things in the home it is null and they are infinite.
 */
export type LabelTruth = {
  readonly id: string
  readonly label: string
  readonly verdict: 'right' | 'wrong' | 'nothing'
  readonly thing: TrueThing | null
  /** Seen from the eye, by how much the label misses the thing's box, degrees; 0 upon it. */
  readonly angle: number
  /** The same to the middle of the box. */
  readonly angleToMiddle: number
  /** Metres from the label to the box; 0 inside. */
  readonly distance: number
}

/**
 * Degrees by which a label may miss a thing that it still points at. How far off it lies along the
 * line of sight is told apart from that, as `distance`.
 */
const reach = 4

/** Compares labels with the things there are, as seen by an eye at `eye`, metres in the home. */
export function judgeLabels(
  labels: readonly PlacedLabel[],
  eye: Place,
  things: readonly TrueThing[],
): LabelTruth[] {
  return labels.map((placed) => {
    const errors = things.map((thing) => errorOf(placed, eye, thing)).sort(byNearness)
    const own = errors.find(({ thing }) => thing.label === placed.label)
    const [nearest] = errors
    const verdict = isThere(own) ? 'right' : isThere(nearest) ? 'wrong' : 'nothing'
    const { id, label } = placed
    const found = (verdict === 'wrong' ? nearest : own) ?? nearest ?? nowhere
    return { id, label, verdict, ...found }
  })
}

type Misfit = Pick<LabelTruth, 'angle' | 'angleToMiddle' | 'distance'>
type ThingError = Misfit & { readonly thing: TrueThing }

const nowhere = { thing: null, angle: Infinity, angleToMiddle: Infinity, distance: Infinity }

const isThere = (error: Misfit | undefined): boolean => error !== undefined && error.angle <= reach

/** What a label belongs to before all else; then what it misses least, then what is closest to it. */
const byNearness = (a: ThingError, b: ThingError): number =>
  Number(isThere(b)) - Number(isThere(a)) || a.angle - b.angle || a.distance - b.distance

function errorOf({ at }: PlacedLabel, eye: Place, thing: TrueThing): ThingError {
  const { pose, box } = thing.box
  const toBox: Matrix4 = pose.clone().invert()
  const [label, from] = [at, eye].map((point) => new Vector3(...point).applyMatrix4(toBox))
  const [to, origin] = [label ?? new Vector3(), from ?? new Vector3()]
  const ray = to.clone().sub(origin)
  return {
    thing,
    angle: degrees(angleToBox(origin, ray, box)),
    angleToMiddle: degrees(ray.angleTo(box.getCenter(new Vector3()).sub(origin))),
    distance: box.distanceToPoint(to),
  }
}

const degrees = (radians: number): number => (radians * 180) / Math.PI

/** By how much a ray misses a box, as an angle at its origin, radians. */
function angleToBox(origin: Vector3, ray: Vector3, box: Box3): number {
  const sight = new Ray(origin, ray.clone().normalize())
  if (box.containsPoint(origin) || sight.intersectsBox(box)) return 0
  // The outline of a box is made of some of its edges, and no edge lies outside of it.
  return Math.min(...edges(box).map(([a, b]) => angleToArc(ray, a.sub(origin), b.sub(origin))))
}

/** The twelve edges of a box. */
function edges({ min, max }: Box3): (readonly [Vector3, Vector3])[] {
  const corner = (bits: number) =>
    new Vector3(bits & 1 ? max.x : min.x, bits & 2 ? max.y : min.y, bits & 4 ? max.z : min.z)
  return [0, 1, 2, 3, 4, 5, 6, 7].flatMap((bits) =>
    [1, 2, 4]
      .filter((bit) => (bits & bit) === 0)
      .map((bit) => [corner(bits), corner(bits | bit)] as const),
  )
}

/** From a direction to the nearest on the arc between two others, radians (spherical trigonometry). */
function angleToArc(way: Vector3, a: Vector3, b: Vector3): number {
  const normal = a.clone().cross(b).normalize()
  const beside = way.clone().projectOnPlane(normal)
  const between = a.clone().cross(beside).dot(normal) > 0 && beside.clone().cross(b).dot(normal) > 0
  if (normal.lengthSq() > 0 && between) return way.angleTo(beside)
  return Math.min(way.angleTo(a), way.angleTo(b))
}
