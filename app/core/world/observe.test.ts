import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { WorldPoint } from '../types.ts'
import { unitBox } from '../../../models/box.ts'
import { distance, plus } from './covariance.ts'
import { thingsOf, worldOf, emptyWorld } from './known.ts'
import { observe, type Observed } from './observe.ts'
import { lookAtAll, sampleSight, sampleView, wallAt, type Prop } from './sample-scene.ts'
import type { View } from './types.ts'

const cup: Prop = { label: 'cup', at: [0, 0, -2] }
const chair: Prop = { label: 'chair', at: [0.8, -0.3, -2.4], size: 0.5 }
const tv: Prop = { label: 'tv', at: [-1, 0.4, -3], size: 0.6 }
const room = [cup, chair, tv]
const ahead: WorldPoint = [0, 0, -2]
const from = (time: number, eye: WorldPoint = [0, 0, 0], target = ahead) =>
  sampleView(time, eye, target)
const pictures = (count: number, start = 0, eye?: WorldPoint, target?: WorldPoint): View[] =>
  Array.from({ length: count }, (_, i) => from(start + i * 200, eye, target))
const end = (told: readonly Observed[]) => thingsOf(told.at(-1)?.world ?? emptyWorld)
const kindsOf = (told: readonly Observed[]) =>
  told.flatMap(({ events }) => events.map(({ kind, label }) => `${label} ${kind}`))

describe('what becomes a thing', () => {
  it('is what is seen again and again, each thing once, at its place', () => {
    const told = lookAtAll(pictures(10), () => room)
    expect(end(told).map(({ label, sightings }) => [label, sightings])).toEqual(
      [
        ['cup', 10],
        ['chair', 10],
        ['tv', 10],
      ].sort(([a], [b]) => byLabel(end(told), a, b)),
    )
    for (const { label, at } of end(told)) {
      const truth = room.find((prop) => prop.label === label)
      expect(distance(at, truth?.at ?? [9, 9, 9])).toBeLessThan(0.01)
    }
    expect(kindsOf(told).sort()).toEqual(['chair appeared', 'cup appeared', 'tv appeared'])
  })

  it('is not what was seen but once', () => {
    const told = lookAtAll(pictures(10), (time) => (time === 600 ? room : []))
    expect(end(told)).toEqual([])
    expect(kindsOf(told)).toEqual([])
  })

  it('is one thing where the detector gives it two names at once', () => {
    const couch: Prop = { ...chair, label: 'couch' }
    const told = lookAtAll(pictures(10), () => [chair, couch])
    expect(end(told)).toHaveLength(1)
    expect(Object.keys(end(told)[0]?.belief ?? {})).toEqual(['chair', 'couch'])
  })

  it('is one thing where the name changes from picture to picture', () => {
    const named = (time: number) => ((time / 200) % 3 === 2 ? 'bowl' : 'cup')
    const told = lookAtAll(pictures(12), (time) => [{ ...cup, label: named(time) }])
    expect(end(told).map(({ label }) => label)).toEqual(['cup'])
  })
})

describe('what only a closer look shows', () => {
  const closerLook = (time: number, parts: View['closer'] = []): View => ({
    ...from(time),
    closer: parts,
  })
  const all = [unitBox(0, 0, 1, 1)]
  const glances = (parts: View['closer']) => {
    const views = Array.from({ length: 60 }, (_, i) => closerLook(i * 200, i < 4 ? all : parts))
    return lookAtAll(views, (time) => (time < 800 ? [{ ...cup, closer: true }] : []))
  }
  it('stays where nobody looks closer', () => {
    expect(end(glances([])).map(({ state }) => state)).toEqual(['present'])
  })
  it('is missing where closer looks find its place empty', () => {
    expect(end(glances(all)).map(({ state }) => state)).toEqual(['missing'])
  })
})

