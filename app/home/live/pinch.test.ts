import { Matrix4 } from 'three'
import { expect, it } from 'vitest'
import { toPose } from '../../core/pose.ts'
import { createPinch } from './pinch.ts'

const head = toPose(new Matrix4().setPosition(1, 1.6, 2).elements)
const times = Array.from({ length: 400 }, (_, i) => i * 10)

/** How far the hand pinches at each time, null while it is down; `keys` go down or up at a time. */
function play(keys: readonly (readonly ['close' | 'open', number])[]): (number | null)[] {
  const pinch = createPinch()
  return times.map((time) => {
    for (const [what, at] of keys) if (at === time) pinch[what](time)
    return pinch.handsAt(time, head)[0]?.pinch ?? null
  })
}

it('shows no hand until the key is pressed', () => {
  expect(createPinch().handsAt(0, head)).toEqual([])
})

it('holds the hand before the eyes, to the right and below', () => {
  const pinch = createPinch()
  pinch.close(0)
  const [hand] = pinch.handsAt(50, head)
  expect(hand?.side).toBe('right')
  expect(hand?.pose[12]).toBeGreaterThan(1)
  expect(hand?.pose[13]).toBeLessThan(1.6)
  expect(hand?.pose[14]).toBeLessThan(2)
})

it('is open before it closes, stays closed while the key is held, and is open before it goes', () => {
  const pinches = play([
    ['close', 100],
    ['open', 1500],
  ])
  expect(pinches[11]).toBe(0)
  expect(pinches[60]).toBe(1)
  expect(pinches[149]).toBe(1)
  expect(pinches[180]).toBe(0)
  expect(pinches[399]).toBeNull()
})

it('pinches in full at a tap of the key too', () => {
  const pinches = play([
    ['close', 100],
    ['open', 110],
  ])
  expect(Math.max(...pinches.map((each) => each ?? 0))).toBe(1)
  expect(pinches.at(-1)).toBeNull()
})

it('pinches a second time without going down in between', () => {
  const pinches = play([
    ['close', 100],
    ['open', 400],
    ['close', 800],
    ['open', 1100],
  ])
  const seen = pinches.slice(10, 120)
  expect(seen.every((each) => each !== null)).toBe(true)
  expect(pinches[75]).toBe(0)
  expect(pinches[105]).toBe(1)
})
