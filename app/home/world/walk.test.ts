import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layOutHome } from '../layout/layout.ts'
import type { Home, PlacedThing, Room } from '../thing.ts'
import { isFree, type Spot, step } from './walk.ts'

const finish = { floor: { kind: 'planks', wood: 'oak', colour: 0 }, walls: 0, trim: 0 } as const
const hole = { middle: 2, width: 0.95, bottom: 0, top: 2.1 }
const square = { north: 0, width: 4, depth: 4, height: 2.6, finish }

/** Two rooms beside each other, a passage between them, a closed door to the outside in the north. */
const rooms: readonly Room[] = [
  {
    ...square,
    name: 'west',
    west: 0,
    openings: [
      { ...hole, kind: 'passage', side: 'east' },
      { ...hole, kind: 'door', side: 'north' },
    ],
  },
  {
    ...square,
    name: 'east',
    west: 4.12,
    openings: [{ ...hole, kind: 'passage', side: 'west' }],
  },
]
const crate = (position: PlacedThing['position'], size: PlacedThing['size']): PlacedThing => ({
  ...{ id: 'crate', kind: 'crate', label: null, room: 'west', yaw: 0, on: null, seed: 0 },
  position,
  size,
})
const light = { time: 'day', azimuth: 0, elevation: 0, lamps: 3000 } as const
const home = (...things: PlacedThing[]): Home => ({ seed: 0, light, rooms, things })

const close = ([x, z]: Spot, [a, b]: Spot) => {
  expect(x).toBeCloseTo(a, 3)
  expect(z).toBeCloseTo(b, 3)
}

describe('a step', () => {
  it('leads where one wishes while nothing is in the way', () => {
    close(step(home(), [1, 1], [0.5, 0.3]), [1.5, 1.3])
  })

  it('slides along a wall', () => {
    close(step(home(), [1, 0.3], [0.5, -0.5]), [1.5, 0.22])
  })

  it('slides along furniture', () => {
    close(step(home(crate([2, 0, 2], [1, 1, 1])), [1, 2], [0.6, 0.2]), [1.28, 2.2])
  })

  it('goes over a rug', () => {
    close(step(home(crate([2, 0, 2], [1, 0.01, 1])), [1, 2], [1, 0]), [2, 2])
  })

  it('goes through a passage into the next room', () => {
    close(step(home(), [3, 2], [2, 0]), [5, 2])
  })

  it('does not go through the closed door, however long it is', () => {
    close(step(home(), [2, 1], [0, -9]), [2, 0.22])
  })

  it('leads out of a thing that was put upon somebody', () => {
    close(step(home(crate([2, 0, 2], [1, 1, 1])), [2, 2], [1, 0]), [3, 2])
  })
})

it('never ends inside anything, nor outside of the flat', () => {
  const centimetres = (most: number) => fc.integer({ min: -most, max: most }).map((cm) => cm / 100)
  const anywhere = fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 }))
  const wishes = fc.array(fc.tuple(centimetres(40), centimetres(40)), {
    minLength: 1,
    maxLength: 30,
  })
  fc.assert(
    fc.property(fc.nat(1000), anywhere, wishes, (seed, [u, v], by) => {
      const flat = layOutHome(seed)
      const starts = flat.rooms.map((room): Spot => [
        room.west + (u / 20) * room.width,
        room.north + (v / 20) * room.depth,
      ])
      for (let spot of starts.filter((start) => isFree(flat, start))) {
        for (const wish of by) {
          spot = step(flat, spot, wish)
          expect(isFree(flat, spot)).toBe(true)
        }
      }
    }),
    { numRuns: 25 },
  )
})
