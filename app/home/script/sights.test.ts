import { describe, expect, it } from 'vitest'
import { layOutHome } from '../layout/layout.ts'
import { layOutStudio } from '../layout/studio.ts'
import type { Home, PlacedThing } from '../thing.ts'
import { fromBest, type Sight, sightsOf } from './sights.ts'

function only(kind: string): {
  readonly sight: Sight
  readonly home: Home
} {
  const home = layOutStudio(1, kind, 'day')
  const [sight] = sightsOf(home).flat()
  if (!sight) throw new Error('Nothing to look at.')
  return { sight, home }
}

describe('what is worth a look', () => {
  it('is four things of a room, all of other kinds', () => {
    for (const room of sightsOf(layOutHome(1))) {
      expect(new Set(room.map(({ thing }) => thing.kind)).size).toBe(4)
    }
  })

  it('is people before furniture', () => {
    const [, kitchen] = sightsOf(layOutHome(1))
    const labels = kitchen?.map(({ thing }) => thing.label) ?? []
    expect(labels.indexOf('person')).toBeLessThan(labels.indexOf('refrigerator'))
  })
})

describe('a spot to look from', () => {
  const { sight, home } = only('fridge')
  const [x, , z] = sight.thing.position
  const front = z + sight.thing.size[2] / 2

  it('is best about a metre before a thing, and none right at it nor far away', () => {
    expect(fromBest(sight, [x, front + 0.9], home)).toBeLessThan(0.1)
    expect(fromBest(sight, [x, front + 0.3], home)).toBe(null)
    expect(fromBest(sight, [x, front + 2.2], home)).toBe(null)
  })

  it('is not behind a thing that has a front', () => {
    expect(fromBest(sight, [x, z - 1.3], home)).toBe(null)
  })

  it('is not behind something tall', () => {
    const screen: PlacedThing = {
      ...{ ...sight.thing, id: 'screen' },
      ...{ position: [x, 0, front + 0.6], size: [1, 2, 0.1] },
    }
    const blocked = { ...home, things: [sight.thing, screen] }
    expect(fromBest(sight, [x, front + 0.9], blocked)).toBe(null)
  })
})
