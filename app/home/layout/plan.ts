import { between, pick, type Random } from '../random.ts'
import type { Finish, Opening, Room } from '../thing.ts'
import { wallThickness } from '../walls.ts'

const walls = [0xe9e4da, 0xe6e9e4, 0xe3e6ea, 0xeee3d2, 0xd9ded6]
const height = 2.6

function finish(random: Random, floor: 'planks' | 'tiles', wood: string): Finish {
  const colour = pick(random, [0xcfc8bc, 0xb9b6b0, 0xd9d3c7])
  return { floor: { kind: floor, wood, colour }, walls: pick(random, walls), trim: 0xf4f2ec }
}

const windowAt = (side: Opening['side'], middle: number, width: number): Opening => ({
  kind: 'window',
  side,
  middle,
  width,
  bottom: 0.95,
  top: 2.25,
})

const passageAt = (side: Opening['side'], middle: number): Opening => ({
  kind: 'passage',
  side,
  middle,
  width: 0.95,
  bottom: 0,
  top: 2.1,
})

/** Living room in the west, kitchen in the east, bedroom south of the kitchen. */
export function planRooms(random: Random): readonly [living: Room, kitchen: Room, bedroom: Room] {
  const [width, depth] = [between(random, 5.7, 6.3), between(random, 4.7, 5)]
  const east = width + wallThickness
  const [kitchenWidth, south] = [between(random, 4.1, 4.4), depth + wallThickness]
  const timber = pick(random, ['oak', 'walnut', 'pine', 'beech'])
  const way = between(random, 2.2, 2.6)
  const door: Opening = { ...passageAt('south', 0.75), kind: 'door', width: 0.9 }
  return [
    {
      name: 'living room',
      west: 0,
      north: 0,
      width,
      depth,
      height,
      openings: [
        windowAt('west', depth * 0.5, 1.9),
        windowAt('south', width * 0.42, 1.8),
        passageAt('east', way),
      ],
      finish: finish(random, 'planks', timber),
    },
    {
      name: 'kitchen',
      west: east,
      north: 0,
      width: kitchenWidth,
      depth,
      height,
      openings: [
        windowAt('north', 1.9, 1.2),
        passageAt('west', way),
        passageAt('south', kitchenWidth - 1.6),
      ],
      finish: finish(random, pick(random, ['planks', 'tiles']), timber),
    },
    {
      name: 'bedroom',
      west: east,
      north: south,
      width: kitchenWidth,
      depth: between(random, 3.7, 4),
      height,
      openings: [
        windowAt('south', kitchenWidth * 0.62, 1.6),
        passageAt('north', kitchenWidth - 1.6),
        door,
      ],
      finish: finish(random, 'planks', timber),
    },
  ]
}
