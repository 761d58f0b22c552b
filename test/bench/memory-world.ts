import { poseLooking } from '../../app/core/pose.ts'
import { worldOf } from '../../app/core/world/known.ts'
import { observe } from '../../app/core/world/observe.ts'
import { thingsThat } from '../../app/core/world/queries/beside.ts'
import { absences, changesSince } from '../../app/core/world/queries/changes.ts'
import { howMany } from '../../app/core/world/queries/how-many.ts'
import { lastSeen } from '../../app/core/world/queries/last-seen.ts'
import { nearest, thingsNear } from '../../app/core/world/queries/near.ts'
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
  const to = (i: number) => [any(i)]
  const rate = 500
  let world = worldOf(things, count + 1)
  return {
    'where is (with landmarks)': (i) => whereIs(things, labels(i), { viewer, now }),
    'how many': (i) => howMany(things, labels(i)),
    'the nearest': (i) => nearest(things, labels(i), any(i).at),
    'things near a place': (i) => thingsNear(things, any(i).at, 1),
    'left of': (i) => thingsThat(things, { kind: 'left', to: to(i) }, viewer),
    on: (i) => thingsThat(things, { kind: 'on', to: to(i) }, viewer),
    between: (i) => thingsThat(things, { kind: 'between', to: [any(i), any(i + 1)] }, viewer),
    'last seen when': (i) => lastSeen(things, labels(i)),
    'what changed (1000 events)': () => changesSince(events, 0),
    'looked, and it was not there': () => absences(things),
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
