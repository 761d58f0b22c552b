import fc from 'fast-check'
import { expect, it } from 'vitest'
import { unitBox } from '../../../models/box.ts'
import type { Detection, UnitBox } from '../../../models/types.ts'
import { guessCamera } from '../camera-model.ts'
import { poseLooking } from '../pose.ts'
import { confirmed, cutOff, nothing, track, type Following } from './track.ts'

const camera = guessCamera(640, 480)
const cup = (x: number, score = 0.5): Detection => ({
  label: 'cup',
  score,
  box: unitBox(x, 0.5, 0.2, 0.2),
})
const follow = (pictures: readonly (readonly Detection[])[], step = 100): Following =>
  pictures.reduce<Following>(
    (following, seen, i) => track(following, seen, { time: i * step, camera, pose: null }),
    nothing,
  )
const ids = ({ tracks }: Following) => tracks.map(({ id }) => id)

it('keeps the id of a thing that moves a little', () => {
  expect(ids(follow([[cup(0.1)], [cup(0.13)]]))).toEqual([1])
})

it('follows a thing that moves fast but steadily', () => {
  const pictures = Array.from({ length: 8 }, (_, i) => [cup(0.05 + 0.09 * i)])
  expect(ids(follow(pictures))).toEqual([1])
})

it('gives a new id to a thing that stands elsewhere', () => {
  expect(ids(follow([[cup(0.1)], [cup(0.7)]]))).toEqual([1, 2])
})

it('keeps two things apart that pass close to one another', () => {
  const pictures = [0, 1, 2].map((i) => [cup(0.1 + 0.03 * i), cup(0.4 - 0.03 * i)])
  const { tracks } = follow(pictures)
  expect(tracks.map(({ id }) => id)).toEqual([1, 2])
  expect(tracks[0]?.box[0]).toBeLessThan(tracks[1]?.box[0] ?? 0)
})

it('keeps two things apart that go through one another', () => {
  const way = (i: number) => [cup(0.05 + 0.07 * i, 0.9), { ...cup(0.7 - 0.07 * i, 0.8) }]
  const following = follow(Array.from({ length: 10 }, (_, i) => way(i)))
  const [right, left] = following.tracks
  expect(ids(following)).toEqual([1, 2])
  expect(right?.box[0]).toBeGreaterThan(left?.box[0] ?? 1)
})

it('gives up the nearest pair where all together are then better explained', () => {
  const at = (x: number): Detection => ({ ...cup(x), box: unitBox(x, 0.5, 0.3, 0.2) })
  // The second box lies nearest to the first thing, but then the first box would be nobody's.
  const following = follow([
    [at(0.1), at(0.3)],
    [at(0.1), at(0.3)],
    [at(-0.05), at(0.14)],
  ])
  expect(ids(following)).toEqual([1, 2])
})

it('shows a thing after two sightings, or at once when it is very sure', () => {
  expect(confirmed(follow([[cup(0.1)]]))).toEqual([])
  expect(confirmed(follow([[cup(0.1)], [cup(0.1)]]))).toHaveLength(1)
  expect(confirmed(follow([[cup(0.1, 0.8)]]))).toHaveLength(1)
})

it('holds on to a known thing at a score that would not bring a new one', () => {
  expect(follow([[cup(0.1)], [cup(0.1, 0.2)]]).tracks[0]?.hits).toBe(2)
  expect(follow([[cup(0.1, 0.2)]]).tracks).toEqual([])
})

it('lets no faint box take a thing from a sure one', () => {
  const following = follow([[cup(0.1)], [cup(0.1, 0.3), cup(0.15, 0.9)]])
  expect(following.tracks.map(({ id, seenAt }) => [id, seenAt])).toEqual([[1, 100]])
  expect(following.tracks[0]?.box[0]).toBeGreaterThan(0.12)
})

it('shows a thing through a moment in which it is not seen', () => {
  const seen = Array.from({ length: 5 }, () => [cup(0.1)])
  expect(confirmed(follow([...seen, [], []])).map(({ id }) => id)).toEqual([1])
  expect(confirmed(follow([...seen, [], [], [cup(0.1)]])).map(({ id }) => id)).toEqual([1])
})

it('shows no more what was not seen for a second, but knows it again', () => {
  const seen = Array.from({ length: 5 }, () => [cup(0.1)])
  const away = Array.from({ length: 12 }, () => [])
  expect(confirmed(follow([...seen, ...away]))).toEqual([])
  expect(confirmed(follow([...seen, ...away, [cup(0.1)], [cup(0.1)]])).map(({ id }) => id)).toEqual(
    [1],
  )
})

it('misses what only a closer look showed only where somebody looked closer', () => {
  const apple = {
    ...cup(0.2, 0.7),
    label: 'apple',
    box: unitBox(0.2, 0.2, 0.05, 0.05),
    closer: true,
  }
  const after = (closer: readonly UnitBox[]) => {
    let following = track(nothing, [apple], { time: 0, camera, pose: null })
    for (let time = 100; time <= 2000; time += 100) {
      following = track(following, [], { time, camera, pose: null, closer })
    }
    return confirmed(following).map(({ label }) => label)
  }
  expect(after([])).toEqual(['apple'])
  expect(after([unitBox(0.45, 0, 0.55, 0.55)])).toEqual(['apple'])
  expect(after([unitBox(0, 0, 0.55, 0.55)])).toEqual([])
})

it('forgets a thing that was long not seen, and never gives its id again', () => {
  const seen = [[cup(0.1)], [cup(0.1)]]
  const following = follow([...seen, [], [], [], [cup(0.1)]], 1500)
  expect(ids(following)).toEqual([2])
})

it('does not forget between two pictures of a slow camera', () => {
  expect(follow([[cup(0.1)], []], 2000).tracks).toHaveLength(1)
})

