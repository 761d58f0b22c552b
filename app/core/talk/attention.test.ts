import { expect, it } from 'vitest'
import { createAttention } from './attention.ts'

it('listens to nobody until it is told to', () => {
  const attention = createAttention()
  expect([attention.open(0), attention.idle(0)]).toEqual([false, 'none'])
})

it('waits as long as somebody needs to begin, and eight seconds of silence after', () => {
  const attention = createAttention()
  attention.wait()
  expect(attention.open(1e9)).toBe(true)
  expect([attention.idle(5000), attention.idle(13_000), attention.idle(13_032)]).toEqual([
    'open',
    'open',
    'over',
  ])
})

it('goes on for eight seconds from an answer', () => {
  const attention = createAttention()
  attention.from(1000)
  expect([attention.open(9000), attention.open(9001)]).toEqual([true, false])
})

it('ends when nothing was understood, unless nobody has spoken yet', () => {
  const attention = createAttention()
  attention.wait()
  attention.miss()
  expect(attention.open(0)).toBe(true)
  attention.idle(0)
  attention.miss()
  expect(attention.open(0)).toBe(false)
})
