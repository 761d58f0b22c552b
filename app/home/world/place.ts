import { MathUtils } from 'three'
import { areaOf } from '../layout/furnish.ts'
import { within } from '../layout/footprint.ts'
import { formOf } from '../forms.ts'
import type { Place, PlacedThing, Room } from '../thing.ts'
import { DeedError, type Move } from './deed.ts'

/** Metres by which a script may be wrong about the height of a table. */
const nearEnough = 0.02

type Things = ReadonlyMap<string, PlacedThing>

/**
 * All that a move changes: the thing, and what it carries along. Throws `DeedError` where there is no
 * room at the place, or where what it is to stand on has no top there.
 */
export function moved(things: Things, rooms: readonly Room[], deed: Move): PlacedThing[] {
  return [...things.values()]
    .filter(({ id }) => id === deed.id)
    .flatMap((thing) => {
      const on = deed.on ?? null
      const yaw = deed.yaw === undefined ? thing.yaw : MathUtils.degToRad(deed.yaw)
      const to = { ...thing, position: deed.position, yaw, on, room: roomAt(rooms, deed).name }
      const below = on === null ? undefined : things.get(on)
      if (below) checkStand(things, to, below)
      const carried = [...things.values()].filter((other) => standsOn(other, thing.id, things))
      return [to, ...carried.map((other) => carry(other, thing, to))]
    })
}

/** Whether a thing stands on another, or on something that does. */
function standsOn({ on }: PlacedThing, id: string, things: Things): boolean {
  const below = on === null ? undefined : things.get(on)
  return on === id || (below !== undefined && standsOn(below, id, things))
}

/** What becomes of a thing that is carried along on another. */
function carry(thing: PlacedThing, from: PlacedThing, to: PlacedThing): PlacedThing {
  const turn = to.yaw - from.yaw
  const [right, up, near] = [
    thing.position[0] - from.position[0],
    thing.position[1] - from.position[1],
    thing.position[2] - from.position[2],
  ]
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  const [x, y, z] = to.position
  const position: Place = [x + right * cos + near * sin, y + up, z - right * sin + near * cos]
  return { ...thing, position, yaw: thing.yaw + turn, room: to.room }
}

function roomAt(rooms: readonly Room[], { id, position: [x, y, z] }: Move): Room {
  const room = rooms.find(
    ({ west, north, width, depth, height }) =>
      x >= west && x <= west + width && z >= north && z <= north + depth && y >= 0 && y <= height,
  )
  if (room) return room
  throw new DeedError(`"${id}" cannot be moved to (${[x, y, z].join(', ')}): no room is there.`)
}

function checkStand(things: Things, thing: PlacedThing, on: PlacedThing): void {
  if (on.id === thing.id || standsOn(on, thing.id, things)) {
    throw new DeedError(`"${thing.id}" cannot stand upon itself.`)
  }
  const { position, size } = thing
  const foot = { position, yaw: thing.yaw, size: [0, size[1], 0] as const }
  const stands = (formOf(on.kind).tops ?? []).some(
    (top) =>
      Math.abs(on.position[1] + top.at[1] - position[1]) <= nearEnough &&
      within(foot, areaOf(on, top)),
  )
  if (stands) return
  const at = position.map((value) => value.toFixed(2)).join(', ')
  throw new DeedError(`"${thing.id}" cannot stand on "${on.id}" at (${at}): it has no top there.`)
}
