import { formOf } from '../forms.ts'
import { enters } from '../world/obstacles.ts'
import { freeSpots, type Spot } from '../world/walk.ts'
import type { Home, PlacedThing } from '../thing.ts'
import { eyes, type Stance } from './body.ts'

/** Metres between the spots that are tried, and into how many directions one looks from each. */
const [grid, directions] = [0.35, 24]
/** Room around the visitor, metres. */
const elbowRoom = 0.3
/** Metres that are kept from the walls. */
const fromWall = 0.5
/** Down to where people keep their things, and so that a table is not behind what is written below; radians. */
const pitch = -0.42
/** What lies within so many radians of the look, sideways and upwards, is in any camera's picture. */
const [aside, above] = [0.55, 0.4]
/** What is lower than this, metres, hides nothing from somebody who stands. */
const tall = 0.6
/** How far from its front one may stand, radians. */
const frontal = 1
/** Metres from which things are known best, and the least size of a thing in view, radians. */
const [nearest, furthest, least] = [0.7, 2.8, 0.06]

/**
 * Where a visitor begins: standing free in a room and looking at as many kinds of things that a
 * detector knows as can be seen at once. Throws where nobody could stand anywhere.
 */
export function startView(home: Home): Stance {
  const free = freeSpots(home, elbowRoom)
  let best: { readonly stance: Stance; readonly worth: number } | null = null
  for (const room of home.rooms) {
    const things = home.things
      .filter((thing) => thing.room === room.name)
      .map((thing) => ({
        ...thing,
        front: frontOf(thing, home.things),
        root: rootOf(thing, home.things),
      }))
    const large = things.filter(({ on, size }) => on === null && size[1] > tall)
    const known = things.filter(({ label }) => label !== null)
    for (let x = room.west + fromWall; x < room.west + room.width - fromWall; x += grid) {
      for (let z = room.north + fromWall; z < room.north + room.depth - fromWall; z += grid) {
        if (!free([x, z])) continue
        const open = known.filter((thing) => unhidden([x, z], thing, large))
        for (let way = 0; way < directions; way++) {
          const stance = { spot: [x, z], yaw: (way / directions) * 2 * Math.PI, pitch } as const
          const worth = worthOf(stance, open)
          if (!best || worth > best.worth) best = { stance, worth }
        }
      }
    }
  }
  if (!best) throw new Error('There is nowhere to stand in this home.')
  return best.stance
}

/** A thing with the way that its front looks, radians, where it has one that must be seen. */
type Fronted = PlacedThing & { readonly front: number | null; readonly root: string }

/** What stands in a shelf is seen from the shelf's front, whichever way it is turned itself. */
function frontOf(thing: PlacedThing, things: readonly PlacedThing[]): number | null {
  const below = things.find(({ id }) => id === thing.on)
  const insideIt = below && thing.position[1] < below.position[1] + below.size[1] - 0.05
  if (insideIt) return below.yaw
  return formOf(thing.kind).faces === 'front' ? thing.yaw : null
}

/** The kinds of things in view; a second one of a kind counts little, and a third one nothing. */
function worthOf(stance: Stance, things: readonly Fronted[]): number {
  const seen = new Map<string, number>()
  let worth = 0
  for (const thing of things) {
    if (thing.label === null || !inView(stance, thing)) continue
    const before = seen.get(thing.label) ?? 0
    worth += ([1, 0.2][before] ?? 0) * (isNear(stance.spot, thing) ? 1 : 0.4)
    seen.set(thing.label, before + 1)
  }
  return worth
}

/** Whether nothing large that stands on the floor hides the middle of a thing. */
function unhidden([x, z]: Spot, thing: Fronted, large: readonly Fronted[]): boolean {
  const from = [x, eyes, z] as const
  const [px, py, pz] = thing.position
  const way = [px - x, py + thing.size[1] / 2 - eyes, pz - z] as const
  return large.every((other) => other.id === thing.root || (enters(other, from, way) ?? 1) > 0.98)
}

/** What a thing stands on in the end: a thing on the floor or at a wall, perhaps itself. */
function rootOf({ id, on }: PlacedThing, things: readonly PlacedThing[]): string {
  const below = things.find((other) => other.id === on)
  return below ? rootOf(below, things) : id
}

/** Small things are known from near only. */
const isNear = ([x, z]: Spot, { position, size }: Fronted) =>
  Math.max(...size) > 0.5 || Math.hypot(position[0] - x, position[2] - z) < 1.6

function inView({ spot: [x, z], yaw }: Stance, { position, size, front }: Fronted): boolean {
  const [dx, dz] = [position[0] - x, position[2] - z]
  const level = Math.hypot(dx, dz)
  const large = Math.max(...size)
  if (level < nearest || level > furthest + large || large / level < least) return false
  if (front !== null && apart(Math.atan2(-dx, -dz), front) > frontal) return false
  const rise = Math.atan2(position[1] + size[1] / 2 - eyes, level) - pitch
  return apart(Math.atan2(-dx, -dz), yaw) < aside && Math.abs(rise) < above
}

/** The angle between two directions, 0 to pi. */
const apart = (one: number, other: number) =>
  Math.abs(Math.atan2(Math.sin(one - other), Math.cos(one - other)))
