import fc from 'fast-check'
import { expect, it } from 'vitest'
import { neighbourOf, sideOf, supportOf } from './landmark.ts'
import { poseLooking } from '../../pose.ts'
import { sampleThing } from '../../sample-thing.ts'

const table = sampleThing({ id: 2, label: 'dining table', at: [0, 0.5, -2], extent: [1.6, 0.5] })
const cup = sampleThing({ at: [0.3, 0.8, -1.9] })
const laptop = sampleThing({ id: 3, label: 'laptop', at: [0.6, 0.85, -1.9], extent: [0.35, 0.25] })
const chair = sampleThing({ id: 4, label: 'chair', at: [3, 0.5, -2], extent: [0.5, 0.9] })
const viewer = poseLooking([0, 1.6, 0], 0, 0)

it('knows what a thing stands on, and that it does not stand beside or under it', () => {
  expect(supportOf(cup, [cup, chair, table])).toBe(table)
  expect(supportOf({ ...cup, at: [1.5, 0.8, -1.9] }, [table])).toBeNull()
  expect(supportOf({ ...cup, at: [0, 0.05, -1.9] }, [table])).toBeNull()
  expect(supportOf(cup, [{ ...table, state: 'missing' }])).toBeNull()
  expect(supportOf(chair, [table, chair])).toBeNull()
})

it('names the neighbour, never what it stands on, nor what is gone', () => {
  const all = [cup, table, laptop, chair]
  expect(neighbourOf(cup, all, viewer)).toEqual({ thing: laptop, side: 'left' })
  expect(neighbourOf(cup, [cup, table, { ...laptop, state: 'missing' }], viewer)).toBeNull()
})

const angle = fc.double({ min: -Math.PI, max: Math.PI, noNaN: true })

it('tells sides as they are from where the viewer stands', () => {
  fc.assert(
    fc.property(angle, angle, (yaw, way) => {
      // A viewer at 3 m in any direction from the laptop, and a cup 20 cm from it at an angle to the view.
      const from = poseLooking([3 * Math.sin(yaw), 1.6, 3 * Math.cos(yaw)], yaw, 0)
      const [right, back] = [Math.sin(way), Math.cos(way)]
      fc.pre(Math.abs(Math.abs(right) - Math.abs(back)) > 0.01)
      const at = [
        0.2 * (right * Math.cos(yaw) - back * Math.sin(yaw)),
        0,
        0.2 * (-right * Math.sin(yaw) - back * Math.cos(yaw)),
      ] as const
      const wanted =
        Math.abs(right) > Math.abs(back)
          ? right > 0
            ? 'right'
            : 'left'
          : back > 0
            ? 'behind'
            : 'before'
      expect(sideOf({ ...cup, at }, { ...laptop, at: [0, 0, 0] }, from)).toBe(wanted)
    }),
  )
})

it('does not tell the side of what may be on either', () => {
  const unsure = { ...cup, covariance: [0.2, 0, 0, 0.2, 0, 0.2] as const }
  expect(sideOf(unsure, laptop, viewer)).toBe('near')
})
