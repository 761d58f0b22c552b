import { expect, it } from 'vitest'
import type { Opening, Room } from './thing.ts'
import { pointOn, stretches, wallOn } from './walls.ts'

const door: Opening = { kind: 'door', side: 'south', middle: 1, width: 0.8, bottom: 0, top: 2 }
const window: Opening = { kind: 'window', side: 'south', middle: 3, width: 1, bottom: 0.9, top: 2 }
const room: Room = {
  name: 'room',
  west: 10,
  north: 20,
  width: 4,
  depth: 3,
  height: 2.6,
  openings: [door, window],
  finish: { floor: { kind: 'planks', wood: 'oak', colour: 0 }, walls: 0, trim: 0 },
}

it.each([
  ['north', [11, 1.5, 20.2]],
  ['east', [13.8, 1.5, 21]],
  ['south', [11, 1.5, 22.8]],
  ['west', [10.2, 1.5, 21]],
] as const)('finds a point of the %s wall a metre from its western or northern end', (side, at) => {
  const point = pointOn(wallOn(room, side), 1, 1.5, 0.2)
  for (const [axis, value] of at.entries()) expect(point[axis]).toBeCloseTo(value, 9)
})

it('cuts the skirting at doors and not at windows', () => {
  expect(stretches(wallOn(room, 'south'))).toEqual([
    [0, 0.6],
    [1.4, 4],
  ])
  expect(stretches(wallOn(room, 'north'))).toEqual([[0, 4]])
})
