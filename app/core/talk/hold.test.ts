import { expect, it } from 'vitest'
import { createHold } from './hold.ts'

it('tells a hold from a tap, and remembers when it was', () => {
  const hold = createHold()
  expect([hold.pressed(), hold.held(1000)]).toEqual([false, false])
  hold.press(1000)
  expect([hold.pressed(), hold.held(1100), hold.held(1400)]).toEqual([true, false, true])
  expect(hold.release(3000)).toBe('hold')
  expect([hold.pressed(), hold.held(2900), hold.held(3100)]).toEqual([false, true, false])
  expect([hold.over(3000), hold.over(3100)]).toEqual([false, true])
  hold.press(5000)
  expect(hold.over(5100)).toBe(false)
  expect(hold.release(5200)).toBe('tap')
  expect([hold.held(5100), hold.held(5400)]).toEqual([false, false])
})

it('takes a release without a press for nothing', () => {
  const hold = createHold()
  expect(hold.release(10)).toBe('none')
  hold.press(20)
  hold.release(500)
  expect(hold.release(510)).toBe('none')
})
