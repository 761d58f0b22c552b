import { between, pick, type Random, shuffle } from '../random.ts'
import type { PlacedThing } from '../thing.ts'
import { fillShelf } from './fill-shelf.ts'
import type { Furnishing } from './furnish.ts'

/** Couch and television face each other over a low table; books, plants and toys around. */
export function furnishLivingRoom(furnishing: Furnishing, random: Random): void {
  const { room, put, against, scatter } = furnishing
  const { west, north, width } = room
  const middle = width * 0.42 + between(random, -0.15, 0.15)
  const x = west + middle

  const board = against('lowboard', 'north', middle)
  if (board) {
    const top = board.position
    put(pick(random, ['tv-on', 'tv-off']), {
      position: [top[0], 0.48, top[2]],
      yaw: board.yaw,
      on: board.id,
    })
    scatter(['remote', 'plant-table', 'vase'], board)
  }
  const couchAt = north + between(random, 3.15, 3.35)
  put('couch', { position: [x, 0, couchAt], yaw: Math.PI })
  put('rug', { position: [x, 0, couchAt - 1.05], yaw: 0 })
  const table = put('coffee-table', {
    position: [x, 0, couchAt - 1.05],
    yaw: between(random, -0.04, 0.04),
  })
  const snacks = ['wine-glass', 'book-open', 'bowl', 'remote', 'candle', 'mug-red', 'donut']
  scatter(['fruit-bowl', ...shuffle(random, snacks).slice(0, 5)], table)

  put('armchair', { position: [x + 1.75, 0, couchAt - 1.1], yaw: -Math.PI / 2 - 0.35 })
  const beside = put('side-table', { position: [x - 1.4, 0, couchAt + 0.05], yaw: 0 })
  scatter(['table-lamp', 'book-stack', 'mug-striped'], beside)

  shelf(furnishing, random)
  against('plant-floor', 'north', width - 0.75)
  put('plant-snake', { position: [west + 0.45, 0, north + 0.45], yaw: random() * 6 })
  put('floor-lamp', { position: [x + 1.7, 0, couchAt + 0.25], yaw: 0 })
  against('painting', 'south', width * 0.78, 1.35)
  against(pick(random, ['wall-clock', 'wall-clock-wood']), 'east', room.depth - 0.6, 1.7)
  put('football', { position: [x - 1.9, 0, couchAt - 1.6], yaw: random() * 6 })
  put(pick(random, ['person-woman', 'person-man']), {
    position: [x + between(random, 1.25, 1.4), 0, north + between(random, 0.75, 0.95)],
    yaw: between(random, -0.5, 0.3),
  })
}

function shelf({ room, put, against }: Furnishing, random: Random): void {
  const shelf: PlacedThing | null = against('bookcase', 'south', room.width - 0.6)
  const decoration = ['teddy-brown', 'vase-blue', 'alarm-clock', 'candle', 'teddy-pale']
  if (shelf) fillShelf(shelf, put, shuffle(random, decoration), random)
}
