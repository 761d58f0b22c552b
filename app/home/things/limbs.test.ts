import { array, assert, double, property, tuple } from 'fast-check'
import { Box3, type BufferGeometry, MeshBasicMaterial, Vector3 } from 'three'
import { expect, it } from 'vitest'
import { limb, skin, type Slice } from './limbs.ts'

const part = double({ min: 0.02, max: 0.3, noNaN: true })
/** Steps up to five times as high as their neighbours: beyond, a curve through them swings past its ends. */
const step = double({ min: 0.06, max: 0.3, noNaN: true })
const slices = array(tuple(step, part, part), { minLength: 2, maxLength: 8 }).map((steps) => {
  let y = 0
  return steps.map(([up, wide, deep]): Slice => [(y += up), wide, deep])
})
const points = (geometry: BufferGeometry) => {
  const at = geometry.getAttribute('position')
  return Array.from({ length: at.count }, (_, i) => new Vector3().fromBufferAttribute(at, i))
}

it('draws a skin from the lowest slice to the highest, as wide there as they are', () => {
  assert(
    property(slices, (body) => {
      const made = points(skin(body))
      for (const end of [body[0], body.at(-1)]) {
        const [y = 0, wide = 0, deep = 0] = end ?? []
        const ring = made.filter((point) => Math.abs(point.y - y) < 1e-6)
        expect(Math.max(...ring.map(({ x }) => x))).toBeCloseTo(wide, 2)
        expect(Math.max(...ring.map(({ z }) => z))).toBeCloseTo(deep, 2)
      }
    }),
  )
})

it('makes a limb as thick as it is told at both ends', () => {
  assert(
    property(part, part, (thick, thin) => {
      const made = limb(
        [
          [0, 1, 0],
          [0, 0.5, 0],
          [0, 0, 0],
        ],
        [thick, (thick + thin) / 2, thin],
        new MeshBasicMaterial(),
      )
      const radiusAt = (height: number): number =>
        Math.max(
          ...points(made.geometry)
            .filter(({ y }) => Math.abs(y - height) < 1e-6)
            .map(({ x, z }) => Math.hypot(x, z)),
        )
      expect(radiusAt(1)).toBeCloseTo(thick, 3)
      expect(radiusAt(0)).toBeCloseTo(thin, 3)
      expect(new Box3().setFromObject(made).min.y).toBeCloseTo(0, 3)
    }),
  )
})
