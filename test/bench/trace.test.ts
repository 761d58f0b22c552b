import { expect, it } from 'vitest'
import { findLongestTask, type TraceEvent } from './trace.ts'

const event = (name: string, ts: number, more: Partial<TraceEvent> = {}): TraceEvent => ({
  name,
  pid: 1,
  tid: 1,
  ts,
  ...more,
})
const marks = [event('sightline:begin', 1000), event('sightline:end', 90_000)]

it('finds the longest task between the marks, in ms', () => {
  const tasks = [
    event('RunTask', 2000, { dur: 7000, tdur: 2000 }),
    event('RunTask', 20_000, { dur: 4000, tdur: 3500 }),
  ]
  expect(findLongestTask([...marks, ...tasks])).toEqual({ wall: 7, cpu: 3.5 })
})

it('leaves out other threads, other processes, other events and other times', () => {
  const dur = 8000
  const others = [
    event('RunTask', 2000, { dur, tid: 2 }),
    event('RunTask', 2000, { dur, pid: 2 }),
    event('Commit', 2000, { dur }),
    event('RunTask', 500, { dur }),
    event('RunTask', 95_000, { dur }),
  ]
  expect(findLongestTask([...marks, ...others])).toEqual({ wall: 0, cpu: 0 })
})

it('does not take a trace without marks for a smooth one', () => {
  expect(() => findLongestTask([event('RunTask', 2000, { dur: 9 })])).toThrow('trace')
})
