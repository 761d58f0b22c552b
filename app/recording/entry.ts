import type { CameraModel, Pose, UnitBox } from '../../models/types.ts'
import type { Diagnosis } from '../core/diagnosis.ts'
import type { Label } from '../core/types.ts'

/** All times in a recording are ms since it began, a whole number of nanoseconds. */
type Timed = { readonly time: number }

/** A picture as it was kept, with all that belongs to its moment; see `Frame`. */
export type Picture = Timed & {
  readonly kind: 'picture'
  readonly format: 'jpeg' | 'png' | 'webp'
  readonly bytes: Uint8Array
  readonly camera: CameraModel
  readonly pose: Pose | null
  readonly cut: boolean
}

/**
 * How far things are along the camera's axis, millimetres, row by row from the top left; 0 is not
 * known. `camera` says how large the map is and which pixel looks where; it stood at `pose`, or, where that
 * is null, where the picture of this `time` was taken.
 */
export type Depth = Timed & {
  readonly kind: 'depth'
  readonly camera: CameraModel
  readonly pose: Pose | null
  readonly millimetres: Uint16Array
}

/** Sound from `time` on: the channels' samples by turns, `rate` of each a second. */
export type Sound = Timed & {
  readonly kind: 'sound'
  readonly samples: Int16Array
  readonly rate: number
  readonly channels: number
}

/**
 * The words that the app put on the picture of this `time`, which has `width` x `height` pixels.
 * `posed` says whether they stand in the world, or in the camera's own frame for want of a pose.
 */
export type Words = Timed & {
  readonly kind: 'words'
  readonly width: number
  readonly height: number
  readonly posed: boolean
  readonly labels: readonly Label[]
}

/** What the app told the person, in words. */
export type Notice = Timed & {
  readonly kind: 'notice'
  readonly fault: boolean
  readonly text: string
}

/** What the person did: a control by its name, a key by its name, a question as it was asked. */
export type Input = Timed & {
  readonly kind: 'input'
  readonly what: 'click' | 'key' | 'question'
  readonly name: string
}

/** A thing as it truly was in a rendered picture; `label` is its class, null where it has none. */
export type TrueThing = {
  readonly id: string
  readonly label: string | null
  readonly box: UnitBox
  /** How much of it shows, 0..1. */
  readonly visible: number
}

/** What truly was in the picture of this `time`. */
export type Truth = Timed & { readonly kind: 'truth'; readonly things: readonly TrueThing[] }

/** How the picture that was taken `time` ms after the recording began came out. */
export type Diagnostics = Timed & {
  readonly kind: 'diagnostics'
  readonly diagnosis: Diagnosis
}

/** One thing in a recording. */
export type Entry = Picture | Depth | Sound | Words | Notice | Input | Truth | Diagnostics

/** A unit quaternion: how a world was turned so that its y is up. */
export type Turned = readonly [x: number, y: number, z: number, w: number]

/** What is known of a recording when it begins. */
export type About = {
  /** The app's version. */
  readonly version: string
  /** The name of the device the pictures come from. */
  readonly device: string
  /** When the recording began, ISO 8601; null where no clock was there (an import, a rendering). */
  readonly began: string | null
  /** What is kept, such as `pictures` and `words`. */
  readonly keeps: readonly string[]
  /** Only of an import whose own world stood otherwise. */
  readonly turned?: Turned
}
