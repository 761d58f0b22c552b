import { Euler, Matrix4 } from 'three'
import type { CameraSource, WornCamera } from '../../../models/types.ts'
import { compose, toPose } from '../pose.ts'

/**
 * What is unknown of a camera on a head, and how far each may be off before anything is measured, one
 * standard deviation: logarithm of the focal length; middle of the picture, right and down, parts of
 * its width; turn on the head, pitch, yaw and roll, radians; place on the head, metres; delay, ms.
 */
const told: readonly number[] = [0.03, 0.01, 0.01, 0.02, 0.02, 0.02, 0.006, 0.006, 0.006, 12]
const guessed: readonly number[] = [0.35, 0.02, 0.02, 0.2, 0.1, 0.05, 0.035, 0.025, 0.02, 40]

/** Standard deviations of what is unknown of a camera that is known in this way. */
export const doubtsOf = (source: CameraSource): readonly number[] =>
  source === 'guess' ? guessed : told

/** The camera `start`, changed by so many of its doubts each. */
export function changeBy(start: WornCamera, numbers: readonly number[]): WornCamera {
  const { camera, viewerFromCamera, latency, latencyError } = start
  const doubts = doubtsOf(camera.source)
  const [
    scale = 0,
    right = 0,
    down = 0,
    pitch = 0,
    yaw = 0,
    roll = 0,
    x = 0,
    y = 0,
    z = 0,
    late = 0,
  ] = doubts.map((doubt, i) => doubt * (numbers[i] ?? 0))
  const turn = new Matrix4().makeRotationFromEuler(new Euler(pitch, yaw, roll, 'YXZ'))
  const moved = [...compose(viewerFromCamera, toPose(turn.elements))]
  ;[x, y, z].forEach((step, i) => (moved[12 + i] = (moved[12 + i] ?? 0) + step))
  return {
    camera: {
      ...camera,
      fx: camera.fx * Math.exp(scale),
      fy: camera.fy * Math.exp(scale),
      cx: camera.cx + right * camera.width,
      cy: camera.cy + down * camera.width,
    },
    viewerFromCamera: toPose(moved),
    latency: latency + late,
    latencyError,
  }
}

/** As many numbers as there are unknowns, all 0: the camera as it is. */
export const unchanged: readonly number[] = told.map(() => 0)
