import { expect, it } from 'vitest'
import { nameOf, nameOfKey } from './watch-input.ts'

it('names a control as it is named to those who hear the screen', () => {
  expect(nameOf({ ariaLabel: 'Menu', textContent: '' })).toBe('Menu')
  expect(nameOf({ ariaLabel: null, textContent: ' Off ' })).toBe('Off')
  const labels = [{ textContent: 'Camera' }]
  expect(nameOf({ ariaLabel: null, textContent: 'front back', labels })).toBe('Camera')
  expect(nameOf({ ariaLabel: null, textContent: '' })).toBeNull()
})

it('keeps keys that command, and none that writes', () => {
  expect(['Escape', 'Enter', 'ArrowUp'].map(nameOfKey)).toEqual(['Escape', 'Enter', 'ArrowUp'])
  expect(['a', 'ß', '7', ' ', 'Dead'].map(nameOfKey)).toEqual([null, null, null, null, null])
})
