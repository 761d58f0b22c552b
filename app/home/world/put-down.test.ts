import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { overlap, within } from '../layout/footprint.ts'
import { areaOf } from '../layout/furnish.ts'
import { formOf } from '../forms.ts'
import { layOutStudio } from '../layout/studio.ts'
import { layOutHome } from '../layout/layout.ts'
import type { Home, Place, PlacedThing } from '../thing.ts'
import { putDown, type Ray } from './put-down.ts'

/** A table at (0, z), an apple on its middle and other fruit beside. */
const studio = layOutStudio(1, 'apple', 'day')
const apple = 'shown'
const table = thing(studio, 'dining-table')
const high = table.size[1]
const [, , z] = table.position

function thing({ things }: Home, id: string): PlacedThing {
  const found = things.find((each) => each.id === id)
  if (!found) throw new Error(`No ${id}.`)
  return found
}
const at = (point: Place, from: Place = [0, 1.6, z + 1.5]): Ray => ({
  from,
  way: [point[0] - from[0], point[1] - from[1], point[2] - from[2]],
})

describe('a thing that is put down', () => {
  it('stands where one points, on what is there', () => {
    const deed = putDown(studio, apple, at([0.5, high, z + 0.2]), 30)
    expect(deed).toMatchObject({ kind: 'move', id: apple, yaw: 30, on: 'dining-table' })
    for (const [axis, value] of [0.5, high, z + 0.2].entries()) {
      expect(deed?.position[axis]).toBeCloseTo(value, 9)
    }
  })

  it('stands on the floor where no table is', () => {
    expect(putDown(studio, apple, at([2, 0, 2]), 0)).toMatchObject({
      on: null,
      position: [2, 0, 2],
    })
  })

  it('is drawn in from the edge until all of it stands', () => {
    const deed = putDown(studio, apple, at([0.719, high, z]), 0)
    expect(deed?.position[0]).toBeCloseTo(0.72 - thing(studio, apple).size[0] / 2, 6)
  })

  it('finds no room where another thing stands', () => {
    expect(putDown(studio, apple, at([-0.11, high, z - 0.03], [-0.11, 3, z - 0.03]), 0)).toBe(null)
  })

  it('finds no room on the ceiling, behind a wall, nor behind furniture', () => {
    expect(putDown(studio, apple, at([0, 2.7, 0]), 0)).toBe(null)
    expect(putDown(studio, apple, at([9, 0, 0]), 0)).toBe(null)
    expect(putDown(studio, apple, at([0, 0, z - 1], [0, 0.7, z + 1.5]), 0)).toBe(null)
  })
})

it('never puts a thing into another, nor past the edge of what it stands on', () => {
  const flat = layOutHome(3)
  const small = flat.things.filter(({ on, size }) => on !== null && size[0] < 0.3)
  const spots = flat.things.flatMap((on) =>
    (formOf(on.kind).tops ?? []).map((top) => ({ on, top })),
  )
  let put = 0
  fc.assert(
    fc.property(
      fc.constantFrom(...small),
      fc.constantFrom(...spots),
      fc.tuple(fc.integer({ min: -70, max: 70 }), fc.integer({ min: -70, max: 70 })),
      fc.integer({ min: 0, max: 360 }),
      (carried, { on, top }, [u, v], yaw) => {
        const { middle } = areaOf(on, top)
        const [x, y] = [middle[0] + u / 100, on.position[1] + top.at[1]]
        const goal: Place = [x, y, middle[1] + v / 100]
        const deed = putDown(flat, carried.id, at(goal, [x, y + 0.3, goal[2] + 0.4]), yaw)
        if (!deed) return
        put++
        const there = { ...carried, position: deed.position, yaw: (yaw * Math.PI) / 180 }
        const others = flat.things.filter(({ id }) => id !== carried.id && id !== deed.on)
        expect(others.filter((other) => overlap(there, other))).toEqual([])
        const below = flat.things.find(({ id }) => id === deed.on)
        if (!below) return
        const tops = formOf(below.kind).tops ?? []
        expect(tops.some((each) => within(there, areaOf(below, each)))).toBe(true)
      },
    ),
    { numRuns: 300 },
  )
  expect(put).toBeGreaterThan(20)
})
