import fc from 'fast-check'
import type { Sighting, Thing, WorldEvent } from '../../app/core/world/types.ts'
import { unitBox } from '../../models/box.ts'

const still = [0, 0, 0] as const

/** A cup on a table, seen once. */
export const cup = (more: Partial<Thing> = {}): Thing => ({
  id: 1,
  label: 'cup',
  belief: { cup: 0.8, bowl: 0.1 },
  at: [0.5, 0.75, -1.25],
  covariance: [0.01, 0, 0, 0.01, 0, 0.02],
  extent: [0.08, 0.1],
  source: 'depth',
  state: 'present',
  motion: 'static',
  velocity: still,
  sightings: 1,
  firstSeen: 1000,
  lastSeen: 1000,
  lastLooked: 1000,
  ...more,
})

export const sighting = (more: Partial<Sighting> = {}): Sighting => ({
  thing: 1,
  time: 1000,
  label: 'cup',
  score: 0.75,
  box: unitBox(0.25, 0.5, 0.125, 0.125),
  at: [0.5, 0.75, -1.25],
  covariance: [0.5, 0, 0, 0.5, 0, 0.25],
  source: 'depth',
  ...more,
})

export const appeared = (more: Partial<WorldEvent> = {}): WorldEvent => ({
  kind: 'appeared',
  time: 1000,
  thing: 1,
  label: 'cup',
  from: null,
  to: [0.5, 0.75, -1.25],
  evidence: [1000],
  ...more,
})

const noNan = { noNaN: true, noDefaultInfinity: true }
const real = fc.double({ ...noNan, min: -1e9, max: 1e9 }).map((value) => value + 0)
const short = fc.float({ ...noNan }).map((value) => value + 0)
const word = fc.constantFrom('cup', 'cell phone', 'Tasse', 'ключи', '"quoted"', 'a\nb', '')
const time = fc.double({ ...noNan, min: 1, max: 2e12 })
const six = <Value>(value: fc.Arbitrary<Value>) =>
  fc.tuple(value, value, value, value, value, value)
const three = <Value>(value: fc.Arbitrary<Value>) => fc.tuple(value, value, value)
const source = fc.constantFrom('depth', 'surface', 'views', 'size')

/** Any thing with this id. */
export const anyThing = (id: number): fc.Arbitrary<Thing> =>
  fc.record({
    id: fc.constant(id),
    label: word,
    belief: fc.dictionary(fc.constantFrom('cup', 'bowl', 'cell phone'), real),
    at: three(real),
    covariance: six(real),
    extent: fc.tuple(real, real),
    source,
    state: fc.constantFrom('present', 'missing'),
    motion: fc.constantFrom('static', 'moving'),
    velocity: three(real),
    sightings: fc.nat(1e6),
    ...{ firstSeen: time, lastSeen: time, lastLooked: time },
  })

/** Any sighting of this thing, in numbers of seven digits. */
export const anySighting = (thing: number): fc.Arbitrary<Sighting> =>
  fc.record({
    thing: fc.constant(thing),
    ...{ time, label: word, score: short, source, at: three(short), covariance: six(short) },
    box: fc.tuple(short, short, short, short),
  }) as unknown as fc.Arbitrary<Sighting>

export const anyEvent = (thing: number): fc.Arbitrary<WorldEvent> =>
  fc.record({
    kind: fc.constantFrom('appeared', 'moved', 'disappeared', 'seen-again'),
    ...{ time, thing: fc.constant(thing), label: word },
    from: fc.option(three(real)),
    to: fc.option(three(real)),
    evidence: fc.array(time, { maxLength: 3 }),
  })
