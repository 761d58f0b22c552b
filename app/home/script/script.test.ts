import { describe, expect, it } from 'vitest'
import { parseScript } from './script.ts'

const least = { seed: 1, seconds: 10 }

describe('a script', () => {
  it('needs a seed and a length only', () => {
    expect(parseScript(least)).toEqual({
      ...least,
      ...{ time: 'day', profile: 'ideal' },
      ...{ head: [], deeds: [], hands: [], tracking: [], jumps: [], camera: [] },
    })
  })

  it('is put into the order of time', () => {
    const head = [4, 1, 3].map((at) => ({ at, position: [0, 1.6, 0], yaw: 0 }))
    expect(parseScript({ ...least, head }).head.map(({ at }) => at)).toEqual([1, 3, 4])
  })

  it('keeps what it was given', () => {
    const full = {
      ...{ ...least, time: 'evening', profile: 'quest3' },
      head: [{ at: 0, position: [1, 1.6, 2], yaw: 90, pitch: -10 }],
      deeds: [
        { at: 1, kind: 'move', id: 'cup', position: [1, 0.75, 2], yaw: 30, on: 'table' },
        { at: 2, kind: 'open', id: 'fridge', part: 0.5 },
        { at: 3, kind: 'take', id: 'cup' },
      ],
      hands: [{ at: 1, side: 'left', position: [1, 1, 2], pinch: 1 }],
      tracking: [{ from: 4, to: 5 }],
      jumps: [{ at: 5, metres: [0.1, 0, 0], yaw: 2 }],
      camera: [{ at: 6, state: 'black' }],
    }
    expect(parseScript(full)).toEqual(full)
  })

  it.each([
    [5, 'The script should be Object, not 5.'],
    [{ seed: 1 }, 'The script\'s "seconds" is missing.'],
    [{ ...least, seed: 1.5 }, 'The script\'s "seed" should be safe integer, not 1.5.'],
    [{ ...least, tiem: 'day' }, 'The script\'s "tiem" is no field of a script.'],
    [
      { ...least, time: 'night' },
      'The script\'s "time" should be ("day" | "evening"), not "night".',
    ],
    [
      { ...least, head: [{ at: 0, position: [0, 1], yaw: 0 }] },
      'The script\'s "head.0.position.2" is missing.',
    ],
    [
      { ...least, deeds: [{ at: 0, kind: 'open', id: 'fridge', part: 2 }] },
      'The script\'s "deeds.0.part" should be <=1, not 2.',
    ],
  ])('says which field of %j is wrong', (json, sentence) => {
    expect(() => parseScript(json)).toThrow(sentence)
  })
})
