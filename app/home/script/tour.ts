import type { Home, Room } from '../thing.ts'
import { freeSpots, type Spot } from '../world/walk.ts'
import { onGrid, type Ways, waysFrom } from './find-way.ts'
import type { HeadKey, Script } from './script.ts'
import { fromBest, type Sight, sightsOf } from './sights.ts'
import { type Leg, stroll } from './stroll.ts'

/** How far a walker keeps clear of things, metres: the widest that lets them into all rooms. */
const berths = [0.34, 0.29, 0.25]
/** Seconds for which one looks at a sight at least. */
const dwell = 2

/**
 * A walk through all rooms of a home that takes so many seconds, with looks at what is worth seeing;
 * the less time there is, the fewer these are. Throws where nobody could stand anywhere.
 */
export function tourOf(home: Home, seconds: number): HeadKey[] {
  const ground = groundOf(home)
  let sights = sightsOf(home)
  for (;;) {
    const legs = plan(home, ground, sights)
    const keys = stroll(legs, dwell)
    const spare = seconds - (keys.at(-1)?.at ?? 0)
    const fewer = withoutLeast(sights)
    if (spare >= 0) return stroll(legs, dwell + Math.max(0, spare - 1) / legs.length)
    if (!fewer) return keys.filter(({ at }) => at <= seconds)
    sights = fewer
  }
}

/** The script with a walk through all rooms where it does not say where the head is. */
export const takeTour = (script: Script, home: Home): Script =>
  script.head.length > 0 ? script : { ...script, head: tourOf(home, script.seconds) }

/** Without the least of all sights whose room has others; null where each room has one only. */
function withoutLeast(sights: readonly (readonly Sight[])[]): readonly (readonly Sight[])[] | null {
  const spare = sights.filter((room) => room.length > 1).flatMap((room) => room.at(-1) ?? [])
  const [least] = [...spare].sort((a, b) => a.worth - b.worth)
  return least ? sights.map((room) => room.filter((sight) => sight !== least)) : null
}

/** From where to look at each sight and how to get there: room by room, the nearest first. */
function plan(home: Home, { free, start }: Ground, sights: readonly (readonly Sight[])[]): Leg[] {
  const legs: Leg[] = []
  let ways = waysFrom(start, free)
  for (const room of sights) {
    let left = [...room]
    while (left.length > 0) {
      const stops = left.flatMap((sight) => stopFor(sight, ways, home) ?? [])
      const [nearest] = [...stops].sort((a, b) => a.cost - b.cost)
      if (!nearest) break
      const { sight, spot } = nearest
      // The tour begins at its first stop.
      legs.push({ way: legs.length === 0 ? [spot] : ways.to(spot), look: sight.look })
      left = left.filter((other) => other !== sight)
      ways = waysFrom(spot, free)
    }
  }
  return legs
}

type Stop = { readonly sight: Sight; readonly spot: Spot; readonly cost: number }

/** The spot from which a sight is seen well after a short walk; null where there is none. */
function stopFor(sight: Sight, ways: Ways, home: Home): Stop | null {
  const room = home.rooms.find(({ name }) => name === sight.thing.room)
  let best: Stop | null = null
  if (!room) return null
  for (const spot of ways.spots) {
    const off = isIn(room, spot) ? fromBest(sight, spot, home) : null
    if (off === null) continue
    const cost = ways.far(spot) + 2 * off
    if (!best || cost < best.cost) best = { sight, spot, cost }
  }
  return best
}

type Ground = { readonly free: (spot: Spot) => boolean; readonly start: Spot }

/** The ground on which one comes into all rooms, or else into the most. */
function groundOf(home: Home): Ground {
  let most: (Ground & { readonly rooms: number }) | null = null
  for (const berth of berths) {
    const free = remembering(freeSpots(home, berth))
    let left = gridOf(home).filter(free)
    for (let start = left[0]; start; start = left[0]) {
      const { spots } = waysFrom(start, free)
      const reached = new Set(spots.map(String))
      left = left.filter((spot) => !reached.has(String(spot)))
      const rooms = home.rooms.filter((room) => spots.some((spot) => isIn(room, spot))).length
      if (!most || rooms > most.rooms) most = { free, start, rooms }
    }
    if (most?.rooms === home.rooms.length) return most
  }
  if (!most) throw new Error('There is nowhere to walk in this home.')
  return most
}

/** The spots of the grid in all rooms, half a metre apart. */
const gridOf = ({ rooms }: Home): Spot[] =>
  rooms.flatMap(({ west, north, width, depth }) =>
    Array.from({ length: Math.ceil(width * 2) }, (_, i) =>
      Array.from({ length: Math.ceil(depth * 2) }, (_, j) =>
        onGrid([west + (i + 0.5) / 2, north + (j + 0.5) / 2]),
      ),
    ).flat(),
  )

const isIn = ({ west, north, width, depth }: Room, [x, z]: Spot): boolean =>
  x >= west && x <= west + width && z >= north && z <= north + depth

/** Asks about each spot once; spots of one millimetre are one. */
function remembering(free: (spot: Spot) => boolean): (spot: Spot) => boolean {
  const known = new Map<number, boolean>()
  return (spot) => {
    const key = Math.round(spot[0] * 1000) * 1e6 + Math.round(spot[1] * 1000)
    const told = known.get(key) ?? free(spot)
    known.set(key, told)
    return told
  }
}
