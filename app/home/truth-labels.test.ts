import fc from 'fast-check'
import { Box3, Matrix4, Vector3 } from 'three'
import { describe, expect, it } from 'vitest'
import type { Place } from './thing.ts'
import { judgeLabels, type TrueThing } from './truth-labels.ts'

/** A box of 20 cm that stands at a place, turned by `yaw` radians. */
const thing = (label: string | null, [x, y, z]: Place, yaw = 0): TrueThing => ({
  ...{ id: label ?? 'thing', label, name: label ?? 'thing' },
  box: {
    pose: new Matrix4().makeRotationY(yaw).setPosition(x, y, z),
    box: new Box3(new Vector3(-0.1, 0, -0.1), new Vector3(0.1, 0.2, 0.1)),
  },
})
const eye: Place = [0, 1.6, 0]
const judge = (at: Place, ...things: TrueThing[]) => {
  const [judged] = judgeLabels([{ id: 'a', label: 'cup', at }], eye, things)
  if (!judged) throw new Error('No verdict.')
  return judged
}

describe('a label', () => {
  it('is right on a thing of its class', () => {
    const cup = thing('cup', [0, 1.5, -2])
    expect(judge([0.05, 1.6, -2], cup)).toMatchObject({
      ...{ id: 'a', label: 'cup', verdict: 'right', thing: cup, angle: 0, distance: 0 },
    })
  })

  it('is wrong where something else is, and says what', () => {
    const bowl = thing('bowl', [0, 1.5, -2])
    expect(judge([0, 1.6, -2], bowl, thing('cup', [2, 1.5, 0]))).toMatchObject({
      ...{ verdict: 'wrong', thing: bowl, angle: 0 },
    })
  })

  it('is right where a cup stands before a bowl', () => {
    const [cup, bowl] = [thing('cup', [0, 1.5, -2]), thing('bowl', [0, 1.5, -2.3])]
    expect(judge([0, 1.6, -2.2], bowl, cup).thing).toBe(cup)
  })

  it('is on nothing where the nearest thing is too far aside', () => {
    const cup = thing('cup', [0, 1.5, -2])
    const aside = judge([1, 1.6, -2], cup, thing('bowl', [-1, 1.5, -2]))
    expect(aside).toMatchObject({ verdict: 'nothing', thing: cup })
    expect(aside.distance).toBeCloseTo(0.9, 6)
  })

  it('points rightly at a thing before which or behind which it lies, and tells how far off', () => {
    const behind = judge([0, 1.6, -4], thing('cup', [0, 1.5, -2]))
    expect(behind).toMatchObject({ verdict: 'right', angle: 0 })
    expect(behind.distance).toBeCloseTo(1.9, 6)
  })

  it('measures the angle to the outline and to the middle', () => {
    // The near right edge of the box lies at x = 0.1, z = -1.9; the label half a metre right of its middle.
    const { angle, angleToMiddle } = judge([0.5, 1.6, -2], thing('cup', [0, 1.5, -2]))
    const degrees = (radians: number) => (radians * 180) / Math.PI
    expect(angle).toBeCloseTo(degrees(Math.atan2(0.5, 2) - Math.atan2(0.1, 1.9)), 6)
    expect(angleToMiddle).toBeCloseTo(degrees(Math.atan2(0.5, 2)), 6)
  })

  it('is on nothing in a home without things', () => {
    expect(judge([0, 1, -1])).toMatchObject({ verdict: 'nothing', thing: null, angle: Infinity })
  })
})

const metres = fc.integer({ min: -300, max: 300 }).map((cm) => cm / 100)
const places = fc.tuple(metres, metres, metres)
const away = places.filter(([x, y, z]) => Math.hypot(x, y - 1.6, z) > 0.5)

it('misses by no more than the middle, and by nothing only where the line of sight meets the box', () => {
  fc.assert(
    fc.property(away, away, metres, (at, place, yaw) => {
      const { angle, angleToMiddle } = judge(at, thing('cup', place, yaw))
      expect(angle).toBeLessThanOrEqual(angleToMiddle + 1e-9)
      expect(angle).toBeGreaterThanOrEqual(0)
    }),
  )
})

it('misses by as much as the best of all points of the box', () => {
  fc.assert(
    fc.property(away, away, metres, (at, place, yaw) => {
      const cup = thing('cup', place, yaw)
      const from = new Vector3(...eye)
      const ray = new Vector3(...at).sub(from)
      const steps = Array.from({ length: 9 }, (_, i) => i / 8)
      const points = steps.flatMap((u) =>
        steps.flatMap((v) => steps.map((w) => new Vector3(u * 0.2 - 0.1, v * 0.2, w * 0.2 - 0.1))),
      )
      const best = Math.min(
        ...points.map((point) => ray.angleTo(point.applyMatrix4(cup.box.pose).sub(from))),
      )
      const { angle } = judge(at, cup)
      expect(angle).toBeLessThanOrEqual((best * 180) / Math.PI + 1e-6)
      // Points lie 2.5 cm apart, and the eye is 0.3 m away at least.
      expect(angle).toBeGreaterThanOrEqual((best * 180) / Math.PI - 4.2)
    }),
    { numRuns: 60 },
  )
})

it('does not mind how the home is turned', () => {
  fc.assert(
    fc.property(away, away, metres, (at, place, yaw) => {
      const turn = new Matrix4().makeRotationY(yaw)
      const spin = (point: Place) => new Vector3(...point).applyMatrix4(turn).toArray()
      const before = judge(at, thing('cup', place))
      const after = judge(spin(at), thing('cup', spin(place), yaw))
      expect(after.angle).toBeCloseTo(before.angle, 5)
      expect(after.distance).toBeCloseTo(before.distance, 9)
    }),
  )
})
