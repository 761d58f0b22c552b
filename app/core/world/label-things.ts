import type { Pose } from '../../../models/types.ts'
import type { Label, Spread, Track, WorldPoint } from '../types.ts'
import { along, apply, dot, minus, times } from './covariance.ts'
import { eyeOf, glimpser, inside } from './glimpse.ts'
import { thingsOf, type World } from './known.ts'
import type { Covariance, Sighting, Thing, View } from './types.ts'

/** What is in view stays labelled for so long, ms, after it was seen: a detector blinks. */
const lingers = 1500
/** So much of a thing must lie in the picture. */
const shows = 0.3

/**
 * Words for the things in view, at their remembered places, so that they stand still while boxes
 * tremble; and for those `asked` for (ids), wherever they are.
 */
export function labelThings(
  world: World,
  view: View,
  {
    sightings,
    tracks,
    asked,
  }: {
    readonly sightings: readonly Sighting[]
    readonly tracks: readonly Track[]
    readonly asked: ReadonlySet<number>
  },
): Label[] {
  const glimpse = glimpser(view)
  const seen = new Map(sightings.map((sighting) => [sighting.thing, sighting]))
  const trackOf = new Map(world.known.map(({ thing, track }) => [thing.id, track]))
  const live = new Set(tracks.map(({ id }) => id))
  return thingsOf(world).flatMap((thing): Label[] => {
    const sighting = seen.get(thing.id)
    const wanted = asked.has(thing.id)
    if (!wanted && (thing.state === 'missing' || view.time - thing.lastSeen > lingers)) return []
    const shown = glimpse(thing)
    const inView = shown !== null && inside(shown.box) >= shows
    if (!wanted && !inView && !sighting) return []
    const { id, label, at, lastSeen, state } = thing
    const track = trackOf.get(id) ?? null
    const here =
      sighting !== undefined || (state === 'present' && inView && view.time - lastSeen <= lingers)
    return [
      {
        ...{ id, label, at, seenAt: lastSeen },
        track: here && track !== null && live.has(track) ? track : null,
        score: thing.belief[label] ?? 0,
        spread: spreadOf(thing, view.pose),
        box: sighting?.box ?? null,
        state: here ? 'here' : state === 'missing' ? 'missing' : 'remembered',
      },
    ]
  })
}

/** How surely the place of a thing is known, looked at from a pose. */
export function spreadOf({ at, covariance }: Pick<Thing, 'at' | 'covariance'>, pose: Pose): Spread {
  const way = minus(at, eyeOf(pose))
  const sight = times(way, 1 / Math.max(1e-6, Math.hypot(...way)))
  return [Math.sqrt(acrossOf(covariance, sight)), Math.sqrt(along(covariance, sight))]
}

/** The larger variance of the two across a direction: the greater eigenvalue in the plane that it stands upon. */
function acrossOf(covariance: Covariance, sight: WorldPoint): number {
  const [x, y, z] = sight
  const side: WorldPoint = Math.abs(y) < 0.9 ? [-z, 0, x] : [0, z, -y]
  const u = times(side, 1 / Math.hypot(...side))
  const v: WorldPoint = [y * u[2] - z * u[1], z * u[0] - x * u[2], x * u[1] - y * u[0]]
  const [a, b, c] = [along(covariance, u), along(covariance, v), dot(u, apply(covariance, v))]
  return (a + b) / 2 + Math.hypot((a - b) / 2, c)
}
