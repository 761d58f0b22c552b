import { expect, it } from 'vitest'
import { poseAtPitch } from '../pose.ts'
import { sampleThing } from '../sample-thing.ts'
import { standingAt } from './standing-at.ts'

const viewer = poseAtPitch([0, 1.6, 0], 0)
const table = sampleThing({ id: 2, label: 'dining table', at: [0, 0.4, -1.5] })

it('says at which piece of furniture somebody stands: the nearest within two metres', () => {
  const couch = sampleThing({ id: 3, label: 'couch', at: [0, 0.4, -1.8] })
  const cup = sampleThing({ id: 4, label: 'cup', at: [0, 1, -0.2] })
  expect(standingAt([couch, table, cup], viewer)).toBe('dining table')
  expect(standingAt([cup], viewer)).toBeNull()
  expect(standingAt([{ ...table, at: [0, 0.4, -2.5] }], viewer)).toBeNull()
  expect(standingAt([{ ...table, state: 'missing' }], viewer)).toBeNull()
})
