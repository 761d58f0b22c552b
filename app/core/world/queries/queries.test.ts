import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { poseLooking } from '../../pose.ts'
import { sampleThing } from '../../sample-thing.ts'
import type { WorldPoint } from '../../types.ts'
import { round } from '../covariance.ts'
import type { Thing, WorldEvent } from '../types.ts'
import { changesIn } from './changes.ts'
import { lastSeen } from './last-seen.ts'
import { thingsNear } from './near.ts'
import { lies, thingsThat, type Placing } from './placed.ts'
import { whereIs } from './where-is.ts'

const viewer = poseLooking([0, 1.5, 0], 0, 0)
const hour = 3_600_000
let count = 0
const thing = (label: string, at: WorldPoint, more: Partial<Thing> = {}): Thing =>
  sampleThing({
    ...{ id: ++count, label, at, covariance: round(0.03), lastSeen: hour, lastLooked: hour },
    ...more,
  })
const table = thing('dining table', [0, 0.4, -3], { extent: [1.6, 0.8] })
const cup = thing('cup', [0.3, 0.85, -3])
const laptop = thing('laptop', [-0.4, 0.9, -3], { extent: [0.3, 0.25] })
const ball = thing('sports ball', [0.2, 0.1, -3])
const tv = thing('tv', [-2.5, 1, -3], { extent: [1, 0.6] })
const gone = thing('cup', [2, 1, -1], { state: 'missing', lastLooked: 2 * hour })
const things = [table, cup, laptop, ball, tv, gone]

it('tells how far a thing is, how surely, how long ago, and by what it is found', () => {
  const told = whereIs(cup, things, { viewer, now: 3 * hour })
  expect(told).toMatchObject({ age: 2 * hour, support: table, neighbour: { thing: laptop } })
  expect(told.distance).toBeCloseTo(Math.hypot(0.3, 0.65, 3))
  expect(told.uncertainty).toBeCloseTo(0.03)
})

describe('how things lie to one another', () => {
  const world = { things, viewer }
  const names = (way: Placing, to: Thing) => thingsThat(world, way, to).map(({ label }) => label)

  it('finds what is on, under, beside, left and right; never what is gone', () => {
    expect(names('on', table)).toEqual(['cup', 'laptop'])
    expect(names('under', table)).toEqual(['sports ball'])
    expect(names('next-to', laptop)).toEqual(['cup'])
    expect(names('left', laptop)).toEqual(['tv'])
    expect(names('right', laptop)).toEqual(['cup', 'sports ball'])
    expect(lies(world, { ...cup, state: 'missing' }, 'on', table)).toBe(false)
  })

  it('never puts beside a thing what it stands on, or what stands on it', () => {
    const aside = { ...cup, at: [0.7, 0.85, -3] as const }
    const told = { things: [table, aside], viewer }
    expect(lies(told, aside, 'right', table)).toBe(false)
    expect(lies(told, table, 'left', aside)).toBe(false)
  })

  it('turns over when one looks from the other side', () => {
    const behind = { things, viewer: poseLooking([0, 1.5, -6], Math.PI, 0) }
    expect(lies(world, cup, 'right', laptop)).toBe(true)
    expect(lies(behind, cup, 'right', laptop)).toBe(false)
    expect(lies(behind, cup, 'left', laptop)).toBe(true)
  })

  it('is mirrored: what is left of me has me to its right', () => {
    const metres = fc.double({ min: -3, max: 3, noNaN: true })
    fc.assert(
      fc.property(fc.tuple(metres, metres, metres), fc.tuple(metres, metres, metres), (a, b) => {
        const [one, other] = [thing('cup', a), thing('bowl', b)]
        const both = { things: [one, other], viewer }
        for (const [way, back] of [
          ['left', 'right'],
          ['right', 'left'],
          ['next-to', 'next-to'],
        ] as const)
          // prettier-ignore
          expect(lies(both, one, way, other)).toBe(lies(both, other, back, one))
      }),
    )
  })
})

it('finds what is near, the nearest first, of all kinds or of some, never what is gone', () => {
  const names = (labels?: readonly string[]) =>
    thingsNear(things, [2, 1, -1], labels).map(({ label }) => label)
  expect(names()).toEqual(['cup', 'sports ball', 'dining table', 'laptop', 'tv'])
  expect(names(['laptop', 'cup'])).toEqual(['cup', 'laptop'])
  expect(names(['dog'])).toEqual([])
})

it('knows what was seen last of a kind, missing or not', () => {
  const later = { ...gone, lastSeen: 1.5 * hour }
  expect(lastSeen([cup, later, tv], ['cup'])).toBe(later)
  expect(lastSeen([later, cup], ['cup'])).toBe(later)
  expect(lastSeen(things, ['dog'])).toBeNull()
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
  const told = (...events: readonly WorldEvent[]) =>
    changesIn(events).map(({ thing, kind }) => `${thing} ${kind}`)

  it('tells each thing once, from where it was to where it is', () => {
    const [change, ...more] = changesIn([
      event('moved', 5, 1, [5, 0, 0]),
      event('moved', 7, 1, [7, 0, 0]),
    ])
    expect(more).toEqual([])
    expect(change).toMatchObject({ kind: 'moved', from: [5, 0, 0], to: [7, 0, 0], time: 7 })
    expect(change?.evidence).toEqual([5, 7])
  })

  it('tells the latest first', () => {
    expect(told(event('moved', 1, 1), event('disappeared', 2, 2))).toEqual([
      '2 disappeared',
      '1 moved',
    ])
  })

  it('is silent about what came anew', () => {
    expect(told(event('appeared', 1), event('moved', 2), event('disappeared', 3, 1))).toEqual([])
  })

  it('does not tell that a thing is gone which was seen at its place again', () => {
    expect(told(event('disappeared', 1), event('seen-again', 2))).toEqual([])
    expect(told(event('moved', 1), event('disappeared', 2), event('seen-again', 3))).toEqual([
      '1 moved',
    ])
    expect(told(event('seen-again', 1), event('disappeared', 2))).toEqual(['1 disappeared'])
  })
})
