import { expect, it } from 'vitest'
import type { Run } from './model.ts'
import { answer, call } from './port.ts'

const across = <In, Out, Part>(
  run: Run<In, Out, Part>,
  transfer: (input: In) => Transferable[] = () => [],
): Run<In, Out, Part> => {
  const { port1, port2 } = new MessageChannel()
  port1.start()
  port2.start()
  answer(port2, run)
  return call(port1, transfer)
}
const calmly = () => ({ signal: new AbortController().signal, part: () => undefined })

it('carries an answer back', async () => {
  expect(await across(async (n: number) => n + 1)(1, calmly())).toBe(2)
})

it('keeps answers that overtake one another apart', async () => {
  let release = (): void => undefined
  const held = new Promise<void>((resolve) => (release = resolve))
  const run = across(async (n: number) => {
    if (n === 1) await held
    return n * 10
  })
  const slow = run(1, calmly())
  expect(await run(2, calmly())).toBe(20)
  release()
  expect(await slow).toBe(10)
})

it('carries parts back in their order', async () => {
  const parts: string[] = []
  const speak = across<string, number, string>(async (text, { part }) => {
    text.split(' ').forEach(part)
    return text.length
  })
  await speak('one two', { ...calmly(), part: (part) => parts.push(part) })
  expect(parts).toEqual(['one', 'two'])
})

it('carries a failure back with its name, message, reason and cause', async () => {
  class Odd extends RangeError {
    override name = 'Odd'
    reason = 'differs'
  }
  const broken = across(async () => {
    throw new Odd('no such tensor', { cause: new Error('torn') })
  })
  await expect(broken(0, calmly())).rejects.toMatchObject({
    name: 'Odd',
    message: 'no such tensor',
    reason: 'differs',
    cause: { message: 'torn' },
  })
})

it('hands over what the model names, instead of copying it', async () => {
  const size = across(
    async (bytes: ArrayBuffer) => bytes.byteLength,
    (bytes) => [bytes],
  )
  const bytes = new ArrayBuffer(8)
  expect(await size(bytes, calmly())).toBe(8)
  expect(bytes.byteLength).toBe(0)
})

it('rejects, and stays usable, when an input cannot be sent', async () => {
  const echo = across(async (input: unknown) => typeof input)
  await expect(echo(() => 1, calmly())).rejects.toThrow(/could not be cloned/)
  expect(await echo(1, calmly())).toBe('number')
})

it('stops the far side when the near side gives up', async () => {
  const stop = new AbortController()
  let stopped = (): void => undefined
  const wasStopped = new Promise<void>((resolve) => (stopped = resolve))
  const slow = across(
    (_: number, { signal }) =>
      new Promise<void>(() => signal.addEventListener('abort', stopped, { once: true })),
  )
  const waiting = slow(0, { ...calmly(), signal: stop.signal })
  stop.abort(new Error('enough'))
  await expect(waiting).rejects.toThrow('enough')
  await wasStopped
})

it('does not begin a call that was given up before', async () => {
  let begun = false
  const run = across(async () => (begun = true))
  await expect(run(0, { ...calmly(), signal: AbortSignal.abort(new Error('no')) })).rejects.toThrow(
    'no',
  )
  expect(begun).toBe(false)
})
