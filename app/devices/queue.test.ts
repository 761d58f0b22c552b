import { expect, it } from 'vitest'
import { openQueue } from './queue.ts'

const all = async <Value>(values: AsyncIterable<Value>) => {
  const taken: Value[] = []
  for await (const value of values) taken.push(value)
  return taken
}

it('gives all that came before anybody took it, in order', async () => {
  const { push, end, values } = openQueue<number>()
  for (let i = 0; i < 1000; i++) push(i)
  end()
  expect(await all(values)).toEqual(Array.from({ length: 1000 }, (_, i) => i))
})

it('wakes whoever waits', async () => {
  const { push, end, values } = openQueue<string>()
  const taken = all(values)
  await Promise.resolve()
  push('late')
  end()
  expect(await taken).toEqual(['late'])
})

it('gives what came before a failure, then the failure', async () => {
  const { push, fail, values } = openQueue<string>()
  push('heard')
  fail(new Error('gone'))
  const taken: string[] = []
  const taking = (async () => {
    for await (const value of values) taken.push(value)
  })()
  await expect(taking).rejects.toThrow('gone')
  expect(taken).toEqual(['heard'])
})
