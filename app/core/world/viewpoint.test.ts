import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { WorldPoint } from '../types.ts'
import { distance, round } from './covariance.ts'
import { addFix, locate, rememberedView, shiftView, type Fix, type Viewpoint } from './viewpoint.ts'

const metres = fc.double({ min: -4, max: 4, noNaN: true })
const point: fc.Arbitrary<WorldPoint> = fc.tuple(metres, metres, metres)
/** A fix of a thing at `at` by a camera at `eye`, sure to 5 cm to all sides. */
const fixOf = (at: WorldPoint, eye: WorldPoint): Fix => ({
  time: 0,
  at,
  eye,
  covariance: round(0.05),
})
const viewsOf = (fixes: readonly Fix[]) => fixes.reduce<Viewpoint[]>(addFix, [])
const middle: WorldPoint = [0, 0, 0]
const trace = ({ covariance }: ReturnType<typeof locate>) =>
  covariance[0] + covariance[3] + covariance[5]

it('fixes that agree are believed, from wherever they were made', () => {
  fc.assert(
    fc.property(point, fc.array(point, { minLength: 1, maxLength: 20 }), (at, eyes) => {
      const found = locate(viewsOf(eyes.map((eye) => fixOf(at, eye))))
      expect(distance(found.at, at)).toBeLessThan(1e-6)
    }),
  )
})

it('moving all moves what is found by as much', () => {
  fc.assert(
    fc.property(fc.array(point, { minLength: 2, maxLength: 8 }), point, (places, by) => {
      const near = places.map(([x, y, z]): WorldPoint => [x / 50, y / 50, z / 50])
      const views = viewsOf(near.map((at, i) => fixOf(at, [3 * Math.cos(i), 0, 3 * Math.sin(i)])))
      const [here, there] = [locate(views), locate(views.map((view) => shiftView(view, by)))]
      expect(distance(there.at, [here.at[0] + by[0], here.at[1] + by[1], here.at[2] + by[2]])).toBeLessThan(1e-3) // prettier-ignore
      expect(trace(there)).toBeCloseTo(trace(here), 6)
    }),
  )
})

it('a hundred looks from one place make little surer, another place does', () => {
  const front: WorldPoint = [0, 0, 2]
  const look = (eyes: readonly WorldPoint[]) => viewsOf(eyes.map((eye) => fixOf(middle, eye)))
  const hundred = look(Array.from({ length: 100 }, () => front))
  expect(hundred).toHaveLength(1)
  const [one, many] = [locate(look([front])), locate(hundred)]
  expect(trace(many)).toBeGreaterThanOrEqual(trace(one) / 2)
  expect(look([front, [2, 0, 0]])).toHaveLength(2)
  expect(trace(locate(look([front, [2, 0, 0]])))).toBeLessThan(trace(one))
})

it('one look that is far off pulls the place hardly at all', () => {
  const eyes: readonly WorldPoint[] = [[0, 0, 2], [2, 0, 0], [-2, 0, 0], [0, 0, -2]] // prettier-ignore
  const views = viewsOf([...eyes.map((eye) => fixOf(middle, eye)), fixOf([1, 0, 0], [0, 3, 0])])
  expect(distance(locate(views).at, middle)).toBeLessThan(0.02)
})

it('keeps a dozen places to look from, and what was remembered stays one of its own', () => {
  const around = Array.from({ length: 40 }, (_, i): WorldPoint => {
    const turn = (i / 40) * 2 * Math.PI
    return [Math.cos(turn) * (1 + i), Math.sin(i) * 2, Math.sin(turn) * (1 + i)]
  })
  expect(viewsOf(around.map((eye) => fixOf(middle, eye))).length).toBeLessThanOrEqual(12)
  const known = rememberedView(middle, round(0.1))
  expect(addFix([known], fixOf(middle, middle))).toHaveLength(2)
})
