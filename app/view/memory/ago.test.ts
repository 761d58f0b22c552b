import { expect, test } from 'vitest'
import { ago } from './ago.ts'

const minute = 60_000

test('says how long ago something was, in the largest unit that fits', () => {
  expect(ago('en', 0, 59_000)).toBeNull()
  expect(ago('en', 0, minute)).toBe('1 minute ago')
  expect(ago('en', 0, 125 * minute)).toBe('2 hours ago')
  expect(ago('de', 0, 3 * 24 * 60 * minute)).toBe('vor 3 Tagen')
})
