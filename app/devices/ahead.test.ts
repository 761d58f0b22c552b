import { expect, it } from 'vitest'
import { ahead } from './ahead.ts'

async function* numbers(...values: number[]): AsyncGenerator<number> {
  for (const value of values) {
    await Promise.resolve()
    yield value
  }
}

it('begins all work before the first is done, and gives it in order', async () => {
  const begun: number[] = []
  const done: number[] = []
  let finish: () => void = () => undefined
  const first = new Promise<void>((resolve) => (finish = resolve))
  const all = ahead(numbers(1, 2, 3), async (value) => {
    begun.push(value)
    if (value === 1) await first
    else if (value === 3) finish()
    return value * 10
  })
  for await (const { result } of all) done.push(await result)
  expect([begun, done]).toEqual([
    [1, 2, 3],
    [10, 20, 30],
  ])
})

it('throws what went wrong in its turn', async () => {
  const taken: number[] = []
  const take = async () => {
    for await (const { value, result } of ahead(numbers(1, 2), async (each) => {
      if (each === 2) throw new Error('broken')
      return each
    })) {
      await result
      taken.push(value)
    }
  }
  await expect(take()).rejects.toThrow('broken')
  expect(taken).toEqual([1])
})
