import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { passingClock } from '../../test/scenes/passing-clock.ts'
import type { Entry, Picture } from '../recording/entry.ts'
import { atOwnTimes, everyOne, type Due } from './replay.ts'

const camera = { width: 4, height: 3, fx: 1, fy: 1, cx: 2, cy: 1, source: 'view' } as const
const pictureAt = (time: number, cut = false): Picture => ({
  ...{ kind: 'picture', time, format: 'jpeg', bytes: new Uint8Array(), camera, pose: null, cut },
})
const key: Entry = { kind: 'input', time: 1, what: 'key', name: 'Escape' }

/** Plays with somebody who works `busy` ms on each picture; every wait passes at once and moves the time. */
async function play(
  entries: readonly Entry[],
  busy: number,
  count: number,
  begun?: (start: number) => void,
) {
  const clock = passingClock(5000)
  async function* read() {
    yield* entries
  }
  const end = new AbortController()
  const seen: (Due & { askedAt: number })[] = []
  let askedAt = clock.now()
  for await (const due of atOwnTimes(read, clock, end.signal, begun)) {
    seen.push({ ...due, askedAt })
    if (seen.length === count) end.abort()
    clock.pass(busy)
    askedAt = clock.now()
  }
  return seen
}

describe('a recording at its own times', () => {
  it('gives every picture at its time where there is time, and begins again with a cut', async () => {
    const seen = await play([pictureAt(20), key, pictureAt(60), pictureAt(130)], 1, 5)
    expect(seen.map(({ picture, time, cut }) => [picture.time, time - 5000, cut])).toEqual([
      [20, 0, true],
      [60, 40, false],
      [130, 110, false],
      [20, 150, true],
      [60, 190, false],
    ])
  })

  it('tells when each round began', async () => {
    const starts: number[] = []
    await play([pictureAt(20), pictureAt(130)], 1, 3, (start) => starts.push(start))
    expect(starts).toEqual([4980, 5130])
  })

  it('gives the newest whose time has come, never one too early, and time never runs back', async () => {
    const gaps = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 30 })
    await fc.assert(
      fc.asyncProperty(gaps, fc.integer({ min: 0, max: 900 }), async (gaps, busy) => {
        let at = 0
        const film = gaps.map((gap) => pictureAt((at += gap)))
        const seen = await play(film, busy, 40)
        expect(seen).toHaveLength(40)
        seen.forEach(({ picture, time, askedAt }, i) => {
          const before = seen[i - 1]
          if (before) expect(time).toBeGreaterThan(before.time)
          const start = time - picture.time
          const newer = film.find((each) => each.time > picture.time)
          // When it was asked for, the next one was not due yet, unless the round had just begun.
          const first = !before || before.picture.time >= picture.time
          if (newer && !first) expect(start + newer.time).toBeGreaterThan(askedAt)
        })
      }),
      { numRuns: 40 },
    )
  })

  it('tells of a cut that fell on a picture which was passed over', async () => {
    const seen = await play(
      [pictureAt(0), pictureAt(10, true), pictureAt(20), pictureAt(500)],
      100,
      2,
    )
    expect(seen.map(({ picture, cut }) => [picture.time, cut])).toEqual([
      [0, true],
      [20, true],
    ])
  })

  it('ends where there is no picture', async () => {
    expect(await play([key], 0, 1)).toEqual([])
  })
})

it('gives every picture in order at the recorded times when it is to be fast', async () => {
  async function* read() {
    yield* [pictureAt(20, true), key, pictureAt(60)]
  }
  const seen: (readonly [number, boolean])[] = []
  for await (const { time, cut } of everyOne(read, new AbortController().signal))
    seen.push([time, cut])
  expect(seen).toEqual([
    [20, true],
    [60, false],
  ])
})
