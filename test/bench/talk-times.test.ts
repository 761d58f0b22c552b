import { expect, it } from 'vitest'
import { followed, silencedAfter, spokenOver, utterancesIn } from './talk-times.ts'

const cues = { heard: 90, all: [90, 230, 120] }
const log = {
  pieces: [],
  played: [
    { time: 2090, length: 90, lead: 0 },
    { time: 2300, length: 120, lead: 0 },
    { time: 2500, length: 1500, lead: 40 },
  ],
  silenced: [4100],
  texts: [
    [1500, 'where is'],
    [2400, 'where is my cup?'],
  ] as [number, string][],
}

it('finds what was said between silences, and no hiss', () => {
  const levels = [0.0001, 0.2, 0.1, 0.0002, 0.3, ...Array<number>(100).fill(0.0001), 0.2]
  const pieces = levels.map((level, i) => [i * 10, level] as const)
  expect(utterancesIn(pieces)).toEqual([
    { from: 10, to: 40 },
    { from: 1050, to: 1050 },
  ])
})

it('counts from the end of speech: the cue, the last change of the words, the first sound of the answer', () => {
  expect(followed(log, { from: 1000, to: 2000 }, 9000, cues)).toEqual({
    cue: 90,
    words: 400,
    answer: 540,
  })
})

it('takes no cue for an answer, and nothing that comes after the next was said', () => {
  expect(followed(log, { from: 1000, to: 2000 }, 2450, cues)).toEqual({
    cue: 90,
    words: 400,
    answer: null,
  })
})

it('counts from the first sound of who interrupts to silence', () => {
  expect(silencedAfter(log, { from: 4000, to: 4900 })).toBe(100)
  expect(silencedAfter(log, { from: 6000, to: 6900 })).toBeNull()
})

it('counts as spoken over only what begins while an answer sounds', () => {
  expect(spokenOver(log, { from: 3000, to: 3900 }, cues)).toBe(true)
  expect(spokenOver(log, { from: 4100, to: 4900 }, cues)).toBe(false)
  expect(spokenOver(log, { from: 2350, to: 2900 }, cues)).toBe(false) // a cue, no answer
})
