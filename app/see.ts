import { Interrupted } from '../models/keep-alive.ts'
import type { Run } from '../models/model.ts'
import type { CameraModel, Frame, Light, Look, Pose, PoseError, Worn } from '../models/types.ts'
import { isDark } from './core/health.ts'
import { place } from './core/place.ts'
import { confirmed, cutOff, nothing, track } from './core/track/track.ts'
import type { Label, Track } from './core/types.ts'
import type { Urgency } from './core/urgency.ts'
import { emptyWorld, type World } from './core/world/known.ts'
import { labelThings } from './core/world/label-things.ts'
import { observe, type Observed } from './core/world/observe.ts'
import type { View } from './core/world/types.ts'
import { locateHere, type Locate } from './locate.ts'

/** What one picture came to. `time` is its capture time, ms on the clock of the frames. */
export type Sight = {
  readonly time: number
  readonly camera: CameraModel
  readonly pose: Pose | null
  /** How far the pose may be off, and what a worn camera can be measured from; null where not known. */
  readonly poseError: PoseError | null
  readonly worn: Worn | null
  /** Pictures since the one before that nobody looked at; null where nobody counts them. */
  readonly skipped: number | null
  readonly light: Light
  readonly tracks: readonly Track[]
  readonly labels: readonly Label[]
  /** What is known of the world by now, and what this picture changed; null where it has no pose. */
  readonly observed: Observed | null
}

/** Who takes part in seeing. All but `detect` and `show` may be left out. */
export type Hands = {
  readonly detect: Run<Frame, Look>
  readonly show: (sight: Sight) => void
  /** Finds where what is seen is; on the spot where nobody else does. */
  readonly locate?: Locate
  /** Gets each picture before it is handed over, and has to copy what it wants to keep. */
  readonly glance?: (frame: Frame) => void
  /** Keeps what is new. */
  readonly remember?: (observed: Observed, view: View) => void
  /** The world as it was remembered, once looking begins and after each cut. */
  readonly recall?: () => World
  /** Whether what is remembered was changed, so that the world begins anew with it. */
  readonly renewed?: () => boolean
  /** Ids of the things to be labelled wherever they are. */
  readonly asked?: () => ReadonlySet<number>
  /** Resolves when the processor is free for a picture. */
  readonly free?: Urgency['free']
  /** What to add to a frame's time for ms of the Unix epoch. */
  readonly origin?: number
}

/**
 * From the camera to the words in the world, one way, for as long as frames come. A device gives
 * the newest picture whenever it is asked, so whatever came while the model was busy is never made.
 * A picture lost with its worker is passed over: the next one goes to the new worker. Where a frame
 * has no pose nothing is placed in the world, and words stand on what is followed in the pictures.
 */
export async function see(
  frames: AsyncIterable<Frame>,
  {
    detect,
    show,
    locate = locateHere,
    glance,
    remember,
    recall,
    renewed,
    asked,
    free,
    origin = 0,
  }: Hands,
  signal: AbortSignal,
): Promise<void> {
  let following = nothing
  let world = recall?.() ?? emptyWorld
  for await (const frame of free ? unhurried(frames, free, signal) : frames) {
    // Depth and surfaces stay here: the detector has no use for them.
    const {
      depth,
      surfaces = [],
      worn = null,
      poseError = null,
      skipped = null,
      ...picture
    } = frame
    const { time, camera, pose, cut = false } = picture
    glance?.(frame)
    const look = await detect(picture, { signal, part: () => undefined }).catch(unlessInterrupted)
    if (!look) continue
    if (cut || renewed?.()) world = begun(recall?.() ?? emptyWorld, world)
    const { detections, light, closer = [] } = look
    const moment = { time, camera, pose, closer }
    following = track(cut ? cutOff(following) : following, detections, moment)
    const sure = confirmed(following)
    const told = { poseError, worn, skipped }
    const sight = { time, camera, pose, ...told, light, tracks: sure }
    if (!pose) {
      show({ ...sight, labels: place(sure, camera, pose), observed: null })
      continue
    }
    const view: View = {
      time: origin + time,
      camera,
      pose,
      closer,
      ...(depth && { depth }),
      ...(poseError && { poseError }),
    }
    const located = await locate({ detections, tracks: following.tracks, view, surfaces }, signal)
    // In the dark nothing is seen, and nothing is found missing.
    const observed = isDark(light) ? unchanged(world) : observe(world, view, located)
    world = observed.world
    remember?.(observed, view)
    const { sightings } = observed
    const wanted = asked?.() ?? nobody
    const labels = labelThings(world, view, { sightings, tracks: sure, asked: wanted })
    show({ ...sight, labels, observed })
  }
}

/** Asks for the next picture only when the processor is free for it. */
async function* unhurried<Value>(
  values: AsyncIterable<Value>,
  free: Urgency['free'],
  signal: AbortSignal,
): AsyncGenerator<Value, void> {
  await free(signal)
  for await (const value of values) {
    yield value
    await free(signal)
  }
}

const unchanged = (world: World): Observed => ({
  ...{ world, things: [], sightings: [], events: [], unions: [], surprise: 0 },
})

const nobody: ReadonlySet<number> = new Set()

/** A world that begins anew, in which no id comes again. */
const begun = (anew: World, before: World): World => ({
  ...anew,
  next: Math.max(anew.next, before.next),
})

function unlessInterrupted(error: unknown): null {
  if (error instanceof Interrupted) return null
  throw error
}
