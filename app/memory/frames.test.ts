import fc from 'fast-check'
import { Euler, Matrix4 } from 'three'
import { expect, test } from 'vitest'
import { appeared, cup, sighting } from '../../test/memory/samples.ts'
import { invert, toPose } from '../core/pose.ts'
import { along } from '../core/world/covariance.ts'
import { moverBy } from './frames.ts'

const number = fc.double({ min: -9, max: 9, noNaN: true })
const pose = fc
  .tuple(number, number, number, number, number, number)
  .map(([x, y, z, a, b, c]) =>
    toPose(new Matrix4().makeRotationFromEuler(new Euler(a, b, c)).setPosition(x, y, z).elements),
  )

test('what is moved into another frame and back is where it was, as surely', () => {
  fc.assert(
    fc.property(pose, (there) => {
      const [to, back] = [moverBy(there), moverBy(invert(there))]
      const again = back.thing(to.thing(cup({ velocity: [1, 2, 3] })))
      for (const [value, was] of [
        ...again.at.map((value, i) => [value, cup().at[i]] as const),
        ...again.covariance.map((value, i) => [value, cup().covariance[i]] as const),
        ...again.velocity.map((value, i) => [value, [1, 2, 3][i]] as const),
      ])
        expect(value).toBeCloseTo(was ?? NaN, 9)
      const seen = back.sighting(to.sighting(sighting()))
      seen.at.forEach((value, i) => expect(value).toBeCloseTo(sighting().at[i] ?? NaN, 9))
    }),
  )
})

test('a quarter turn about the vertical turns what is sure along one axis to the other', () => {
  const quarter = moverBy(toPose(new Matrix4().makeRotationY(Math.PI / 2).elements))
  const { at, covariance } = quarter.thing(cup({ at: [1, 2, 0], covariance: [9, 0, 0, 4, 0, 1] }))
  at.forEach((value, i) => expect(value).toBeCloseTo([0, 2, -1][i] ?? NaN))
  expect(along(covariance, [1, 0, 0])).toBeCloseTo(1)
  expect(along(covariance, [0, 0, 1])).toBeCloseTo(9)
  const moved = quarter.event(appeared({ from: null, to: [1, 2, 0] }))
  expect(moved.from).toBeNull()
  moved.to?.forEach((value, i) => expect(value).toBeCloseTo([0, 2, -1][i] ?? NaN))
})
