import { expect, it } from 'vitest'
import { intentOf, isKey } from './keys.ts'

it('adds up the keys that are held', () => {
  expect(intentOf(['KeyW', 'KeyD'])).toEqual({ right: 1, ahead: 1, turn: 0, tilt: 0 })
})

it('stands still for keys against each other, and for none', () => {
  const still = { right: 0, ahead: 0, turn: 0, tilt: 0 }
  expect(intentOf(['KeyW', 'KeyS'])).toEqual(still)
  expect(intentOf([])).toEqual(still)
})

it('goes no faster with two keys for one thing', () => {
  expect(intentOf(['KeyW', 'ArrowUp']).ahead).toBe(1)
})

it('leaves every other key to the page', () => {
  expect(isKey('Tab')).toBe(false)
  expect(isKey('KeyW')).toBe(true)
})
