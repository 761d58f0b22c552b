import { expect, it } from 'vitest'
import { layOutHome } from '../layout/layout.ts'
import { createBody, headOf } from './body.ts'
import { createGuide, stanceOf } from './guide.ts'

const home = layOutHome(2)
const start = { spot: [1, 1], yaw: 2, pitch: -0.2 } as const

function walk() {
  let time = 0
  const body = createBody(start, (from) => from)
  const guide = createGuide(
    () => home,
    body,
    () => time,
  )
  return { body, guide, wait: (ms: number) => (time += ms), now: () => time }
}

it('reads from a head how somebody stands', () => {
  const stance = stanceOf(headOf(start))
  expect(stance.yaw).toBeCloseTo(start.yaw, 9)
  expect(stance.pitch).toBeCloseTo(start.pitch, 9)
  expect(stance.spot).toEqual(start.spot)
})

it('leads the person about, and leaves them where they have come to when they walk on alone', () => {
  const { body, guide, wait, now } = walk()
  guide.play()
  wait(20_000)
  const there = stanceOf(guide.headAt(now()))
  expect(there.spot).not.toEqual(start.spot)
  guide.stop()
  expect(guide.playing()).toBe(false)
  expect(body.stance()).toEqual(there)
})

it('ends by itself', () => {
  const { guide, wait, now } = walk()
  guide.play()
  wait(61_000)
  guide.headAt(now())
  expect(guide.playing()).toBe(false)
})

it('does nothing when nobody is led', () => {
  const { body, guide } = walk()
  guide.stop()
  expect(body.stance()).toEqual(start)
})
