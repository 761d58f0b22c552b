import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formOf } from '../forms.ts'
import { furthest, type Home, type PlacedThing, skyRadius } from '../thing.ts'
import { inside, overlap, within } from './footprint.ts'
import { areaOf } from './furnish.ts'
import { layOutHome } from './layout.ts'

const seeds = fc.integer({ min: 0, max: 1e6 })
const forAll = (claim: (home: Home) => void) =>
  fc.assert(
    fc.property(seeds, (seed) => claim(layOutHome(seed))),
    { numRuns: 25 },
  )

describe('a home from a seed', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(layOutHome(5)).toEqual(layOutHome(5))
    expect(layOutHome(5).things).not.toEqual(layOutHome(6).things)
  })

  it('has no two things in one place', () => {
    forAll(({ things }) => {
      const pairs = things.flatMap((one, i) =>
        things
          .slice(i + 1)
          .filter((other) => one.on !== other.id && other.on !== one.id && overlap(one, other))
          .map((other) => `${one.id} ${other.id}`),
      )
      expect(pairs).toEqual([])
    })
  })

  it('keeps every thing inside its room', () => {
    forAll(({ rooms, things }) => {
      const room = new Map(rooms.map((each) => [each.name, each]))
      const out = things.filter((thing) => {
        const own = room.get(thing.room)
        return !own || !inside(thing, own) || thing.position[1] + thing.size[1] > own.height
      })
      expect(out).toEqual([])
    })
  })

  it('stands every thing on the floor, on a top of another thing, or hangs it on a wall', () => {
    forAll(({ things }) => {
      expect(things.filter((thing) => !stands(thing, things)).map(({ id }) => id)).toEqual([])
    })
  })

  it('lies so that cameras see as far as the sky from all of it', () => {
    forAll(({ rooms }) => {
      for (const { west, north, width, depth, height } of rooms) {
        const x = Math.max(Math.abs(west), Math.abs(west + width))
        const z = Math.max(Math.abs(north), Math.abs(north + depth))
        expect(skyRadius + Math.hypot(x, z, height)).toBeLessThan(furthest)
      }
    })
  })

  it('gives every thing an id of its own', () => {
    forAll(({ things }) => {
      expect(new Set(things.map(({ id }) => id)).size).toBe(things.length)
    })
  })

  it('is never bare: the things one would look for are there', () => {
    forAll(({ things }) => {
      const labels = new Set(things.map(({ label }) => label))
      const wanted = ['couch', 'tv', 'chair', 'dining table', 'refrigerator', 'oven', 'sink', 'bed']
      expect(wanted.filter((label) => !labels.has(label))).toEqual([])
      expect(labels.size).toBeGreaterThan(24)
      expect(things.length).toBeGreaterThan(90)
    })
  })
})

function stands(thing: PlacedThing, things: readonly PlacedThing[]): boolean {
  if (formOf(thing.kind).stands === 'wall') return thing.on === null && thing.position[1] > 0.3
  if (thing.on === null) return thing.position[1] === 0
  const below = things.find(({ id }) => id === thing.on)
  if (!below) return false
  return (formOf(below.kind).tops ?? []).some(
    (top) =>
      Math.abs(below.position[1] + top.at[1] - thing.position[1]) < 1e-9 &&
      within(thing, areaOf(below, top)),
  )
}
