import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { WorldPoint } from '../types.ts'
import { round } from './covariance.ts'
import { emptyWorld, worldOf } from './known.ts'
import { labelThings, spreadOf } from './label-things.ts'
import { lookAtAll, needle, sampleView, type Prop } from './sample-scene.ts'
import type { Thing } from './types.ts'

const cup: Prop = { label: 'cup', at: [0, 0, -2] }
const ahead = (time: number) => sampleView(time, [0, 0, 0], [0, 0, -2])
const away = (time: number) => sampleView(time, [0, 0, 0], [0, 0, 2])
const steady = Array.from({ length: 6 }, (_, i) => ahead(i * 100))
const world = lookAtAll(steady, () => [cup]).at(-1)?.world ?? emptyWorld
const [thing] = world.known.map(({ thing }) => thing)
const none = { sightings: [], tracks: [], asked: new Set<number>() }
const asked = { ...none, asked: new Set([thing?.id ?? 0]) }
/** The world as it is found in the next session, with this one thing changed. */
const remembered = (more: Partial<Thing>) => worldOf(thing ? [{ ...thing, ...more }] : [], 9)

it('a thing keeps its label at its place over pictures that blink, and loses it after a while', () => {
  const blink = labelThings(world, ahead(900), none)
  expect(blink).toMatchObject([{ label: 'cup', state: 'here', at: thing?.at, box: null }])
  expect(labelThings(world, ahead(500 + 1501), none)).toEqual([])
})

it('a thing out of view has a label only where it was asked for', () => {
  expect(labelThings(world, away(600), none)).toEqual([])
  expect(labelThings(world, away(600), asked)).toMatchObject([{ state: 'remembered', seenAt: 500 }])
  expect(labelThings(world, away(86_400_000), asked)).toMatchObject([{ at: thing?.at }])
})

it('what was not there any more says so, and only to whom it was asked', () => {
  const gone = remembered({ state: 'missing' })
  expect(labelThings(gone, ahead(600), none)).toEqual([])
  expect(labelThings(gone, ahead(600), asked)).toMatchObject([{ state: 'missing', track: null }])
})

it('a label follows only a track that is alive', () => {
  const known = world.known.map((each) => ({ ...each, track: 7 }))
  const told = (tracks: readonly number[]) =>
    labelThings({ ...world, known }, ahead(600), {
      ...none,
      tracks: tracks.map((id) => ({ id }) as never),
    })[0]?.track
  expect(told([7])).toBe(7)
  expect(told([8])).toBeNull()
})

it('what is unsure along the line of sight is unsure in depth, not in direction', () => {
  const view = ahead(0)
  const [across, along] = spreadOf({ at: cup.at, covariance: needle(view.pose, cup.at, 0.5) }, view.pose) // prettier-ignore
  expect(across).toBeCloseTo(0.02)
  expect(along).toBeCloseTo(Math.hypot(0.02, 0.5))
})

it('what is as unsure to all sides is as unsure from everywhere', () => {
  const metres = fc.double({ min: -5, max: 5, noNaN: true })
  const point: fc.Arbitrary<WorldPoint> = fc.tuple(metres, metres, metres)
  fc.assert(
    fc.property(point, point, (eye, at) => {
      fc.pre(Math.hypot(eye[0] - at[0], eye[1] - at[1], eye[2] - at[2]) > 0.01)
      const { pose } = sampleView(0, eye, at)
      for (const spread of spreadOf({ at, covariance: round(0.1) }, pose))
        expect(spread).toBeCloseTo(0.1)
    }),
  )
})
