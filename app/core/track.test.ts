import fc from 'fast-check'
import { expect, it } from 'vitest'
import { unitBox } from '../../models/box.ts'
import type { Detection } from '../../models/types.ts'
import { confirmed, track } from './track.ts'
import type { Track } from './types.ts'

const cup = (x: number, score = 0.5): Detection => ({
  label: 'cup',
  score,
  box: unitBox(x, 0.5, 0.2, 0.2),
})
const follow = (pictures: readonly (readonly Detection[])[], step = 100): Track[] =>
  pictures.reduce<Track[]>((tracks, seen, i) => track(tracks, seen, i * step), [])

it('keeps the id of a thing that moves a little', () => {
  expect(follow([[cup(0.1)], [cup(0.13)]]).map(({ id }) => id)).toEqual([1])
})

it('follows a thing that moves fast but steadily', () => {
  const pictures = Array.from({ length: 8 }, (_, i) => [cup(0.05 + 0.09 * i)])
  expect(follow(pictures).map(({ id }) => id)).toEqual([1])
})

it('gives a new id to a thing that stands elsewhere', () => {
  expect(follow([[cup(0.1)], [cup(0.7)]]).map(({ id }) => id)).toEqual([1, 2])
})

it('keeps two things apart that pass close to one another', () => {
  const pictures = [0, 1, 2].map((i) => [cup(0.1 + 0.03 * i), cup(0.4 - 0.03 * i)])
  const tracks = follow(pictures)
  expect(tracks.map(({ id }) => id)).toEqual([1, 2])
  expect(tracks[0]?.box[0]).toBeLessThan(tracks[1]?.box[0] ?? 0)
})

it('shows a thing after two sightings, or at once when it is very sure', () => {
  expect(confirmed(follow([[cup(0.1)]]))).toEqual([])
  expect(confirmed(follow([[cup(0.1)], [cup(0.1)]]))).toHaveLength(1)
  expect(confirmed(follow([[cup(0.1, 0.8)]]))).toHaveLength(1)
})

it('holds on to a known thing at a score that would not bring a new one', () => {
  expect(follow([[cup(0.1)], [cup(0.1, 0.25)]])[0]?.hits).toBe(2)
  expect(follow([[cup(0.1, 0.25)]])).toEqual([])
})

it('keeps a thing through a moment in which it is not seen', () => {
  expect(follow([[cup(0.1)], [cup(0.1)], [], [cup(0.1)]]).map(({ id }) => id)).toEqual([1])
})

it('forgets a thing that was long not seen', () => {
  expect(follow([[cup(0.1)], [], [], [], []], 300)).toEqual([])
})

it('does not forget between two pictures of a slow camera', () => {
  expect(follow([[cup(0.1)], []], 2000)).toHaveLength(1)
})

it('does not believe a single picture that calls the cup a bowl', () => {
  const bowl = { ...cup(0.1), label: 'bowl' }
  const tracks = follow([[cup(0.1)], [cup(0.1)], [cup(0.1)], [{ ...bowl, score: 0.3 }]])
  expect(tracks.map(({ id, label }) => [id, label])).toEqual([[1, 'cup']])
})

it('believes the bowl when picture after picture says so', () => {
  const bowl = { ...cup(0.1), label: 'bowl' }
  const tracks = follow([[cup(0.1)], [cup(0.1)], [bowl], [bowl], [bowl]])
  expect(tracks.map(({ id, label }) => [id, label])).toEqual([[1, 'bowl']])
})

const part = fc.double({ min: 0, max: 0.8, noNaN: true })
const anything = fc.record({
  label: fc.constantFrom('cup', 'bowl', 'dog'),
  score: fc.double({ min: 0.01, max: 1, noNaN: true }),
  box: fc.tuple(part, part).map(([x, y]) => unitBox(x, y, 0.2, 0.2)),
})

it('never makes two things of one box, nor gives one id twice', () => {
  fc.assert(
    fc.property(fc.array(fc.array(anything, { maxLength: 8 }), { maxLength: 8 }), (pictures) => {
      let tracks: Track[] = []
      pictures.forEach((seen, i) => {
        tracks = track(tracks, seen, i * 100)
        expect(new Set(tracks.map(({ id }) => id)).size).toBe(tracks.length)
        expect(tracks.filter(({ seenAt }) => seenAt === i * 100).length).toBeLessThanOrEqual(
          seen.length,
        )
      })
    }),
  )
})
