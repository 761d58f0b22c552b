import { expect, test } from 'vitest'
import { answer } from '../../models/port.ts'
import { MemoryError } from './memory-error.ts'
import { type Deed, memoryBehind } from './open-memory.ts'

const talk = (run: (deed: Deed) => Promise<unknown>) => {
  const { port1, port2 } = new MessageChannel()
  answer(port2, run)
  port1.start()
  port2.start()
  const death = new AbortController()
  const close = () => [port1, port2].forEach((port) => port.close())
  return { memory: memoryBehind(port1, death.signal), death, close }
}

test('its deeds are done on the other side of the port', async () => {
  const { memory, close } = talk(({ name, args }) => Promise.resolve([name, ...args]))
  expect(await memory.eventsSince(5, null)).toEqual(['eventsSince', 5, null])
  close()
})

test('a failure there keeps its reason', async () => {
  const { memory, close } = talk(() => Promise.reject(new MemoryError('full', 'no room')))
  await expect(memory.forgetAll()).rejects.toMatchObject({ name: 'MemoryError', reason: 'full' })
  close()
})

test('when the worker dies, whoever waits is told, and whoever comes later', async () => {
  const { memory, death, close } = talk(() => new Promise(() => undefined))
  const waiting = memory.status()
  death.abort(new MemoryError('lost', 'gone'))
  await expect(waiting).rejects.toMatchObject({ reason: 'lost' })
  await expect(memory.status()).rejects.toMatchObject({ reason: 'lost' })
  close()
})
