import { calibrate } from '../../app/core/calibrate/calibrate.ts'
import type { Calibration } from '../../app/core/calibrate/calibration.ts'
import { gather } from '../../app/core/calibrate/gather.ts'
import { progressOf } from '../../app/core/calibrate/progress.ts'
import type { Shot } from '../../app/core/calibrate/shot.ts'
import { guessCamera } from '../../app/core/camera-model.ts'
import { compose, poseAtPitch } from '../../app/core/pose.ts'
import { nothing, track } from '../../app/core/track/track.ts'
import { emptyWorld } from '../../app/core/world/known.ts'
import { toObservations } from '../../app/core/world/observations.ts'
import { observe } from '../../app/core/world/observe.ts'
import { wornFrame } from '../../app/devices/worn-frame.ts'
import { layOutHome } from '../../app/home/layout/layout.ts'
import { profiles } from '../../app/home/profiles.ts'
import { seeded } from '../../app/home/random.ts'
import { wearerOf } from '../../app/home/script/play.ts'
import { parseScript } from '../../app/home/script/script.ts'
import { takeTour } from '../../app/home/script/tour.ts'
import type { WornCamera } from '../../models/types.ts'
import { blink } from './blink.ts'
import { lookAround } from './box-home.ts'

/** What a camera came to that measured itself during a walk, and after how many seconds first; null where it did not. */
export type SelfMeasured = {
  readonly found: Calibration | null
  readonly after: number | null
  readonly times: number
}

/** What somebody guesses who knows the size of the pictures only: in the middle of the head, straight ahead, hardly late. */
export const guess: WornCamera = {
  camera: guessCamera(1280, 960),
  viewerFromCamera: poseAtPitch([0, 0, -0.05], 0),
  ...{ latency: 20, latencyError: 30 },
}

/** Pictures a second, and seconds of the walk; further pictures before it is measured once more. */
const [rate, seconds, fresh] = [5, 60, 30]

/**
 * A walk through a home by somebody whose headset nobody knows: the app's own tracker, placing, world
 * and calibration begin with a wrong guess and see through the Quest 3's camera, by the boxes of a
 * detector with faults.
 */
export function measureItself(seed: number): SelfMeasured {
  const home = layOutHome(seed)
  const { headAt } = wearerOf(takeTour(parseScript({ seed, seconds, profile: 'quest3' }), home))
  const { lens, faults } = profiles.quest3.camera
  if (!lens) throw new Error('The headset has no lens.')
  const random = seeded(seed)
  let [following, world, shots] = [nothing, emptyWorld, [] as readonly Shot[]]
  let [found, after, times, news] = [null as Calibration | null, null as number | null, 0, 0]
  for (let came = 0; came < seconds * 1000; came += 1000 / rate) {
    const truePose = compose(headAt(came - faults.latency), lens.headFromCamera)
    const { shown, depth } = lookAround(home, { ...lens, source: 'view' }, truePose)
    const detections = blink(shown, random)
    const history = Array.from({ length: 26 }, (_, i) => came - 240 + i * 10).map((time) => ({
      time,
      pose: headAt(time),
    }))
    const name = 'unknown'
    const { time, camera, pose, worn } = wornFrame(
      { came, width: lens.width, height: lens.height },
      history,
      { name, start: guess, known: found ?? guess },
    )
    if (!pose || !worn) continue
    following = track(following, detections, { time, camera, pose })
    const view = { time, camera, pose, depth }
    const observed = observe(world, view, toObservations(detections, following.tracks, view, []))
    world = observed.world
    const before = shots
    const { tracks } = following
    shots = gather(before, { came, heads: worn.heads, sightings: observed.sightings, tracks })
    if (shots.at(-1) !== before.at(-1)) news++
    if (news < fresh || progressOf(shots).part < 1) continue
    news = 0
    const better = calibrate(guess, found, shots, came)
    if (!better) continue
    ;[found, after, times] = [better, after ?? came / 1000, times + 1]
  }
  return { found, after, times }
}
