import { expect, it } from 'vitest'
import type { Light } from '../../models/types.ts'
import { healthy, watchHealth } from './health.ts'

/** The states while a camera gives the light of `at(time)` every 250 ms for `length` ms. */
const watch = (length: number, at: (time: number) => Light) => {
  let health = healthy
  return Array.from({ length: length / 250 + 1 }, (_, i) => {
    health = watchHealth(health, { time: 1000 + i * 250, light: at(i * 250) })
    return health.state
  })
}
const noisy = (mean: number, spread: number) => (time: number) => ({
  mean: mean + 1e-5 * Math.sin(time),
  spread,
})

it('finds a room with its noise fine, however still it is', () => {
  expect(new Set(watch(20_000, noisy(0.4, 0.2)))).toEqual(new Set(['fine']))
})

it('calls a covered lens black after two seconds, not sooner', () => {
  const states = watch(2250, noisy(0.005, 0.004))
  expect(states.slice(0, -1)).not.toContain('black')
  expect(states.at(-1)).toBe('black')
})

it('calls exact blackness black and never frozen', () => {
  expect(watch(10_000, () => ({ mean: 0, spread: 0 })).at(-1)).toBe('black')
  expect(watch(10_000, () => ({ mean: 0, spread: 0 }))).not.toContain('frozen')
})

it('does not take a dark room with a lamp for a covered lens', () => {
  expect(watch(10_000, noisy(0.015, 0.08)).at(-1)).toBe('fine')
})

it('is fine again with the first picture after the cover is gone', () => {
  const states = watch(5000, (time) =>
    noisy(time < 4000 ? 0.005 : 0.3, time < 4000 ? 0 : 0.2)(time),
  )
  expect(states[15]).toBe('black')
  expect(states[16]).toBe('fine')
})

it('calls the very same picture frozen after three seconds, not sooner', () => {
  const states = watch(3250, () => ({ mean: 0.4, spread: 0.2 }))
  expect(states.slice(0, -1)).not.toContain('frozen')
  expect(states.at(-1)).toBe('frozen')
})

it('counts anew when the picture moved in between', () => {
  const states = watch(5000, (time) => ({ mean: time < 2500 ? 0.4 : 0.41, spread: 0.2 }))
  expect(states).not.toContain('frozen')
})

it('does not take the few pictures of a slow detector, alike by chance, for a frozen camera', () => {
  const light = { mean: 0.4, spread: 0.2 }
  let health = healthy
  for (const time of [0, 2000, 4000, 6000]) health = watchHealth(health, { time, light })
  expect(health.state).toBe('fine')
})
