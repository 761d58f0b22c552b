import { formOf } from '../forms.ts'
import { between, type Random, seedOf } from '../random.ts'
import type { Opening, Place, PlacedThing, Room, Side, Top } from '../thing.ts'
import { pointOn, wallOn } from '../walls.ts'
import { inside, overlap, within } from './footprint.ts'

/** Where a thing is to go. */
export type Spot = { readonly position: Place; readonly yaw: number; readonly on?: string }

/** How far a thing stands from the wall behind it, metres. */
const fromWall = 0.03

/** A room being furnished: things that would not fit are left out. */
export type Furnishing = {
  readonly room: Room
  readonly things: readonly PlacedThing[]
  /** Puts a thing at a spot. Gives null, and puts nothing, where it does not fit. */
  readonly put: (kind: string, spot: Spot) => PlacedThing | null
  /** Puts a thing with its back to a wall, its middle `along` it (metres) and `up` from the floor. */
  readonly against: (kind: string, side: Side, along: number, up?: number) => PlacedThing | null
  /** Scatters things over a top of another; those with a front turn it to about where the other does. */
  readonly scatter: (kinds: readonly string[], on: PlacedThing | null, top?: number) => void
}

/** `seed` tells the home, `random` the draws of this room. */
export function furnish(room: Room, seed: number, random: Random): Furnishing {
  const things: PlacedThing[] = []

  const put = (kind: string, { position, yaw, on }: Spot): PlacedThing | null => {
    const { label, size, stands, set, holds } = formOf(kind)
    const number = things.filter((thing) => thing.kind === kind).length + 1
    const id = `${room.name}/${kind}-${number}`
    const thing: PlacedThing = {
      id,
      kind,
      label,
      room: room.name,
      position,
      yaw,
      size,
      on: on ?? null,
      seed: seedOf(seed, set ?? id),
      ...(holds && { holds }),
    }
    const blocked =
      !inside(thing, room) ||
      position[1] + size[1] > room.height ||
      things.some((other) => other.id !== on && overlap(thing, other)) ||
      (stands !== 'wall' && on === undefined && blocksOpening(thing, room))
    if (blocked) return null
    things.push(thing)
    return thing
  }

  const against = (kind: string, side: Side, along: number, up = 0): PlacedThing | null => {
    const wall = wallOn(room, side)
    const { size, stands } = formOf(kind)
    const out = size[2] / 2 + (stands === 'wall' ? 0.002 : fromWall)
    return put(kind, { position: pointOn(wall, along, up, out), yaw: wall.yaw })
  }

  const scatter = (kinds: readonly string[], on: PlacedThing | null, index = 0): void => {
    const top = on && formOf(on.kind).tops?.[index]
    if (!top) return
    for (const kind of kinds) {
      const { size, faces } = formOf(kind)
      if (size[1] > top.headroom) continue
      for (let attempt = 0; attempt < 40; attempt++) {
        // The longer the search, the straighter a thing is set down.
        const askew = 0.35 * (1 - attempt / 40)
        const turn = faces === 'around' ? random() * 2 * Math.PI : between(random, -askew, askew)
        const spot = spotOn(on, top, [random() - 0.5, random() - 0.5], turn)
        const box = { ...spot, size }
        const free = things.every((other) => other === on || !overlap(box, other, 0.012))
        if (free && within(box, areaOf(on, top))) {
          put(kind, spot)
          break
        }
      }
    }
  }
  return { room, things, put, against, scatter }
}

/** A spot on a top: `u` and `v` count from its middle, in parts of its width and depth. */
export function spotOn(
  on: PlacedThing,
  { at, width, depth }: Top,
  [u, v]: readonly [number, number],
  turn: number,
): Required<Spot> {
  const [x, z] = [at[0] + u * width, at[2] + v * depth]
  const [cos, sin] = [Math.cos(on.yaw), Math.sin(on.yaw)]
  const [px, py, pz] = on.position
  return {
    position: [px + x * cos + z * sin, py + at[1], pz - x * sin + z * cos],
    yaw: on.yaw + turn,
    on: on.id,
  }
}

/** A top as a rectangle in the home. */
export function areaOf(
  on: PlacedThing,
  top: Top,
): { middle: readonly [number, number]; yaw: number; width: number; depth: number } {
  const [x, , z] = spotOn(on, top, [0, 0], 0).position
  return { middle: [x, z], yaw: on.yaw, width: top.width, depth: top.depth }
}

/** Whether a thing stands before a door or a passage, within 0.8 m, or hides a window's light. */
function blocksOpening(thing: PlacedThing, room: Room): boolean {
  return room.openings.some((opening) => {
    const reach = reachOf(opening, thing)
    if (reach === 0) return false
    const wall = wallOn(room, opening.side)
    const way = {
      position: pointOn(wall, opening.middle, 0, reach / 2),
      yaw: wall.yaw,
      size: [opening.width, room.height, reach] as const,
    }
    return overlap(thing, way)
  })
}

function reachOf({ kind, bottom }: Opening, { size: [, height] }: PlacedThing): number {
  if (height < 0.02) return 0
  if (kind === 'window') return height > bottom ? 0.25 : 0
  return 0.8
}
