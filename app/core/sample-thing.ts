import type { Thing } from './world/types.ts'

/** For tests: a cup in front of the origin, seen at the time 0, with what else is to be said of it. */
export function sampleThing(change: Partial<Thing> = {}): Thing {
  const label = change.label ?? 'cup'
  return {
    ...{ id: 1, label, belief: { [label]: 0.9 }, at: [0, 0, -1], extent: [0.1, 0.1] },
    ...{ covariance: [1e-4, 0, 0, 1e-4, 0, 1e-4], source: 'depth', state: 'present' },
    ...{ motion: 'static', velocity: [0, 0, 0], sightings: 5 },
    ...{ firstSeen: 0, lastSeen: 0, lastLooked: 0 },
    ...change,
  }
}
