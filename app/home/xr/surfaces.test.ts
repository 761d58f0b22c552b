import { expect, it } from 'vitest'
import { Group, Scene } from 'three'
import { layOutHome } from '../layout/layout.ts'
import { createWorld } from '../world/world.ts'
import { meshesOf } from './meshes.ts'
import { planesOf } from './planes.ts'
import { meshKey, planeKey } from './surfaces.ts'
import { createTracked } from './track.ts'

const home = layOutHome(1)
const emptyWorld = () =>
  createWorld({
    home,
    scene: new Scene(),
    things: new Map(home.things.map(({ id }) => [id, new Group()])),
  })
const chair = home.things.find(({ label }) => label === 'chair')

it('gives a moved piece of furniture a new mesh, and leaves all others as they were', () => {
  const world = emptyWorld()
  const { natives, track } = createTracked(meshKey, (mesh) => ({ mesh }))
  track(meshesOf(world.home()))
  const before = new Set(natives)
  const [x, y, z] = chair?.position ?? [0, 0, 0]
  world.act({ kind: 'move', id: chair?.id ?? '', position: [x + 0.1, y, z] })
  track(meshesOf(world.home()))
  expect(natives.size).toBe(before.size)
  const fresh = [...natives].filter((each) => !before.has(each))
  expect(fresh.map(({ mesh }) => mesh.pose[12])).toEqual([expect.closeTo(x + 0.1, 9)])
})

it('loses the planes of a table that is taken away, and of nothing else', () => {
  const world = emptyWorld()
  const { natives, track } = createTracked(planeKey, (plane) => ({ plane }))
  track(planesOf(world.home()))
  const before = [...natives]
  const table = home.things.find(({ label }) => label === 'dining table')
  world.act({ kind: 'take', id: table?.id ?? '' })
  track(planesOf(world.home()))
  const gone = before.filter((each) => !natives.has(each))
  expect(gone.length).toBeGreaterThan(0)
  expect([...natives].every((each) => before.includes(each))).toBe(true)
  expect(gone.some(({ plane }) => plane.pose[12] === table?.position[0])).toBe(true)
})
