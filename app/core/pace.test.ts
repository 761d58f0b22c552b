import { expect, it } from 'vitest'
import { figures, noPace, paced } from './pace.ts'

const run = (every: number, latency: number, count: number) =>
  Array.from({ length: count }, (_, i) => i * every).reduce(
    (pace, now) => paced(pace, now, now - latency),
    noPace,
  )

it('counts pictures a second', () => {
  expect(figures(run(100, 40, 30)).rate).toBeCloseTo(10)
})

it('counts also when a picture takes seconds', () => {
  expect(figures(run(3000, 40, 5)).rate).toBeCloseTo(1 / 3)
})

it('gives the latency in the middle, which one slow picture does not move', () => {
  const slow = paced(run(100, 40, 30), 3000, 0)
  expect(figures(slow).latency).toBe(40)
})

it('says nothing before there is something to say', () => {
  expect(figures(noPace)).toEqual({ rate: 0, latency: 0 })
  expect(figures(run(100, 40, 1))).toEqual({ rate: 0, latency: 40 })
})

it('keeps no more than it needs', () => {
  expect(run(10, 5, 5000).arrivals.length).toBeLessThanOrEqual(201)
})
