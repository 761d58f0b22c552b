import { formOf } from '../forms.ts'
import { between, pick, seeded, seedOf } from '../random.ts'
import type { Home, HomeLight, PlacedThing, Room } from '../thing.ts'
import { lightOf } from './layout.ts'

/** The id of the thing that is looked at. */
export const shown = 'shown'

/**
 * A bare room with one thing in it, to look at from all sides: a small thing on a table, furniture on
 * the floor, a clock on the wall. Walls, floor, timber and light are drawn from the seed.
 */
export function layOutStudio(seed: number, kind: string, time: HomeLight['time']): Home {
  const random = seeded(seedOf(seed, 'studio'))
  const room: Room = {
    name: 'studio',
    west: -3.4,
    north: -3.4,
    width: 6.8,
    depth: 6.8,
    height: 2.7,
    openings: [
      { kind: 'window', side: 'west', middle: 2.6, width: 1.8, bottom: 0.9, top: 2.3 },
      { kind: 'window', side: 'south', middle: 4.6, width: 1.8, bottom: 0.9, top: 2.3 },
    ],
    finish: {
      floor: { kind: 'planks', wood: pick(random, ['oak', 'walnut', 'pine', 'beech']), colour: 0 },
      walls: pick(random, [0xe9e4da, 0xe6e9e4, 0xe3e6ea, 0xeee3d2]),
      trim: 0xf4f2ec,
    },
  }
  const { label, size, stands } = formOf(kind)
  const place = (of: string, position: PlacedThing['position'], on: string | null): PlacedThing => ({
    id: of === kind ? shown : of,
    kind: of,
    label: formOf(of).label,
    room: room.name,
    position,
    yaw: 0,
    size: formOf(of).size,
    on,
    seed: seedOf(seed, of),
  })
  const back = -between(random, 1.3, 1.7)
  const thing = { ...place(kind, [0, 0, back], null), label, size }
  const light = lightOf(seed, time)
  const home = { seed, light, rooms: [room] }
  if (stands === 'floor') return { ...home, things: [thing] }
  if (stands === 'wall') {
    return { ...home, things: [{ ...thing, position: [0, 1.5, room.north + size[2] / 2 + 0.002] }] }
  }
  const support = size[0] > 1 ? 'lowboard' : 'dining-table'
  const high = formOf(support).size[1]
  return {
    ...home,
    things: [place(support, [0, 0, back], null), { ...thing, position: [0, high, back], on: support }],
  }
}
