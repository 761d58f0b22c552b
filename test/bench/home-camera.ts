import { PerspectiveCamera, Vector3 } from 'three'
import type { Form, HomeLight } from '../../app/home/thing.ts'

/** Pictures as from a headset's camera, 1280 x 960 pixels; vertical field of view in degrees. */
export const picture = { width: 1280, height: 960, fov: 52 } as const

/** From where a thing is looked at: metres from its middle, degrees from its front. */
export type View = { readonly distance: number; readonly angle: number }

/** A view by some light; `counted` views make the rate of the thing, the others stand beside. */
export type PlannedView = View & {
  readonly time: HomeLight['time']
  readonly counted: boolean
}

const times = ['day', 'evening'] as const

const near = [0.5, 0.8, 1.2]
const far = [2, 2.6]
const furniture = [1.5, 2.2, 3]

/** Whether a thing is so large, or lies so low, that one looks at it from further away. */
export const isFurniture = ({ stands, size }: Form): boolean =>
  stands === 'floor' || Math.max(...size) > 0.7

/** Four sides: all around, or across the front where a thing has one. */
export const sidesOf = ({ faces }: Form): readonly number[] =>
  faces === 'front' ? [-50, -18, 18, 50] : [-160, -70, 20, 110]

/** Which part of the views: all of them, every second or every fourth. */
export type Every = 1 | 2 | 4

/**
 * The views of a thing, the day's before the evening's: distances by sides. Every second of them is
 * what lies on the fields of one colour of a chessboard: each distance and each side is still seen by
 * both lights, each pair of them by one. Every fourth keeps each distance by both lights and each side.
 */
export function viewsOf(form: Form, every: Every): readonly PlannedView[] {
  const large = isFurniture(form)
  const distances = large ? furniture : [...near, ...far]
  return times.flatMap((time, k) =>
    distances.flatMap((distance, i) =>
      sidesOf(form).flatMap((angle, j) =>
        (i + j + k * Math.floor(every / 2)) % every !== 0
          ? []
          : [{ distance, angle, time, counted: large || near.includes(distance) }],
      ),
    ),
  )
}

/**
 * A camera that looks at the middle of a thing whose foot is at `at`, from further away than asked where
 * the thing would not fit into the picture. Small things on a table are seen
 * from 32 degrees above, furniture by somebody whose eyes are 1.5 m high, what hangs on a wall from
 * 4 degrees below.
 */
export function cameraFor(
  form: Form,
  at: readonly [number, number, number],
  view: View,
): PerspectiveCamera {
  const camera = new PerspectiveCamera(picture.fov, picture.width / picture.height, 0.05, 80)
  const middle = new Vector3(at[0], at[1] + form.size[1] / 2, at[2])
  const distance = Math.max(view.distance, wholeFrom(form))
  const rise = riseOf(form, middle.y, distance)
  const turn = (view.angle * Math.PI) / 180
  const level = Math.sqrt(Math.max(0, distance ** 2 - rise ** 2))
  camera.position.set(
    middle.x + Math.sin(turn) * level,
    middle.y + rise,
    middle.z + Math.cos(turn) * level,
  )
  camera.lookAt(middle)
  camera.updateMatrixWorld()
  return camera
}

/** The distance from which a thing just fits into the picture, with a tenth to spare. */
function wholeFrom({ size: [width, height, depth] }: Form): number {
  const half = Math.tan((picture.fov / 2) * (Math.PI / 180))
  const wide = Math.max(width, depth) / (2 * half * (picture.width / picture.height))
  return (Math.max(wide, height / (2 * half)) + Math.min(width, depth) / 2) * 1.1
}

function riseOf(form: Form, middle: number, distance: number): number {
  if (form.stands === 'wall') return -distance * Math.sin((4 * Math.PI) / 180)
  if (isFurniture(form)) return Math.min(1.5 - middle, distance * 0.6)
  return distance * Math.sin((32 * Math.PI) / 180)
}
