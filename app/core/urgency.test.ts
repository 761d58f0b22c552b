import { expect, it } from 'vitest'
import { createUrgency, grace, longestRest } from './urgency.ts'

/** Urgency on a clock that is turned by hand, and what happened. */
function stage() {
  let now = 0
  let rings: { at: number; ring: () => void }[] = []
  const log: string[] = []
  const after = (ms: number, ring: () => void) => {
    const mine = { at: now + ms, ring }
    rings.push(mine)
    return () => (rings = rings.filter((each) => each !== mine))
  }
  const turn = async (ms: number) => {
    now += ms
    const due = rings.filter(({ at }) => at <= now)
    rings = rings.filter(({ at }) => at > now)
    for (const { ring } of due) ring()
    await Promise.resolve()
  }
  const { claim, free } = createUrgency(after)
  const rest = (signal = new AbortController().signal) =>
    void free(signal).then(() => log.push(`free after ${now} ms`))
  return { claim, rest, turn, log, rings: () => rings.length }
}

it('lets everybody go on while nobody needs the processor', async () => {
  const { rest, turn, log } = stage()
  rest()
  await turn(0)
  expect(log).toEqual(['free after 0 ms'])
})

it('keeps it until the last who needs it is done, and a moment longer', async () => {
  const { claim, rest, turn, log } = stage()
  const [first, second] = [claim(), claim()]
  rest()
  first()
  await turn(1000)
  expect(log).toEqual([])
  second()
  await turn(grace - 1)
  expect(log).toEqual([])
  await turn(1)
  expect(log).toEqual([`free after ${1000 + grace} ms`])
})

it('counts a claim once, however often it is ended', async () => {
  const { claim, rest, turn, log } = stage()
  const first = claim()
  claim()
  first()
  first()
  rest()
  await turn(grace)
  expect(log).toEqual([])
})

it('does not go free between the words and their answer', async () => {
  const { claim, rest, turn, log } = stage()
  claim()()
  rest()
  await turn(grace / 2)
  const answer = claim()
  await turn(grace)
  expect(log).toEqual([])
  answer()
  await turn(grace)
  expect(log).toHaveLength(1)
})

it('lets nobody rest for ever', async () => {
  const { claim, rest, turn, log } = stage()
  claim()
  rest()
  await turn(longestRest - 1)
  expect(log).toEqual([])
  await turn(1)
  expect(log).toEqual([`free after ${longestRest} ms`])
})

it('holds nobody who wishes to end, and leaves no alarm behind', async () => {
  const { claim, rest, turn, log, rings } = stage()
  claim()
  const ending = new AbortController()
  rest(ending.signal)
  ending.abort()
  await turn(0)
  rest(ending.signal)
  await turn(0)
  expect(log).toEqual(['free after 0 ms', 'free after 0 ms'])
  expect(rings()).toBe(0)
})