it('follows as well at one picture a second as at sixty', () => {
  for (const step of [1000 / 60, 100, 1000]) {
    const pictures = Array.from({ length: 9 }, (_, i) => [cup(0.1 + (0.05 * i * step) / 1000)])
    expect(ids(follow(pictures, step))).toEqual([1])
  }
})

it('does not believe a single picture that calls the cup a bowl', () => {
  const bowl = { ...cup(0.1), label: 'bowl' }
  const { tracks } = follow([[cup(0.1)], [cup(0.1)], [cup(0.1)], [bowl]])
  expect(tracks.map(({ id, label }) => [id, label])).toEqual([[1, 'cup']])
})

it('believes the bowl when picture after picture says so', () => {
  const bowl = { ...cup(0.1), label: 'bowl' }
  const { tracks } = follow([[cup(0.1)], [cup(0.1)], [bowl], [bowl], [bowl]])
  expect(tracks.map(({ id, label }) => [id, label])).toEqual([[1, 'bowl']])
})

it('makes one thing of a cup that is also called a bowl in the same picture', () => {
  const both = [cup(0.1, 0.6), { ...cup(0.11, 0.5), label: 'bowl' }]
  expect(ids(follow([both, both, both]))).toEqual([1])
})

it('knows after a quick turn of the head which of many alike is which', () => {
  const boxes = (yaw: number) =>
    [-0.3, 0, 0.3].flatMap((at) => {
      const u = (camera.cx + camera.fx * Math.tan(at + yaw)) / camera.width
      return u > 0.05 && u < 0.95 ? [{ ...cup(0), box: unitBox(u - 0.05, 0.45, 0.1, 0.1) }] : []
    })
  const seenAfter = (turns: readonly number[], known: boolean) =>
    turns
      .reduce<Following>((following, yaw, i) => {
        const pose = known ? poseLooking([0, 1.6, 0], yaw, 0) : null
        return track(following, boxes(yaw), { time: i * 100, camera, pose })
      }, nothing)
      .tracks.filter(({ misses }) => misses === 0)
      .map(({ id, box: [x] }) => [id, Math.round(x * 100)])
  expect(seenAfter([0, 0, 0.3], true)).toEqual([
    [1, 45],
    [2, 72],
  ])
  expect(seenAfter([0, 0, 0.3, 0.3, 0], true)).toEqual(seenAfter([0, 0], true))
  // The same pictures without poses: they look as if the third thing were gone, not the view.
  expect(seenAfter([0, 0, 0.3], false).map(([id]) => id)).toEqual([2, 3])
})

it('follows nothing over a cut, and gives no id twice', () => {
  const before = follow([[cup(0.1)], [cup(0.1)]])
  const after = track(cutOff(before), [cup(0.1)], { time: 200, camera, pose: null })
  expect(ids(after)).toEqual([2])
})

it('passes over boxes without size or with numbers that are none', () => {
  const broken = [unitBox(0.1, 0.1, 0, 0.2), unitBox(NaN, 0, 1, 1)].map((box) => ({
    ...cup(0),
    box,
  }))
  expect(follow([broken, [cup(0.1), ...broken]]).tracks).toHaveLength(1)
})

const part = fc.double({ min: -0.1, max: 0.8, noNaN: true })
const size = fc.double({ min: 0.01, max: 0.5, noNaN: true })
const anything = fc.record({
  label: fc.constantFrom('cup', 'bowl', 'dog'),
  score: fc.double({ min: 0.01, max: 1, noNaN: true }),
  box: fc.tuple(part, part, size, size).map(([x, y, w, h]) => unitBox(x, y, w, h)),
})
const film = fc.array(
  fc.record({
    seen: fc.array(anything, { maxLength: 8 }),
    after: fc.integer({ min: 0, max: 2000 }),
    yaw: fc.option(fc.double({ min: -3, max: 3, noNaN: true }), { nil: null }),
  }),
  { maxLength: 8 },
)
type Film = typeof film extends fc.Arbitrary<infer Value> ? Value : never

function play(
  pictures: Film,
  order: (seen: readonly Detection[], i: number) => readonly Detection[],
) {
  let [following, time] = [nothing, 0]
  return pictures.map(({ seen, after, yaw }, i) => {
    time += after
    const pose = yaw === null ? null : poseLooking([0, 1.6, 0], yaw, 0)
    following = track(following, order(seen, i), { time, camera, pose })
    return { following, time, seen }
  })
}

it('never makes two things of one box, nor gives one id twice', () => {
  fc.assert(
    fc.property(film, (pictures) => {
      const all = new Map<number, number>()
      play(pictures, (seen) => seen).forEach(({ following, seen }, i) => {
        const here = following.tracks.filter(({ misses }) => misses === 0)
        expect(new Set(ids(following)).size).toBe(following.tracks.length)
        expect(here.length).toBeLessThanOrEqual(seen.length)
        for (const { id } of following.tracks) {
          // An id that is gone does not come back.
          expect(all.get(id) ?? i - 1).toBe(i - 1)
          all.set(id, i)
        }
        for (const { box } of following.tracks) expect(box.every(Number.isFinite)).toBe(true)
      })
    }),
  )
})

it('comes to the same whatever the order of the boxes in a picture, and every time', () => {
  fc.assert(
    fc.property(film, fc.nat(), (pictures, seed) => {
      const told = play(pictures, (seen) => seen).map(({ following }) => following)
      const turned = play(pictures, (seen) => {
        const at = seen.length > 0 ? seed % seen.length : 0
        return [...seen.slice(at), ...seen.slice(0, at)].reverse()
      }).map(({ following }) => following)
      expect(turned).toEqual(told)
    }),
  )
})
