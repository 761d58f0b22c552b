import { expect, it } from 'vitest'
import type { Script, TimedDeed } from '../script/script.ts'
import { parseScript } from '../script/script.ts'
import { layOutHome } from '../layout/layout.ts'
import { type Deed, DeedError } from '../world/deed.ts'
import { createBody, headOf } from './body.ts'
import { createGuide, stanceOf } from './guide.ts'

const home = layOutHome(2)
const start = { spot: [1, 1], yaw: 2, pitch: -0.2 } as const
const tour = parseScript({ seed: 2, seconds: 60 })
const standing = { head: [{ at: 0, position: [2, 1.6, 2], yaw: 0 }] }
const script = (parts: object): Script =>
  parseScript({ seed: 2, seconds: 10, ...standing, ...parts })

function walk() {
  let time = 0
  const done: Deed[] = []
  const failed: TimedDeed[] = []
  const body = createBody(start, (from) => from)
  const guide = createGuide({
    world: {
      home: () => home,
      act: (deed) => {
        if (deed.id === 'nothing') throw new DeedError('There is no such thing.')
        done.push(deed)
      },
    },
    body,
    now: () => time,
    failed: (deed) => failed.push(deed),
  })
  const wait = (ms: number) => {
    time += ms
    guide.headAt(time)
    guide.tick(time)
  }
  return { body, guide, wait, now: () => time, done, failed }
}

it('reads from a head how somebody stands', () => {
  const stance = stanceOf(headOf(start))
  expect(stance.yaw).toBeCloseTo(start.yaw, 9)
  expect(stance.pitch).toBeCloseTo(start.pitch, 9)
  expect(stance.spot).toEqual(start.spot)
})

it('leads the person about, and leaves them where they have come to when they walk on alone', () => {
  const { body, guide, wait, now } = walk()
  guide.play(tour)
  wait(20_000)
  const there = stanceOf(guide.headAt(now()))
  expect(there.spot).not.toEqual(start.spot)
  guide.stop()
  expect(guide.playing()).toBe(false)
  expect(body.stance()).toEqual(there)
})

it('ends by itself', () => {
  const { guide, wait } = walk()
  guide.play(tour)
  wait(61_000)
  expect(guide.playing()).toBe(false)
})

it('does nothing when nobody is led', () => {
  const { body, guide } = walk()
  guide.stop()
  expect(body.stance()).toEqual(start)
})

it('does each deed once, at its time, the last ones too', () => {
  const deeds = [1, 3, 10].map((at) => ({ at, kind: 'hide', id: `thing ${at}` }))
  const { guide, wait, done } = walk()
  guide.play(script({ deeds }))
  wait(500)
  expect(done).toHaveLength(0)
  wait(700)
  wait(100)
  expect(done.map(({ id }) => id)).toEqual(['thing 1'])
  wait(20_000)
  expect(done.map(({ id }) => id)).toEqual(['thing 1', 'thing 3', 'thing 10'])
})

it('tells of a deed that cannot be done, and goes on with the next', () => {
  const deeds = ['nothing', 'cup'].map((id, at) => ({ at, kind: 'take', id }))
  const { guide, wait, done, failed } = walk()
  guide.play(script({ deeds }))
  wait(2000)
  expect(failed.map(({ id }) => id)).toEqual(['nothing'])
  expect(done.map(({ id }) => id)).toEqual(['cup'])
})

it('has the hands, the tracking and the camera of the script while it plays', () => {
  const hands = [0, 5].map((at) => ({ at, side: 'left', position: [2, 1.2, 1.6], pinch: 1 }))
  const { guide, wait, now } = walk()
  guide.play(
    script({
      hands,
      tracking: [{ from: 2, to: 4 }],
      jumps: [{ at: 4, metres: [0.1, 0, 0] }],
      camera: [{ at: 3, state: 'frozen' }],
    }),
  )
  wait(3500)
  expect(guide.handsAt(now())).toMatchObject([{ side: 'left', pinch: 1 }])
  expect(guide.trackingAt(now()).lost).toBe(true)
  expect(guide.cameraAt(now())).toBe('frozen')
  wait(1000)
  expect(guide.trackingAt(now()).lost).toBe(false)
  expect(guide.trackingAt(now()).drift[12]).toBeCloseTo(0.1, 9)
  wait(20_000)
  expect(guide.handsAt(now())).toEqual([])
  expect(guide.trackingAt(now()).drift[12]).toBe(0)
  expect(guide.cameraAt(now())).toBeNull()
})

it('lets the person pinch by key, with the hand before the head', () => {
  const { guide, wait, now } = walk()
  guide.pinch.close(now())
  wait(300)
  expect(guide.handsAt(now())).toMatchObject([{ side: 'right', pinch: 1 }])
})