describe('identity', () => {
  it('stays after a walk round the room', () => {
    const first = lookAtAll(pictures(8), () => room)
    const away = lookAtAll(pictures(50, 2000, [0, 0, 0], [0, 0, 5]), () => room, last(first))
    const back = lookAtAll(pictures(8, 90_000, [1, 0.2, -0.3]), () => room, last(away))
    expect(idsByLabel(back)).toEqual(idsByLabel(first))
    expect(kindsOf(away)).toEqual([])
    expect(new Set(kindsOf(back))).toEqual(
      new Set(['cup seen-again', 'chair seen-again', 'tv seen-again']),
    )
  })

  it('stays when the session ends and another one remembers', () => {
    const first = lookAtAll(pictures(8), () => room)
    const again = lookAtAll(pictures(8, 9e7, [0.5, 0, 0]), () => room, worldOf(end(first), 1))
    expect(idsByLabel(again)).toEqual(idsByLabel(first))
  })

  it('stays when the device finds itself anew and all has shifted', () => {
    const first = lookAtAll(pictures(8), () => room)
    const off: WorldPoint = [-0.4, 0, 0.3]
    const shifted = room.map((prop) => ({ ...prop, at: plus(prop.at, off) }))
    const told = lookAtAll(pictures(8, 3000), () => shifted, last(first))
    expect(idsByLabel(told)).toEqual(idsByLabel(first))
    expect(kindsOf(told)).toEqual([])
  })

  it('is kept by two things side by side', () => {
    const two = [cup, { ...cup, at: [0.3, 0, -2] as const }]
    const told = lookAtAll(pictures(20), () => two)
    const seen = told.slice(5).map(({ sightings }) => sightings.map(({ thing }) => thing).sort())
    expect(new Set(seen.map(String)).size).toBe(1)
    expect(end(told)).toHaveLength(2)
  })
})

describe('a thing that is not seen', () => {
  const known = last(lookAtAll(pictures(10), () => room))
  const look = (views: readonly View[]) => lookAtAll(views, () => [chair, tv], known)
  const stateOfCup = (told: readonly Observed[]) =>
    end(told).find(({ label }) => label === 'cup')?.state

  it('is still there while nobody looks at its place', () => {
    expect(stateOfCup(look(pictures(60, 3000, [0, 0, 0], [0, 0, 5])))).toBe('present')
  })

  it('is still there while something stands before it', () => {
    const hidden = pictures(60, 3000).map((view) => ({ ...view, depth: wallAt(view, 1) }))
    expect(stateOfCup(look(hidden))).toBe('present')
  })

  it('is missing once its place was seen to be empty, and not after a single look', () => {
    const empty = pictures(20, 3000).map((view) => ({ ...view, depth: wallAt(view, 4) }))
    expect(stateOfCup(look(empty.slice(0, 2)))).toBe('present')
    const told = look(empty)
    expect(stateOfCup(told)).toBe('missing')
    expect(kindsOf(told)).toEqual(['cup disappeared'])
  })

  it('is missing without depth too, only later', () => {
    expect(stateOfCup(look(pictures(5, 3000)))).toBe('present')
    expect(stateOfCup(look(pictures(80, 3000)))).toBe('missing')
  })

  it('has moved when it is found elsewhere, under its old name', () => {
    const gone = look(pictures(20, 3000).map((view) => ({ ...view, depth: wallAt(view, 4) })))
    const to: WorldPoint = [-0.5, -0.4, -1.8]
    const found = lookAtAll(pictures(10, 9000), () => [{ ...cup, at: to }, chair, tv], last(gone))
    expect(idsByLabel(found)).toEqual(idsByLabel([{ ...first(gone), world: known }]))
    const [event] = found.flatMap(({ events }) => events)
    expect(event).toMatchObject({ kind: 'moved', label: 'cup' })
    expect(distance(event?.to ?? [9, 9, 9], to)).toBeLessThan(0.01)
    expect(distance(event?.from ?? [9, 9, 9], cup.at)).toBeLessThan(0.01)
    expect(kindsOf(found)).toEqual(['cup moved'])
  })
})

