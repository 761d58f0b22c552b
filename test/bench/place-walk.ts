import { toObservations } from '../../app/core/world/observations.ts'
import { emptyWorld, thingsOf } from '../../app/core/world/known.ts'
import { observe } from '../../app/core/world/observe.ts'
import { compose } from '../../app/core/pose.ts'
import { confirmed, nothing, track } from '../../app/core/track/track.ts'
import { layOutHome } from '../../app/home/layout/layout.ts'
import { profiles } from '../../app/home/profiles.ts'
import { seeded } from '../../app/home/random.ts'
import { wearerOf } from '../../app/home/script/play.ts'
import { parseScript } from '../../app/home/script/script.ts'
import { takeTour } from '../../app/home/script/tour.ts'
import type { CameraModel } from '../../models/types.ts'
import { blink, isSeeable } from './blink.ts'
import { lookAround } from './box-home.ts'
import { judgeWalk, type Glance, type WalkScore } from './judge-walk.ts'

export { guess, measureItself } from './place-calibration.ts'

/** Pictures a second that the detector answers on two cores. */
const rate = 5
const seconds = 60

/**
 * A walk of a minute through a home, with the app's own tracker, placing and world on the boxes of a
 * detector with faults.
 */
export function measureWalk(seed: number): WalkScore {
  const home = layOutHome(seed)
  const script = takeTour(parseScript({ seed, seconds, profile: 'quest3' }), home)
  const { headAt } = wearerOf(script)
  const { lens } = profiles.quest3.camera
  if (!lens) throw new Error('The headset has no lens.')
  const camera: CameraModel = { ...lens, source: 'table' }
  const random = seeded(seed)
  let [following, world] = [nothing, emptyWorld]
  const glances: Glance[] = []
  for (let time = 0; time < seconds * 1000; time += 1000 / rate) {
    const pose = compose(headAt(time), lens.headFromCamera)
    const { shown, depth } = lookAround(home, camera, pose)
    const detections = blink(shown, random)
    following = track(following, detections, { time, camera, pose })
    const view = { time, camera, pose, depth }
    const observed = observe(world, view, toObservations(detections, following.tracks, view, []))
    world = observed.world
    const sightings = observed.sightings.flatMap(({ thing, box }) => {
      const of = detections.find((each) => each.box === box)?.of
      return of ? [{ id: thing, of: of.thing.id }] : []
    })
    glances.push({
      time,
      seeable: shown.filter(isSeeable).map(({ thing }) => thing.id),
      sightings,
      things: thingsOf(world),
      shown: confirmed(following).map(({ id }) => id),
      unions: observed.unions,
    })
  }
  return judgeWalk(home.things, glances)
}
