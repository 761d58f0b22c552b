import { expect, it } from 'vitest'
import { inside, overlap, type Standing } from './footprint.ts'

const crate = (x: number, z: number, yaw = 0, y = 0): Standing => ({
  position: [x, y, z],
  yaw,
  size: [1, 1, 1],
})

it('sees two boxes that share room, however they are turned', () => {
  expect(overlap(crate(0, 0), crate(0.9, 0))).toBe(true)
  expect(overlap(crate(0, 0), crate(1.1, 0))).toBe(false)
  expect(overlap(crate(0, 0), crate(1.1, 0, Math.PI / 4))).toBe(true)
})

it('tells boxes apart that only their turned sides part', () => {
  expect(overlap(crate(0, 0, Math.PI / 4), crate(0.9, 0.9, Math.PI / 4))).toBe(false)
})

it('keeps a gap where one is wanted', () => {
  expect(overlap(crate(0, 0), crate(1.1, 0), 0.2)).toBe(true)
})

it('lets one box stand on another', () => {
  expect(overlap(crate(0, 0), crate(0, 0, 0, 1))).toBe(false)
})

it('knows a box that sticks through a wall', () => {
  const finish = { floor: { kind: 'planks', wood: 'oak', colour: 0 }, walls: 0, trim: 0 } as const
  const room = {
    name: '',
    west: 0,
    north: 0,
    width: 3,
    depth: 3,
    height: 2.6,
    openings: [],
    finish,
  }
  expect(inside(crate(0.5, 0.5), room)).toBe(true)
  expect(inside(crate(0.5, 0.5, Math.PI / 4), room)).toBe(false)
})
