import { between, type Random, seeded, seedOf } from '../random.ts'
import type { Home, HomeLight, Opening, PlacedThing, Room } from '../thing.ts'
import { furnishBedroom } from './bedroom.ts'
import { furnish, type Furnishing } from './furnish.ts'
import { furnishKitchen } from './kitchen.ts'
import { furnishLivingRoom } from './living-room.ts'
import { planRooms } from './plan.ts'

/** Light of one kind, drawn from the seed. */
export function lightOf(seed: number, time: HomeLight['time']): HomeLight {
  const random = seeded(seedOf(seed, 'light'))
  return {
    time,
    azimuth: between(random, 205, 250),
    elevation: between(random, 24, 42),
    lamps: between(random, 2700, 3500),
  }
}

/**
 * A furnished flat of three rooms, the same for the same seed: no two things share room, and each
 * stands in its room on the floor, at a wall, or on another thing.
 */
export function layOutHome(seed: number, time: HomeLight['time'] = 'day'): Home {
  const draws = (part: string) => seeded(seedOf(seed, part))
  const [living, kitchen, bedroom] = planRooms(draws('plan'))
  const fill = (room: Room, by: (furnishing: Furnishing, random: Random) => void) => {
    const random = draws(room.name)
    const furnishing = furnish(room, seed, random)
    by(furnishing, random)
    return furnishing.things
  }
  const home: Home = {
    seed,
    light: lightOf(seed, time),
    rooms: [living, kitchen, bedroom],
    things: [
      ...fill(living, furnishLivingRoom),
      ...fill(kitchen, furnishKitchen),
      ...fill(bedroom, furnishBedroom),
    ],
  }
  return draws('mirror')() < 0.5 ? home : mirror(home)
}

/** The home with west and east exchanged; things keep their shape, only their places change. */
export function mirror(home: Home): Home {
  return {
    ...home,
    light: { ...home.light, azimuth: 360 - home.light.azimuth },
    rooms: home.rooms.map((room) => ({
      ...room,
      west: -room.west - room.width,
      openings: room.openings.map((opening) => mirrorOpening(opening, room)),
    })),
    things: home.things.map((thing): PlacedThing => ({
      ...thing,
      position: [-thing.position[0], thing.position[1], thing.position[2]],
      yaw: -thing.yaw,
    })),
  }
}

function mirrorOpening(opening: Opening, { width }: Room): Opening {
  if (opening.side === 'east') return { ...opening, side: 'west' }
  if (opening.side === 'west') return { ...opening, side: 'east' }
  return { ...opening, middle: width - opening.middle }
}
