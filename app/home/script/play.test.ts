import fc from 'fast-check'
import { Euler, MathUtils, Matrix4, Vector3 } from 'three'
import { describe, expect, it } from 'vitest'
import type { Pose } from '../../../models/types.ts'
import { deedsBetween, wearerOf } from './play.ts'
import { parseScript, ScriptError } from './script.ts'

const script = (more: object) => parseScript({ seed: 1, seconds: 60, ...more })
const matrixOf = (pose: Pose) => new Matrix4().fromArray([...pose])
const placeOf = (pose: Pose) => new Vector3().setFromMatrixPosition(matrixOf(pose))
const lookOf = (pose: Pose) => new Euler().setFromRotationMatrix(matrixOf(pose), 'YXZ')

const near = fc.integer({ min: -300, max: 300 }).map((cm) => cm / 100)
const degrees = fc.integer({ min: -400, max: 400 })
const walks = fc
  .array(fc.tuple(fc.integer({ min: 5, max: 60 }), near, near, degrees), {
    minLength: 1,
    maxLength: 8,
  })
  .map((list) => {
    let at = 0
    return script({
      head: list.map(([gap, x, z, yaw]) => ({
        ...{ at: (at += gap / 10), position: [x, 1.6, z] },
        ...{ yaw, pitch: yaw / 20 },
      })),
    })
  })

describe('the head of a script', () => {
  it('passes through its keys, but for the nod of a walk', () => {
    fc.assert(
      fc.property(walks, (walk) => {
        const { headAt } = wearerOf(walk, 500)
        for (const { at, position, yaw, pitch } of walk.head) {
          const pose = headAt(500 + at * 1000)
          expect(placeOf(pose).distanceTo(new Vector3(...position))).toBeLessThan(0.025)
          const look = lookOf(pose)
          expect(Math.cos(look.y - MathUtils.degToRad(yaw))).toBeCloseTo(1, 9)
          expect(MathUtils.radToDeg(look.x)).toBeCloseTo(pitch, 6)
          expect(look.z).toBeCloseTo(0, 9)
        }
      }),
    )
  })

  it('never leaps', () => {
    fc.assert(
      fc.property(walks, fc.integer({ min: 0, max: 40_000 }), (walk, time) => {
        const { headAt } = wearerOf(walk)
        // Keys lie 0.5 s apart at least and 8.5 m at most: three times that speed, and the nod's.
        const [before, after] = [headAt(time), headAt(time + 1)]
        expect(placeOf(before).distanceTo(placeOf(after))).toBeLessThan((3 * 8.5) / 500 + 0.001)
      }),
    )
  })

  it('turns the shorter way', () => {
    const head = [170, -170].map((yaw, i) => ({ at: i * 2, position: [0, 1.6, 0], yaw }))
    const { headAt } = wearerOf(script({ head }))
    expect(Math.abs(lookOf(headAt(1000)).y)).toBeCloseTo(Math.PI, 6)
  })

  it('nods while it walks and is still where it stands', () => {
    const head = [0, 0, 9, 9].map((z, i) => ({ at: i * 10, position: [0, 1.6, z], yaw: 0 }))
    const { headAt } = wearerOf(script({ head }))
    const heights = (from: number) =>
      Array.from({ length: 20 }, (_, i) => placeOf(headAt(from + i * 53)).y)
    expect(new Set(heights(2000))).toEqual(new Set([1.6]))
    expect(Math.max(...heights(14_000)) - Math.min(...heights(14_000))).toBeGreaterThan(0.015)
  })

  it('is the same for the same seed, asked in any order, and nods differently for another', () => {
    const head = [0, 9].map((z, i) => ({ at: i * 10, position: [0, 1.6, z], yaw: 0 }))
    const [one, two] = [wearerOf(script({ head })), wearerOf(script({ head }))]
    const late = two.headAt(5000)
    expect(one.headAt(4000)).toEqual(two.headAt(4000))
    expect(one.headAt(5000)).toEqual(late)
    expect(wearerOf(script({ head, seed: 2 })).headAt(5000)).not.toEqual(late)
  })

  it('must be somewhere', () => {
    expect(() => wearerOf(script({}))).toThrow(ScriptError)
  })
})

const standing = [{ at: 0, position: [2, 1.6, 3], yaw: 0 }]

it('shows a hand from its first entry to its last, pointing away from the body', () => {
  const hands = [0, 1].map((pinch) => ({
    ...{ at: 1 + pinch, side: 'right', position: [2, 1.25, 2.5 - pinch / 10] },
    pinch,
  }))
  const { handsAt } = wearerOf(script({ head: standing, hands }))
  expect(handsAt(900)).toEqual([])
  expect(handsAt(2100)).toEqual([])
  const [hand, ...more] = handsAt(1500)
  expect(more).toEqual([])
  expect(hand).toMatchObject({ side: 'right', pinch: 0.5 })
  if (!hand) return
  expect(placeOf(hand.pose).z).toBeCloseTo(2.45, 6)
  const fingers = new Vector3(0, 0, -1).transformDirection(matrixOf(hand.pose))
  expect(fingers.z).toBeCloseTo(-1, 6)
})

describe('tracking', () => {
  it('is lost while the script says so', () => {
    const { trackingAt } = wearerOf(script({ head: standing, tracking: [{ from: 2, to: 3 }] }))
    expect([1999, 2000, 2999, 3000].map((time) => trackingAt(time).lost)).toEqual([
      false,
      true,
      true,
      false,
    ])
  })

  it('is mistaken after a jump, turned about where the head is believed to be', () => {
    const jumps = [
      { at: 1, metres: [0.5, 0, 0], yaw: 90 },
      { at: 2, metres: [0, 0, 1], yaw: 0 },
    ]
    const { headAt, trackingAt } = wearerOf(script({ head: standing, jumps }))
    const believed = (time: number, [x, y, z]: readonly [number, number, number]) =>
      new Vector3(x, y, z).applyMatrix4(matrixOf(trackingAt(time).drift)).toArray()
    expect(matrixOf(trackingAt(999).drift)).toEqual(new Matrix4())
    expect(placeOf(headAt(1000)).toArray()).toEqual([2, 1.6, 3])
    const close = (found: readonly number[], wanted: readonly number[]) =>
      wanted.forEach((value, axis) => expect(found[axis]).toBeCloseTo(value, 9))
    close(believed(1000, [2, 1.6, 3]), [2.5, 1.6, 3])
    close(believed(1000, [2, 1.6, 2]), [1.5, 1.6, 3])
    close(believed(2000, [2, 1.6, 2]), [1.5, 1.6, 4])
  })
})

it('gives each deed once, however time is cut', () => {
  const deeds = [0, 1, 1.5, 2].map((at) => ({ at, kind: 'hide', id: `thing ${at}` }))
  const whole = script({ head: standing, deeds })
  const cut = [0, 1, 1.2, 2, 60].flatMap((from, i, cuts) =>
    deedsBetween(whole, from, cuts[i + 1] ?? Infinity),
  )
  expect(cut).toEqual(deeds)
  expect(deedsBetween(whole, 1, 2).map(({ at }) => at)).toEqual([1, 1.5])
})
