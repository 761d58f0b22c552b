import { expect, test } from 'vitest'
import { hold } from './hold.ts'

/** Locks as the browser gives them: one holder, the others wait until they lose patience. */
function fakeLocks(): Pick<LockManager, 'request'> {
  let last: Promise<unknown> = Promise.resolve()
  const request = (_: string, { signal }: LockOptions, work: () => Promise<unknown>) => {
    const impatient = new Promise<never>((_, reject) => {
      const refuse = () => reject(signal?.reason as Error)
      if (signal?.aborted) refuse()
      signal?.addEventListener('abort', refuse)
    })
    impatient.catch(() => undefined)
    const turn = Promise.race([last, impatient]).then(work)
    const before = last
    last = turn.catch(() => before)
    return turn
  }
  return { request } as unknown as Pick<LockManager, 'request'>
}

test('the first tab holds the memory, a second one is told that it cannot', async () => {
  const locks = fakeLocks()
  const impatience = new AbortController()
  expect(await hold(locks, new AbortController().signal)).toBeTypeOf('function')
  const second = hold(locks, impatience.signal)
  impatience.abort()
  expect(await second).toBeNull()
})

test('a tab that comes while the first one closes gets the memory', async () => {
  const locks = fakeLocks()
  const first = await hold(locks, new AbortController().signal)
  const second = hold(locks, new AbortController().signal)
  first?.()
  expect(await second).toBeTypeOf('function')
})
