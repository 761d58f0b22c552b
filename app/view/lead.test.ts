import fc from 'fast-check'
import { expect, it } from 'vitest'
import { leadTo, type Lead } from './lead.ts'

const field = { right: 0.4, up: 0.25 }
const start = (): Lead => ({ x: 0, y: 0, angle: 0, inside: false })
const to = (x: number, y: number, z: number, lead = start()) => {
  leadTo(lead, x, y, z, field)
  return lead
}
const metres = fc.double({ min: -5, max: 5, noNaN: true })
const turn = fc.double({ min: -Math.PI, max: Math.PI, noNaN: true })

it('stands on the edge of the field, whichever way it leads', () => {
  fc.assert(
    fc.property(metres, metres, metres, (x, y, z) => {
      fc.pre(Math.hypot(x, z) > 0.01)
      const lead = to(x, y, z)
      expect((lead.x / field.right) ** 2 + (lead.y / field.up) ** 2).toBeCloseTo(1, 9)
    }),
  )
})

it('meets the thing where the thing comes into the field', () => {
  fc.assert(
    fc.property(turn, (angle) => {
      const [x, y] = [field.right * Math.cos(angle), field.up * Math.sin(angle)]
      expect(to(x * 0.99, y * 0.99, -1).inside).toBe(true)
      const lead = to(x * 1.01, y * 1.01, -1)
      expect(lead.inside).toBe(false)
      expect(Math.hypot(lead.x - x, lead.y - y)).toBeLessThan(0.02)
    }),
  )
})

it('leads sideways to what is behind on the floor, since the head has to turn, not to nod', () => {
  const lead = to(0.5, -1.4, 2)
  expect(lead.x).toBeGreaterThan(0.3)
  expect(Math.abs(lead.y)).toBeLessThan(0.1)
})

it('keeps its side while the thing wanders about straight behind', () => {
  const lead = to(0.2, 0, 2)
  to(-0.2, 0, 2, lead)
  expect(lead.x).toBeGreaterThan(0)
  to(-2, 0, 2, lead)
  expect(lead.x).toBeLessThan(0)
})
