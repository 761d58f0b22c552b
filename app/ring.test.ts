import { expect, it } from 'vitest'
import { noted, typed } from './core/own-words.ts'
import type { Sentence } from './core/types.ts'
import type { Kept, Memory, Timer } from './memory/types.ts'
import { createTimers } from './ring.ts'

const minute = 60_000

/** A memory that outlives the page, and a clock that is moved by hand. */
function stage(kept: Kept<Timer>[] = [], start = 0) {
  let now = start
  let waiting: { readonly at: number; readonly done: () => void }[] = []
  const rung: Sentence[] = []
  const memory = {
    timers: async () => [...kept],
    keepTimer: async (timer: Timer) => {
      const one = { ...timer, id: kept.length + 1 }
      kept.push(one)
      return one
    },
    forgetTimer: async (id: number) =>
      void kept.splice(kept.findIndex((each) => each.id === id), 1), // prettier-ignore
  } as unknown as Memory
  const { deeds, load } = createTimers({
    memory: () => memory,
    language: () => 'en',
    show: () => undefined,
    ring: (sentence) => rung.push(sentence),
    now: () => now,
    after: (ms, done) => {
      const each = { at: now + ms, done }
      waiting.push(each)
      return () => (waiting = waiting.filter((other) => other !== each))
    },
  })
  const passTo = (time: number) => {
    for (;;) {
      const next = waiting.filter(({ at }) => at <= time).sort((a, b) => a.at - b.at)[0]
      if (!next) break
      now = Math.max(now, next.at)
      waiting = waiting.filter((each) => each !== next)
      next.done()
    }
    now = time
  }
  const set = (due: number, name: string) =>
    deeds.setTimer({ kind: 'timer', due, text: noted(typed(name)) })
  return { deeds, load, set, passTo, rung: () => rung.map(({ id, args }) => `${id} ${args?.['timer']}`), kept, waits: () => waiting.length } // prettier-ignore
}

it('rings several at their times, each once, however long they are', async () => {
  const { set, passTo, rung, kept, waits } = stage()
  await set(5 * minute, 'tea')
  await set(3 * minute, 'eggs')
  await set(26 * 60 * minute, 'bread')
  passTo(3 * minute - 1)
  expect(rung()).toEqual([])
  passTo(3 * minute)
  expect(rung()).toEqual(['ring “eggs”'])
  passTo(27 * 60 * minute)
  expect(rung()).toEqual(['ring “eggs”', 'ring “tea”', 'ring “bread”'])
  await Promise.resolve()
  expect(kept).toEqual([])
  expect(waits()).toBe(0)
})

it('does not ring what was taken away', async () => {
  const { deeds, set, passTo, rung } = stage()
  await deeds.dropTimers([await set(minute, 'tea')])
  passTo(9 * minute)
  expect(rung()).toEqual([])
})

it('goes on after the page was loaded again, and says what came due meanwhile', async () => {
  const first = stage()
  await first.set(2 * minute, 'tea')
  await first.set(9 * minute, 'eggs')
  const next = stage(first.kept, 5 * minute)
  await next.load()
  next.passTo(5 * minute)
  expect(next.rung()).toEqual(['ring-late “tea”'])
  next.passTo(9 * minute)
  expect(next.rung()).toEqual(['ring-late “tea”', 'ring “eggs”'])
})
