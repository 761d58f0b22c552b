import { expect, it } from 'vitest'
import { createGlimpses } from './glimpses.ts'

const signal = new AbortController().signal

it('shows the next one to all who wait, and only once', async () => {
  const { show, next } = createGlimpses<number>()
  const doubled = next((shown) => 2 * shown, signal)
  const same = next((shown) => shown, signal)
  show(3)
  show(4)
  expect(await doubled).toBe(6)
  expect(await same).toBe(3)
})

it('gives null where nothing comes any more', async () => {
  const { show, next } = createGlimpses<number>()
  const waiting = next((shown) => shown, signal)
  show(null)
  expect(await waiting).toBeNull()
})

it('gives null at once to whoever gives up, and does not look', async () => {
  const { show, next } = createGlimpses<number>()
  const giveUp = new AbortController()
  const looked: number[] = []
  const waiting = next((shown) => looked.push(shown), giveUp.signal)
  giveUp.abort()
  expect(await waiting).toBeNull()
  show(1)
  expect(await next((shown) => looked.push(shown), giveUp.signal)).toBeNull()
  expect(looked).toEqual([])
})

it('tells a failure to who looked, and shows it to the others all the same', async () => {
  const { show, next } = createGlimpses<number>()
  const failing = next(() => {
    throw new Error('no canvas')
  }, signal)
  const other = next((shown) => shown, signal)
  expect(() => show(5)).not.toThrow()
  await expect(failing).rejects.toThrow('no canvas')
  expect(await other).toBe(5)
})
