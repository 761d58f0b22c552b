import fc from 'fast-check'
import { expect, it } from 'vitest'
import { likeness, likenessToPacked, packVector, unpackVector } from './likeness.ts'

const direction = fc
  .array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 384, maxLength: 384 })
  .filter((values) => Math.hypot(...values) > 0.1)
  .map((values) => Float32Array.from(values, (value) => value / Math.hypot(...values)))

it('changes how alike two meanings are by less than a hundredth when they are packed', () => {
  fc.assert(
    fc.property(direction, direction, (a, b) => {
      const [packedA, packedB] = [a, b].map((each) => unpackVector(packVector(each)))
      if (!packedA || !packedB) throw new Error('Nothing was packed.')
      expect(likeness(packedA, packedB)).toBeCloseTo(likeness(a, b), 1.7)
      expect(likeness(packedA, packedA)).toBeCloseTo(1, 5)
      expect(likenessToPacked(a, packVector(b))).toBeCloseTo(likeness(a, packedB), 5)
    }),
  )
})

it('packs no meaning at all into none', () => {
  expect([...unpackVector(packVector(new Float32Array(3)))]).toEqual([0, 0, 0])
})
