import { expect, it } from 'vitest'
import { nextThing } from './next-thing.ts'
import { poseLooking } from './pose.ts'
import { sampleLabel } from './sample-label.ts'

const viewer = poseLooking([0, 0, 0], 0, 0)
const around = [
  sampleLabel({ id: 1, at: [1, 0, -1] }),
  sampleLabel({ id: 2, at: [1, 0, 1] }),
  sampleLabel({ id: 3, at: [-1, 0, 0] }),
]

it('goes round the viewer clockwise, and comes back to the first', () => {
  let at: number | null = null
  const way = around.concat(around).map(() => (at = nextThing(around, at, viewer, 1)?.id ?? null))
  expect(way).toEqual([1, 2, 3, 1, 2, 3])
})

it('goes the other way too', () => {
  expect(nextThing(around, null, viewer, -1)?.id).toBe(3)
  expect(nextThing(around, 1, viewer, -1)?.id).toBe(3)
})

it('stays at the only thing, and has none where there is none', () => {
  const only = around.slice(0, 1)
  expect(nextThing(only, 1, viewer, 1)?.id).toBe(1)
  expect(nextThing([], null, viewer, 1)).toBeNull()
})
