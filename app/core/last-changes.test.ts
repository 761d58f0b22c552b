import { expect, it } from 'vitest'
import { keepChanges } from './last-changes.ts'

it('hands out the last changes, newest first, and each once', () => {
  const changes = keepChanges<number>()
  expect(changes.take()).toBeNull()
  for (let i = 1; i <= 12; i++) changes.add(i)
  expect([changes.take(), changes.take()]).toEqual([12, 11])
  for (let i = 0; i < 7; i++) changes.take()
  expect([changes.take(), changes.take()]).toEqual([3, null])
})

it('forgets them all where the person forgets', () => {
  const changes = keepChanges<number>()
  changes.add(1)
  changes.clear()
  expect(changes.take()).toBeNull()
})
