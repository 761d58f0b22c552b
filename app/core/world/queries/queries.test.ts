import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { poseLooking } from '../../pose.ts'
import type { WorldPoint } from '../../types.ts'
import { round } from '../covariance.ts'
import type { Thing, WorldEvent } from '../types.ts'
import { thingsThat } from './beside.ts'
import { absences, changesSince } from './changes.ts'
import { howMany } from './how-many.ts'
import { lastSeen } from './last-seen.ts'
import { nearest, thingsNear } from './near.ts'
import { relate } from './relate.ts'
import { whereIs } from './where-is.ts'

const viewer = poseLooking([0, 1.5, 0], 0, 0)
const hour = 3_600_000
let count = 0
const thing = (label: string, at: WorldPoint, more: Partial<Thing> = {}): Thing => ({
  ...{ id: ++count, label, belief: { [label]: 0.9 }, at, covariance: round(0.03) },
  ...{ extent: [0.1, 0.1], source: 'depth', state: 'present', motion: 'static' },
  ...{ velocity: [0, 0, 0], sightings: 9, firstSeen: 0, lastSeen: hour, lastLooked: hour },
  ...more,
})
const table = thing('dining table', [0, 0.4, -3], { extent: [1.6, 0.8] })
const cup = thing('cup', [0.3, 0.85, -3])
const laptop = thing('laptop', [-0.4, 0.9, -3], { extent: [0.3, 0.25] })
const ball = thing('sports ball', [0.2, 0.1, -3])
const tv = thing('tv', [-2.5, 1, -3], { extent: [1, 0.6] })
const gone = thing('cup', [2, 1, -1], { state: 'missing', lastLooked: 2 * hour })
const things = [table, cup, laptop, ball, tv, gone]

describe('where is', () => {
  it('tells of the one at its place first, how far and how old, and by what it is found', () => {
    const [first, second] = whereIs(things, ['cup'], { viewer, now: 3 * hour })
    expect(first).toMatchObject({ thing: cup, age: 2 * hour, emptySince: null })
    expect(first?.distance).toBeCloseTo(Math.hypot(0.3, 0.65, 3))
    expect(first).toMatchObject({ support: table, neighbour: { thing: laptop } })
    expect(second).toMatchObject({ thing: gone, emptySince: 2 * hour })
  })

  it('is silent about what was never seen', () => {
    expect(whereIs(things, ['dog'], { viewer, now: 0 })).toEqual([])
  })
})

describe('relations', () => {
  const names = (kind: Parameters<typeof thingsThat>[1]['kind'], ...to: readonly Thing[]) =>
    thingsThat(things, { kind, to }, viewer).map(({ thing: { label } }) => label)

  it('find what is on, under, beside and between', () => {
    expect(names('on', table).sort()).toEqual(['cup', 'laptop'])
    expect(names('under', table)).toEqual(['sports ball'])
    expect(names('between', tv, cup)).toEqual(['dining table', 'laptop'])
    expect(names('left', cup)).toContain('laptop')
    expect(names('left', laptop)).not.toContain('cup')
    expect(names('right', laptop)).toContain('cup')
  })

  it('turn over when one looks from the other side', () => {
    const behind = poseLooking([0, 1.5, -6], Math.PI, 0)
    expect(relate(cup, laptop, viewer)[0]?.kind).toBe('right')
    expect(relate(cup, laptop, behind).map(({ kind }) => kind)).toContain('left')
  })

  it('are mirrored: what is left of me has me to its right', () => {
    const place = fc.tuple(
      ...([1, 2, 3].map(() => fc.double({ min: -3, max: 3, noNaN: true })) as [
        fc.Arbitrary<number>,
        fc.Arbitrary<number>,
        fc.Arbitrary<number>,
      ]),
    )
    fc.assert(
      fc.property(place, place, (a, b) => {
        fc.pre(Math.abs(a[0] - b[0]) > 1e-9)
        const [one, other] = [thing('cup', a), thing('bowl', b)]
        const side = (x: Thing, y: Thing) =>
          relate(x, y, viewer).find(({ kind }) => kind === 'left' || kind === 'right')
        const [there, back] = [side(one, other), side(other, one)]
        expect([there?.kind, back?.kind].sort()).toEqual(['left', 'right'])
        expect(there?.sure).toBeCloseTo(back?.sure ?? NaN)
      }),
    )
  })
})

describe('counting and searching', () => {
  it('counts what is there, and tells apart what was there', () => {
    const { present, missing, expected } = howMany(things, ['cup'])
    expect([present, missing, expected]).toEqual([[cup], [gone], 0.9])
  })

  it('finds the nearest of a kind, and all that is near', () => {
    expect(nearest(things, ['cup'], [2, 1, -1])?.thing).toBe(cup)
    expect(nearest(things, ['dog'], [0, 0, 0])).toBeNull()
    expect(thingsNear(things, cup.at, 0.8).map(({ thing: { label } }) => label)).toEqual([
      'cup',
      'dining table',
      'laptop',
      'sports ball',
    ])
  })

  it('knows when something was last seen, missing or not', () => {
    const later = { ...gone, lastSeen: 1.5 * hour }
    expect(lastSeen([cup, later], ['cup'])).toMatchObject({ thing: later, time: 1.5 * hour })
    expect(lastSeen(things, ['dog'])).toBeNull()
  })

  it('knows where one looked and it was not there', () => {
    expect(absences(things)).toEqual([{ thing: gone, lastSeen: hour, lookedAt: 2 * hour }])
  })
})

describe('what changed', () => {
  const event = (
    kind: WorldEvent['kind'],
    time: number,
    of = 1,
    place: WorldPoint = [time, 0, 0],
  ) => ({
    ...{ kind, time, thing: of, label: 'cup', evidence: [time] },
    from: kind === 'appeared' ? null : place,
    to: kind === 'disappeared' ? null : place,
  })

  it('tells each thing once, from where it was to where it is, and nothing from before', () => {
    const events = [
      event('moved', 1),
      event('moved', 5, 1, [5, 0, 0]),
      event('moved', 7, 1, [7, 0, 0]),
    ]
    const [change, ...more] = changesSince(events, 4)
    expect(more).toEqual([])
    expect(change).toMatchObject({ kind: 'moved', from: [5, 0, 0], to: [7, 0, 0], time: 7 })
    expect(change?.evidence).toEqual([5, 7])
  })

  it('is silent about what came and went, and what was only seen again', () => {
    expect(
      changesSince([event('appeared', 1), event('disappeared', 2), event('seen-again', 3, 2)], 0),
    ).toEqual([])
  })
})
