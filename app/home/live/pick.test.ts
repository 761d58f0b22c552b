import { Group, MeshBasicMaterial, PerspectiveCamera, Scene, Vector3 } from 'three'
import { beforeEach, expect, it } from 'vitest'
import { layOutStudio } from '../layout/studio.ts'
import { box, mesh } from '../shapes.ts'
import type { PlacedThing } from '../thing.ts'
import { createWorld, type World } from '../world/world.ts'
import { createCarrying, type Carrying, isCarriable } from './pick.ts'

const home = layOutStudio(1, 'apple', 'day')
const apple = home.things.find(({ id }) => id === 'shown') ?? expect.fail('There is an apple.')
let world: World
let carrying: Carrying

/** A table with fruit as bare boxes. */
beforeEach(() => {
  const objects = home.things.map((thing) => {
    const made = new Group().add(mesh(box(...thing.size), paint, [0, thing.size[1] / 2, 0]))
    made.position.set(...thing.position)
    made.rotation.y = thing.yaw
    made.userData.id = thing.id
    return [thing.id, made] as const
  })
  const built = { home, scene: new Scene(), things: new Map(objects) }
  built.scene.add(...built.things.values())
  built.scene.updateMatrixWorld()
  world = createWorld(built)
  carrying = createCarrying(world)
})
const paint = new MeshBasicMaterial()

/** An eye so many metres before and above a place, looking at it. */
function eyeAt([x, y, z]: readonly number[], away = 0.6) {
  const eye = new PerspectiveCamera(60, 1, 0.05, 20)
  eye.position.set(x ?? 0, (y ?? 0) + away, (z ?? 0) + away)
  eye.lookAt(x ?? 0, y ?? 0, z ?? 0)
  eye.updateMatrixWorld()
  return eye
}
const middle = ({ position: [x, y, z], size }: PlacedThing) => [x, y + size[1] / 2, z]

it('picks up the thing that is looked at, and puts it down where one looks next', () => {
  expect(carrying.reach([0, 0], eyeAt(middle(apple)))).toMatchObject({
    kind: 'picked',
    thing: { label: 'apple' },
  })
  const [x, y, z] = apple.position
  const there = [x + 0.3, y, z + 0.12]
  expect(carrying.reach([0, 0], eyeAt(there))).toMatchObject({
    kind: 'put',
    on: { label: 'dining table' },
  })
  const [nx, , nz] = world.thing('shown').position
  expect(Math.hypot(nx - (there[0] ?? 0), nz - (there[2] ?? 0))).toBeLessThan(0.02)
  expect(carrying.busy()).toBeNull()
})

it('holds what is carried before the eyes', () => {
  const eye = eyeAt(middle(apple))
  carrying.reach([0, 0], eye)
  carrying.hold(eye)
  const held = world.built.things.get('shown')?.getWorldPosition(new Vector3())
  expect(held?.distanceTo(eye.position)).toBeLessThan(0.7)
})

it('keeps it in the hand where there is no room for it', () => {
  carrying.reach([0, 0], eyeAt(middle(apple)))
  const up = eyeAt(middle(apple))
  up.lookAt(0, 9, 0)
  up.updateMatrixWorld()
  expect(carrying.reach([0, 0], up).kind).toBe('no-room')
  expect(carrying.busy()).toBe('shown')
})

it('does not reach across the room, nor lift a table', () => {
  expect(carrying.reach([0, 0], eyeAt(middle(apple), 3)).kind).toBe('nothing')
  const table = home.things.find(({ kind }) => kind === 'dining-table')
  expect(table && isCarriable(table)).toBe(false)
})
