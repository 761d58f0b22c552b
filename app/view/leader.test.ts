import fc from 'fast-check'
import { expect, it } from 'vitest'
import { drawLeader, type Leader } from './leader.ts'

const word = { width: 4, height: 1 }
const leader = (right: number, up: number): Leader => {
  const drawn = { x: 0, y: 0, length: 0, angle: 0 }
  drawLeader(drawn, right, up, word, 0.5)
  return drawn
}

it('stands upright between a ring and the word above it', () => {
  expect(leader(0, 3)).toEqual({ x: 0, y: 1.5, length: 2, angle: Math.PI / 2 })
})

it('is not there where the word touches its ring', () => {
  expect(leader(0, 0.9).length).toBe(0)
  expect(leader(0, 0).length).toBe(0)
})

it('begins on the ring and ends on the edge of the word', () => {
  const place = fc.double({ min: -20, max: 20, noNaN: true })
  fc.assert(
    fc.property(place, place, (right, up) => {
      const { x, y, length, angle } = leader(right, up)
      if (length === 0) return
      const [dx, dy] = [(Math.cos(angle) * length) / 2, (Math.sin(angle) * length) / 2]
      expect(Math.hypot(x - dx, y - dy)).toBeCloseTo(0.5, 6)
      const across = Math.abs(x + dx - right) / (word.width / 2)
      const along = Math.abs(y + dy - up) / (word.height / 2)
      expect(Math.max(across, along)).toBeCloseTo(1, 6)
    }),
  )
})
