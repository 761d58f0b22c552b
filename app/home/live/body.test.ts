import { assert, double, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Spot } from '../world/walk.ts'
import { createBody, headOf, type Intent, still } from './body.ts'

const close = (a: readonly number[], b: readonly number[]) =>
  a.every((part, i) => Math.abs(part - (b[i] ?? NaN)) < 1e-9)
const free = ([x, z]: Spot, [dx, dz]: readonly [number, number]): Spot => [x + dx, z + dz]
const north = { spot: [0, 0], yaw: 0, pitch: 0 } as const
const go = (intent: Partial<Intent>, yaw = 0, seconds = 2) => {
  const body = createBody({ ...north, yaw }, free)
  body.intend({ ...still, ...intent })
  for (let time = 0; time <= seconds * 1000; time += 20) body.headAt(time)
  return body
}

describe('somebody who walks', () => {
  it('goes the way that they look, whichever that is', () => {
    assert(
      property(double({ min: -4, max: 4, noNaN: true }), (yaw) => {
        const [x, z] = go({ ahead: 1 }, yaw).stance().spot
        const far = Math.hypot(x, z)
        expect(far).toBeGreaterThan(2)
        expect(x / far).toBeCloseTo(-Math.sin(yaw), 6)
        expect(z / far).toBeCloseTo(-Math.cos(yaw), 6)
      }),
    )
  })

  it('steps aside to the right of where they look', () => {
    expect(go({ right: 1 }).stance().spot[0]).toBeGreaterThan(2)
    expect(go({ right: 1 }, Math.PI / 2).stance().spot[1]).toBeLessThan(-2)
  })

  it('stops where the way is blocked', () => {
    const body = createBody(north, (from) => from)
    body.intend({ ...still, ahead: 1 })
    for (let time = 0; time < 500; time += 20) body.headAt(time)
    expect(body.stance().spot).toEqual([0, 0])
  })

  it('does not leap after a pause', () => {
    const body = go({ ahead: 1 })
    const [, before] = body.stance().spot
    body.headAt(60_000)
    expect(before - body.stance().spot[1]).toBeLessThan(0.2)
  })

  it('cannot look further up than a neck lets it', () => {
    const body = createBody(north, free)
    body.look(0, 9)
    expect(body.stance().pitch).toBeLessThan(Math.PI / 2)
  })
})

describe('the head', () => {
  it('was, a moment ago, where it was', () => {
    const body = createBody(north, free)
    body.headAt(0)
    body.look(1, 0)
    body.headAt(20)
    expect(close(body.headAt(0), headOf(north))).toBe(true)
    expect(close(body.headAt(20), headOf({ ...north, yaw: 1 }))).toBe(true)
  })

  it('is taken for still beyond what is known', () => {
    const body = createBody(north, free)
    body.headAt(0)
    expect(close(body.headAt(5000), headOf(north))).toBe(true)
  })
})
