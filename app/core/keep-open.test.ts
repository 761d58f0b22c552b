import { expect, it, vi } from 'vitest'
import { keepOpen } from './keep-open.ts'

const signal = new AbortController().signal

it('opens once for all who ask', async () => {
  const open = vi.fn(async () => ({}))
  const kept = keepOpen(open)
  const [first, second] = await Promise.all([kept.open(signal), kept.open(signal)])
  expect(second).toBe(first)
  expect(await kept.open(signal)).toBe(first)
  expect(open).toHaveBeenCalledOnce()
})

it('begins anew after it failed', async () => {
  const open = vi.fn(async () => 'open').mockRejectedValueOnce(new Error('no weights'))
  const kept = keepOpen(open)
  await expect(kept.open(signal)).rejects.toThrow('no weights')
  expect(await kept.open(signal)).toBe('open')
})

it('begins anew in the very moment in which it is given up', async () => {
  const open = vi.fn(() => new Promise<string>(() => undefined))
  const kept = keepOpen(open)
  const giveUp = new AbortController()
  void kept.open(giveUp.signal)
  giveUp.abort()
  void kept.open(signal)
  expect(open).toHaveBeenCalledTimes(2)
})

it('stays open when the signal of who asked first ends later', async () => {
  const open = vi.fn(async () => 'open')
  const kept = keepOpen(open)
  const later = new AbortController()
  await kept.open(later.signal)
  later.abort()
  await kept.open(signal)
  expect(open).toHaveBeenCalledOnce()
})

it('gives what it kept to whoever takes it away', async () => {
  const kept = keepOpen(async () => 'open')
  expect(kept.release()).toBeNull()
  await kept.open(signal)
  expect(await kept.release()).toBe('open')
  expect(kept.release()).toBeNull()
})
