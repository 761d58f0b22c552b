import type { CameraModel, CameraSource, PoseError } from '../../models/types.ts'
import { uncertaintyOf } from './camera-uncertainty.ts'
import type { Observed } from './world/observe.ts'
import type { DistanceSource } from './world/types.ts'

/** How one picture came out, in plain numbers, for developers. Degrees, metres, ms. */
export type Diagnosis = {
  /** From the light on the sensor to the words on the screen; null where pictures come with the times of a recording. */
  readonly latency: number | null
  /** How its camera is known, and one standard deviation: of where it looks, and of its focal length (a part of it). */
  readonly camera: CameraSource
  readonly cameraAngle: number
  readonly cameraFocal: number
  /** One standard deviation of where the camera stood and how it was turned; null where nobody knows. */
  readonly poseAngle: number | null
  readonly poseMetres: number | null
  /** Whether the picture has a pose, so that words stand in the world. */
  readonly posed: boolean
  /** How the distance of each thing that it shows was found. */
  readonly distances: Readonly<Record<DistanceSource, number>>
  /** Bits by which it differs from what was expected of it; null where no world is kept. */
  readonly surprise: number | null
  /** Pictures that the camera gave since the one before, and that nobody looked at; null where nobody counts. */
  readonly dropped: number | null
  readonly things: number
  readonly words: number
}

/** What is known of a picture by the flow; see `Sight`. */
type Seen = {
  readonly time: number
  readonly camera: CameraModel
  readonly pose: readonly number[] | null
  readonly poseError: PoseError | null
  readonly skipped: number | null
  readonly tracks: readonly unknown[]
  readonly labels: readonly unknown[]
  readonly observed: Pick<Observed, 'sightings' | 'surprise'> | null
}

/** The record of one picture whose words are shown at `now`, ms on the clock of the frames; null where that is another clock. */
export function diagnose(seen: Seen, now: number | null): Diagnosis {
  const { time, camera, pose, poseError, observed } = seen
  const { angle, focal } = uncertaintyOf(camera)
  const count = (source: DistanceSource) =>
    (observed?.sightings ?? []).filter((sighting) => sighting.source === source).length
  return {
    latency: now === null ? null : now - time,
    ...{ camera: camera.source, cameraAngle: degrees(angle), cameraFocal: focal },
    poseAngle: poseError && degrees(poseError.angle),
    poseMetres: poseError && poseError.metres,
    posed: pose !== null,
    distances: {
      depth: count('depth'),
      surface: count('surface'),
      views: count('views'),
      size: count('size'),
    },
    surprise: observed && observed.surprise,
    dropped: seen.skipped,
    ...{ things: seen.tracks.length, words: seen.labels.length },
  }
}

const degrees = (radians: number) => (radians * 180) / Math.PI
