import type { Clock } from '../../app/devices/clock.ts'

/** A clock that stands at `start`, ms. Every wait is over at once and moves it on, as does `pass`. */
export function passingClock(start: number): Clock & { readonly pass: (ms: number) => void } {
  let now = start
  const pass = (ms: number) => void (now += ms)
  const after: Clock['after'] = (ms, ring) => {
    queueMicrotask(() => {
      pass(ms)
      ring()
    })
    return () => undefined
  }
  return { now: () => now, after, pass }
}
