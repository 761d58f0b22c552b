import fc from 'fast-check'
import { expect, it } from 'vitest'
import { correct, tellOwn, unheard, type OwnVoice } from './own-voice.ts'

/** A made voice: loud and soft by turns, root of the mean square of each frame. */
const voice = (frame: number) => 0.1 + 0.08 * Math.sin(frame * 1.7)
/** The loudest of the last 400 ms. */
const played = (frame: number) =>
  Math.max(...Array.from({ length: 13 }, (_, back) => voice(Math.max(0, frame - back))))

/** Frames of the own voice through a loudspeaker: `part` of it comes back, three frames late. */
function hear(part: number, frames: number, other: (frame: number) => number, from = unheard) {
  let state: OwnVoice = from
  const heard: number[] = []
  for (let frame = 0; frame < frames; frame++) {
    const echo = part * voice(Math.max(0, frame - 3))
    const step = tellOwn(state, 0.001 + Math.hypot(echo, other(frame)), played(frame))
    state = step.state
    if (!step.own) heard.push(frame)
  }
  return { heard, state }
}
const nobody = () => 0

it('never hears itself, however loud it comes back', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 3, noNaN: true }), (part) => {
      expect(hear(part, 1000, nobody).heard).toEqual([])
    }),
  )
})

it('hears somebody over its voice at once: with earphones softly, beside a loudspeaker clearly', () => {
  const speaksAt = (level: number) => (frame: number) => (frame >= 40 ? level : 0)
  expect(hear(0, 50, speaksAt(0.02)).heard[0]).toBe(40)
  expect(hear(0.1, 50, speaksAt(0.08)).heard[0]).toBeLessThan(43)
  expect(hear(1, 50, speaksAt(0.02)).heard).toEqual([])
})

it('hears everybody while it says nothing itself', () => {
  expect(tellOwn(unheard, 0.01, 0)).toMatchObject({ own: false, sounding: false })
})

it('is not fooled twice by an echo that its words gave away', () => {
  const quiet = hear(0.05, 100, nobody)
  const louder = hear(0.5, 100, nobody, quiet.state)
  expect(louder.heard).not.toEqual([])
  expect(hear(0.5, 300, nobody, correct(louder.state)).heard).toEqual([])
})
