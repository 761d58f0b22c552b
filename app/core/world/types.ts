import type { CameraModel, DepthMap, Pose, PoseError, UnitBox } from '../../../models/types.ts'
import type { WorldPoint } from '../types.ts'

/**
 * Nouns of the world memory. Times are ms of the Unix epoch, so that they mean something in the next
 * session; places are metres in the frame of one `Place` (y up); ids are never used twice.
 */

/** How surely a point is known: a symmetric 3x3 covariance, square metres, xx xy xz yy yz zz. */
export type Covariance = readonly [
  xx: number,
  xy: number,
  xz: number,
  yy: number,
  yz: number,
  zz: number,
]

/** How the way to a thing was found, best first: measured; a plane or mesh; several views; its usual size. */
export type DistanceSource = 'depth' | 'surface' | 'views' | 'size'

/** Where a thing is, seen from one picture: its middle, how surely, and how large it looks there. */
export type Situation = {
  readonly at: WorldPoint
  readonly covariance: Covariance
  /** Width and height across the line of sight, metres. */
  readonly extent: readonly [width: number, height: number]
  readonly source: DistanceSource
  /** The box, upright and along the world's axes, around what was measured of it; only with depth. */
  readonly bounds?: Bounds
}

/** Two opposite corners of a box along the world's axes. */
export type Bounds = { readonly low: WorldPoint; readonly high: WorldPoint }

/** One thing seen in one picture, at its place in the world. `track` is its id in the pictures, null where it has none. */
export type Observation = Situation & {
  readonly track: number | null
  readonly label: string
  readonly score: number
  readonly box: UnitBox
  /** Only a closer look at its part of the picture showed it. */
  readonly closer?: boolean
}

/** The picture that observations come from, for reasoning about what it did not show. */
export type View = {
  readonly time: number
  readonly camera: CameraModel
  readonly pose: Pose
  /** How far the pose may be off, where that is known. */
  readonly poseError?: PoseError
  readonly depth?: DepthMap
  /** The parts of the picture that were looked at closer. */
  readonly closer?: readonly UnitBox[]
}

/**
 * A thing that is remembered. `belief` is the probability of each class it may be (they sum to at
 * most 1), `label` the likeliest. `missing`: its place was looked at, free and empty.
 */
export type Thing = {
  readonly id: number
  readonly label: string
  readonly belief: Readonly<Record<string, number>>
  readonly at: WorldPoint
  readonly covariance: Covariance
  readonly extent: readonly [width: number, height: number]
  readonly source: DistanceSource
  readonly state: 'present' | 'missing'
  readonly motion: 'static' | 'moving'
  /** Metres a second. */
  readonly velocity: WorldPoint
  readonly sightings: number
  readonly firstSeen: number
  readonly lastSeen: number
  /** When its place was last in view and could be judged, whether the thing was there or not. */
  readonly lastLooked: number
}

/** What one picture told of one thing; the evidence that answers and events point at. */
export type Sighting = {
  readonly thing: number
  readonly time: number
  readonly label: string
  readonly score: number
  readonly box: UnitBox
  readonly at: WorldPoint
  readonly covariance: Covariance
  readonly source: DistanceSource
}

/** What happened to a thing, and the sightings' times that it is concluded from. */
export type WorldEvent = {
  readonly kind: 'appeared' | 'moved' | 'disappeared' | 'seen-again'
  readonly time: number
  readonly thing: number
  readonly label: string
  /** Where it was before, and where it is now; null where that is not known. */
  readonly from: WorldPoint | null
  readonly to: WorldPoint | null
  readonly evidence: readonly number[]
}
