import { Interrupted } from '../models/keep-alive.ts'
import type { Run } from '../models/model.ts'
import type { CameraModel, Frame, Light, Look, Pose } from '../models/types.ts'
import { place } from './core/place.ts'
import { confirmed, track } from './core/track.ts'
import type { Label, Track } from './core/types.ts'

/** What one picture came to. `time` is its capture time, ms. */
export type Sight = {
  readonly time: number
  readonly camera: CameraModel
  readonly pose: Pose | null
  readonly light: Light
  readonly tracks: readonly Track[]
  readonly labels: readonly Label[]
}

/**
 * From the camera to the words in the world, one way, for as long as frames come. A device gives
 * the newest picture whenever it is asked, so whatever came while the model was busy is never made.
 * A picture lost with its worker is passed over: the next one goes to the new worker. `glance` gets
 * each picture before it is handed over, and has to copy what it wants to keep.
 */
export async function see(
  frames: AsyncIterable<Frame>,
  detect: Run<Frame, Look>,
  show: (sight: Sight) => void,
  signal: AbortSignal,
  glance: (frame: Frame) => void = () => undefined,
): Promise<void> {
  let tracks: readonly Track[] = []
  for await (const frame of frames) {
    const { time, camera, pose, cut = false } = frame
    glance(frame)
    const look = await detect(frame, { signal, part: () => undefined }).catch(unlessInterrupted)
    if (!look) continue
    tracks = track(cut ? [] : tracks, look.detections, time)
    const sure = confirmed(tracks)
    show({
      ...{ time, camera, pose, light: look.light },
      ...{ tracks: sure, labels: place(sure, camera, pose) },
    })
  }
}

function unlessInterrupted(error: unknown): null {
  if (error instanceof Interrupted) return null
  throw error
}
