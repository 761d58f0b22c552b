import { expect, it } from 'vitest'
import { atOnce } from './at-once.ts'
import { openQueue } from './queue.ts'

it('takes the first before anybody asks, and tells of each that is taken', async () => {
  let asked = 0
  async function* values() {
    for (asked = 1; asked <= 3; asked++) yield asked
  }
  const told: number[] = []
  const { open, all } = atOnce(values(), (value) => told.push(value))
  await open
  expect([asked, told]).toEqual([1, []])
  const taken: number[] = []
  for await (const value of all) taken.push(value)
  expect([taken, told]).toEqual([
    [1, 2, 3],
    [1, 2, 3],
  ])
})

it('tells why none came', async () => {
  const queue = openQueue<number>()
  const { open } = atOnce(queue.values, () => undefined)
  queue.fail(new Error('no sound'))
  await expect(open).rejects.toThrow('no sound')
})
