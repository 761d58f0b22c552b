import { poseLooking } from '../../app/core/pose.ts'
import { worldOf } from '../../app/core/world/known.ts'
import { observe } from '../../app/core/world/observe.ts'
import { changesIn } from '../../app/core/world/queries/changes.ts'
import { lastSeen } from '../../app/core/world/queries/last-seen.ts'
import { thingsNear } from '../../app/core/world/queries/near.ts'
import { thingsThat } from '../../app/core/world/queries/placed.ts'
import { whereIs } from '../../app/core/world/queries/where-is.ts'
import { sampleSight, sampleView } from '../../app/core/world/sample-scene.ts'
import { eventOf, kindOf, pointOf, room, thingOf } from './memory-samples.ts'

/** What is asked of so many things at hand, each by the number of the call. */
export function worldQueries(count: number): Readonly<Record<string, (i: number) => unknown>> {
  const now = 1e12
  const ids = Array.from({ length: count }, (_, i) => i + 1)
  const things = ids.map((id) => thingOf(id, now - id * 1000, 10))
  const events = ids.slice(0, 1000).map((id) => eventOf(id, now - id * 1000))
  const any = (i: number) => things[(i * 7919) % count] ?? thingOf(1, now, 1)
  const labels = (i: number) => [kindOf(i)[0]]
  const viewer = poseLooking([room / 2, 1.6, room / 2], 0.3, 0)
  const looked = { things, viewer }
  const rate = 500
  let world = worldOf(things, count + 1)
  return {
    'where is (with landmarks)': (i) => whereIs(any(i), things, { viewer, now }),
    'things of a kind, the nearest first': (i) => thingsNear(things, any(i).at, labels(i)),
    'all things, the nearest first': (i) => thingsNear(things, any(i).at),
    'left of': (i) => thingsThat(looked, 'left', any(i)),
    on: (i) => thingsThat(looked, 'on', any(i)),
    'last seen when': (i) => lastSeen(things, labels(i)),
    'what changed (1000 events)': () => changesIn(events),
    'tie a picture to the world': (i) => {
      const view = sampleView(now + i * rate, [room / 2, 1.6, room / 2], pointOf((i % 18) + 1))
      const seen = ids.slice(0, 19).flatMap((id) => {
        const [label, size] = kindOf(id)
        return sampleSight({ label, at: pointOf(id), size }, view) ?? []
      })
      world = observe(world, view, seen).world
    },
  }
}
