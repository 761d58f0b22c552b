import { expect, it } from 'vitest'
import { layOutHome } from '../layout/layout.ts'
import { isFree } from '../world/walk.ts'
import { startView } from './start-view.ts'

it('begins before several kinds of things, in any home', () => {
  for (const seed of [1, 2, 3]) {
    const home = layOutHome(seed)
    const { spot, yaw } = startView(home)
    const kinds = new Set(
      home.things
        .filter(({ label, position: [x, , z] }) => {
          const [dx, dz] = [x - spot[0], z - spot[1]]
          const ahead = -dx * Math.sin(yaw) - dz * Math.cos(yaw)
          return label !== null && ahead > 0.5 && Math.hypot(dx, dz) < 3
        })
        .map(({ label }) => label),
    )
    expect(kinds.size).toBeGreaterThanOrEqual(6)
  }
})

it('begins where one can stand', () => {
  const home = layOutHome(4)
  expect(isFree(home, startView(home).spot)).toBe(true)
  expect(() => startView({ ...home, rooms: [] })).toThrow(/nowhere to stand/)
})

it('begins in the same place each time', () => {
  expect(startView(layOutHome(5))).toEqual(startView(layOutHome(5)))
})