describe('surprise', () => {
  it('is small where all is as remembered, and grows with what is new or gone', () => {
    const known = last(lookAtAll(pictures(30), () => room))
    const see = (props: readonly Prop[]) =>
      lookAtAll(pictures(1, 7000), () => props, known)[0]?.surprise ?? NaN
    expect(see(room)).toBeLessThan(1)
    expect(see([chair, tv])).toBeGreaterThan(see(room) + 2)
    expect(see([...room, { label: 'dog', at: [0.4, 0.4, -2.5] }])).toBeGreaterThan(see(room) + 2)
  })
})

describe('one picture', () => {
  const prop = fc.record({
    label: fc.constantFrom('cup', 'bowl', 'chair', 'couch', 'book', 'person'),
    at: fc.tuple(
      ...([0.8, 0.5].map((r) => fc.double({ min: -r, max: r, noNaN: true })) as [
        fc.Arbitrary<number>,
        fc.Arbitrary<number>,
      ]),
      fc.double({ min: -3, max: -1.5, noNaN: true }),
    ),
    size: fc.double({ min: 0.05, max: 0.6, noNaN: true }),
  })
  const film = fc.array(
    fc.array(fc.tuple(prop, fc.double({ min: 0.1, max: 1, noNaN: true })), { maxLength: 6 }),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  const play = (scenes: readonly (readonly (readonly [Prop, number])[])[], turned: boolean) =>
    scenes.reduce<Observed[]>((told, scene, i) => {
      const view = from(i * 300)
      const seen = scene.flatMap(([each, score]) => sampleSight(each, view, { score }) ?? [])
      const ordered = turned ? seen.toReversed() : seen
      return [...told, observe(told.at(-1)?.world ?? emptyWorld, view, ordered)]
    }, [])

  it('gives the same in whatever order its boxes come', () => {
    fc.assert(
      fc.property(film, (scenes) => {
        expect(play(scenes, true)).toEqual(play(scenes, false))
      }),
    )
  })

  it('never makes two things of one box, nor shows one thing in two boxes', () => {
    fc.assert(
      fc.property(film, (scenes) => {
        play(scenes, false).forEach(({ world, sightings }, i, all) => {
          const before = new Set(all[i - 1]?.world.known.map(({ thing }) => thing.id))
          const born = world.known.filter(({ thing }) => !before.has(thing.id))
          expect(born.length).toBeLessThanOrEqual(scenes[i]?.length ?? 0)
          const shown = sightings.map(({ thing }) => thing)
          expect(new Set(shown).size).toBe(shown.length)
          expect(new Set(sightings.map(({ box }) => String(box))).size).toBe(sightings.length)
          const seenNow = world.known.filter(({ thing }) => thing.lastSeen === i * 300)
          expect(seenNow.length).toBeLessThanOrEqual(scenes[i]?.length ?? 0)
        })
      }),
    )
  })

  it('that is not sound changes nothing', () => {
    const view = from(0)
    const seen = sampleSight(cup, view)
    if (!seen) throw new Error('The cup is in view.')
    const { world } = observe(emptyWorld, view, [{ ...seen, at: [NaN, 0, 0] }])
    expect(world.known).toEqual([])
  })
})

function last(told: readonly Observed[]) {
  return told.at(-1)?.world ?? emptyWorld
}
function first([told]: readonly Observed[]): Observed {
  if (!told) throw new Error('Nothing was looked at.')
  return told
}
function idsByLabel(told: readonly Observed[]) {
  return Object.fromEntries(end(told).map(({ label, id }) => [label, id]))
}
function byLabel(things: ReturnType<typeof end>, a: unknown, b: unknown): number {
  const order = things.map(({ label }) => label)
  return order.indexOf(String(a)) - order.indexOf(String(b))
}
