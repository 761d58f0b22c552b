import fc from 'fast-check'
import { expect, it } from 'vitest'
import { frameTime, patience, still, takeTurns, type Heard, type Moment } from './take-turns.ts'

type Piece = readonly [ms: number, speech: number, more?: Partial<Moment>]

/** Plays pieces of made sound, each of so many ms with the same likelihood of speech. */
const play = (...pieces: readonly Piece[]) => {
  let hearing = still
  let time = 0
  const heard: (Heard & { readonly at: number })[] = []
  for (const [ms, speech, more] of pieces) {
    for (let passed = 0; passed < ms; passed += frameTime) {
      const usual = { time, speech, held: false, sounding: false, unfinished: null }
      const step = takeTurns(hearing, { ...usual, ...more })
      hearing = step.hearing
      time += frameTime
      heard.push(...step.heard.map((each) => ({ ...each, at: time })))
    }
  }
  return { heard, kinds: heard.map(({ kind }) => kind), hearing }
}
const silence = (ms: number, more: Partial<Moment> = {}): Piece => [ms, 0.02, more]
const voice = (ms: number, more: Partial<Moment> = {}): Piece => [ms, 0.95, more]
const finished = { unfinished: false }
const unfinished = { unfinished: true }

it('hears a question, with what came just before the voice', () => {
  const { heard } = play(silence(960), voice(1600), silence(2000))
  expect(heard.map(({ kind }) => kind)).toEqual(['begin', 'pause', 'end'])
  expect(heard[0]).toMatchObject({ from: 960 - 256 })
  expect(heard[2]).toMatchObject({ from: 704, to: 2560 + 256, at: 2560 + patience.unknown })
})

it('ends a finished phrase soon and waits within an unfinished one', () => {
  const endAfter = (more: Partial<Moment>) =>
    (play(voice(1600), silence(3000, more)).heard.at(-1)?.at ?? 0) - 1600
  expect(endAfter(finished)).toBe(patience.finished)
  expect(endAfter(unfinished)).toBe(patience.unfinished)
})

it('takes the first falling frame for the end that it may be, and takes that back', () => {
  const { heard } = play(voice(960), [32, 0.5], voice(640), silence(960))
  expect(heard.map(({ kind, at }) => [kind, at]).slice(1, 4)).toEqual([
    ['pause', 992],
    ['resume', 1024],
    ['pause', 1664],
  ])
})

it('takes a pause in the middle of a sentence as part of it', () => {
  const { kinds } = play(voice(960), silence(960, unfinished), voice(960), silence(960, finished))
  expect(kinds).toEqual(['begin', 'pause', 'resume', 'pause', 'end'])
})

it('hears two quick questions as two', () => {
  const { kinds } = play(voice(960), silence(400, finished), voice(960), silence(400, finished))
  expect(kinds.filter((kind) => kind === 'end')).toHaveLength(2)
})

it('drops a cough, and asks nobody to write it down', () => {
  expect(play(silence(320), voice(128), silence(960)).kinds).toEqual(['begin', 'drop'])
  expect(play(silence(320), voice(32), silence(960)).kinds).toEqual([])
})

it('notices speech over its own voice within 120 ms, and its own voice not at all', () => {
  const { heard } = play(silence(320, { sounding: true }), voice(960, { sounding: true }))
  expect((heard[0]?.at ?? Infinity) - 320).toBeLessThanOrEqual(120)
  expect(play([5000, 0.7, { sounding: true }]).kinds).toEqual([])
})

it('hears nothing in ten minutes of silence, and keeps nothing of it', () => {
  const { heard, hearing } = play(silence(600_000))
  expect(heard).toEqual([])
  expect(hearing).toEqual(still)
})

it('listens for as long as it is held, through any pause, and ends when it is let go', () => {
  const held = { held: true }
  const { heard, kinds } = play(
    voice(640, held),
    silence(5000, held),
    voice(640, held),
    silence(64),
  )
  expect(kinds.at(-1)).toBe('end')
  expect(kinds.filter((kind) => kind === 'end')).toHaveLength(1)
  expect(heard.at(-1)?.at).toBeGreaterThan(6200)
})

it('begins with the first word where a key was held before it, and a click came between', () => {
  const held = { held: true }
  const { heard } = play(
    silence(2016, held),
    voice(64, held),
    silence(2016, held),
    voice(960, held),
    silence(320),
  )
  expect(heard.at(-1)).toMatchObject({ kind: 'end', from: 4096 - 256 })
})

it('forgets a button that was touched without a word', () => {
  expect(play(silence(320, { held: true }), silence(320)).kinds).toEqual(['begin', 'drop'])
})

it('cuts a monologue where the recogniser could take no more', () => {
  const { heard } = play(voice(120_000), silence(2000))
  const ends = heard.filter((each) => each.kind === 'end')
  expect(ends).toHaveLength(5)
  for (const { from, to } of ends) expect(to - from).toBeLessThanOrEqual(28_256)
})

it('never ends what did not begin, whatever it hears', () => {
  const piece = fc.tuple(
    fc.integer({ min: 32, max: 2000 }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      let open = false
      for (const { kind } of play(...pieces).heard) {
        expect(open).toBe(kind !== 'begin')
        if (kind === 'begin') open = true
        if (kind === 'end' || kind === 'drop') open = false
      }
    }),
  )
})
