import fc from 'fast-check'
import { Group, MeshBasicMaterial, Object3D, Scene, Vector3 } from 'three'
import { beforeEach, describe, expect, it } from 'vitest'
import type { BuiltHome } from '../build-home.ts'
import { layOutStudio } from '../layout/studio.ts'
import { box, mesh } from '../shapes.ts'
import { writings } from '../solid-truth.ts'
import { DeedError } from './deed.ts'
import { createWorld, type World } from './world.ts'

const home = layOutStudio(1, 'apple', 'day')
const table = 'dining-table'
let built: BuiltHome
let world: World
let door: Object3D
let drawer: Object3D

/** The fruit on their table as bare boxes; the table has a door and a drawer for once. */
beforeEach(() => {
  const paint = new MeshBasicMaterial()
  const objects = home.things.map((thing) => {
    const made = new Group().add(mesh(box(...thing.size), paint, [0, thing.size[1] / 2, 0]))
    made.position.set(...thing.position)
    made.rotation.y = thing.yaw
    return [thing.id, made] as const
  })
  built = { home, scene: new Scene(), things: new Map(objects) }
  built.scene.add(...built.things.values())
  door = new Object3D()
  door.rotation.y = 0.1
  door.userData.hinge = { axis: 'y', angle: -2 }
  drawer = new Object3D()
  drawer.position.z = 0.3
  drawer.userData.drawer = { out: 0.4 }
  built.things.get(table)?.add(new Group().add(door), drawer)
  world = createWorld(built)
})

const apple = 'shown'
const [, high, z] = world0()
function world0(): readonly [number, number, number] {
  const thing = home.things.find(({ id }) => id === apple)
  if (!thing) throw new Error('No apple.')
  return thing.position
}
const placeOf = (id: string) => built.things.get(id)?.getWorldPosition(new Vector3()).toArray()

describe('moving', () => {
  it('sets a thing elsewhere, in the scene and in what is known of the home', () => {
    world.act({ kind: 'move', id: apple, position: [1, 0, 2], yaw: 90 })
    expect(world.thing(apple)).toMatchObject({ position: [1, 0, 2], on: null, yaw: Math.PI / 2 })
    expect(placeOf(apple)).toEqual([1, 0, 2])
    expect(world.home().things.find(({ id }) => id === apple)?.position).toEqual([1, 0, 2])
  })

  it('carries along what stands on the thing, however it is turned', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -200, max: 200 }),
        fc.integer({ min: -200, max: 200 }),
        fc.integer({ min: -360, max: 360 }),
        (x, south, yaw) => {
          const seen = () => {
            const [object, on] = [built.things.get('beside 0'), built.things.get(table)]
            if (!object || !on) throw new Error('Nothing there.')
            return on.worldToLocal(object.getWorldPosition(new Vector3())).toArray()
          }
          const before = seen()
          world.act({ kind: 'move', id: table, position: [x / 100, 0, south / 100], yaw })
          for (const [axis, value] of seen().entries())
            expect(value).toBeCloseTo(before[axis] ?? 9, 9)
        },
      ),
    )
  })

  it('takes what is said to carry the thing at its word only where it has a top there', () => {
    world.act({ kind: 'move', id: apple, position: [0.5, high, z], on: table })
    expect(world.thing(apple).on).toBe(table)
    expect(() => world.act({ kind: 'move', id: apple, position: [2, high, z], on: table })).toThrow(
      /"shown" cannot stand on "dining-table" at \(2.00, .*\): it has no top there/,
    )
  })
})

describe('hiding', () => {
  it('takes what stands on the thing out of sight, too, and showing brings it back', () => {
    world.act({ kind: 'hide', id: table })
    expect(world.thing(apple).shown).toBe(false)
    expect(built.things.get(apple)?.visible).toBe(false)
    expect(world.home().things).toEqual([])
    world.act({ kind: 'show', id: table })
    expect(world.thing(apple).shown).toBe(true)
    expect(world.home().things).toHaveLength(home.things.length)
  })

  it('leaves nothing to read on what is hidden', () => {
    const label = built.things.get(apple)?.children[0]
    if (label) label.userData.text = 'Pink Lady'
    expect(writings(built)).toHaveLength(1)
    world.act({ kind: 'hide', id: apple })
    expect(writings(built)).toEqual([])
  })

  it('is for good where a thing is taken', () => {
    world.act({ kind: 'take', id: apple })
    expect(() => world.act({ kind: 'show', id: apple })).toThrow('"shown" was taken away before.')
  })
})

describe('opening', () => {
  it('turns doors about their hinges and slides drawers out', () => {
    world.act({ kind: 'open', id: table, part: 0.5 })
    expect(door.rotation.y).toBeCloseTo(0.1 - 1, 9)
    expect(drawer.position.z).toBeCloseTo(0.5, 9)
    expect(world.thing(table).open).toBe(0.5)
  })

  it('shuts to where it was, however often it was open', () => {
    for (const part of [1, 0.3, 0.7, 0]) world.act({ kind: 'open', id: table, part })
    expect([door.rotation.y, drawer.position.z]).toEqual([0.1, 0.3])
  })
})

it('counts the deeds, and only those that were done', () => {
  expect(world.changes()).toBe(0)
  world.act({ kind: 'hide', id: apple })
  expect(() => world.act({ kind: 'hide', id: 'piano' })).toThrow(DeedError)
  expect(world.changes()).toBe(1)
})

it.each([
  [{ kind: 'hide', id: 'piano' }, 'There is no thing "piano" in this home.'],
  [{ kind: 'open', id: apple, part: 1 }, '"shown" has nothing that opens.'],
  [{ kind: 'open', id: table, part: 7 }, '"dining-table" opens from 0 to 1, not to 7.'],
  [
    { kind: 'move', id: apple, position: [40, 0, 0] },
    '"shown" cannot be moved to (40, 0, 0): no room is there.',
  ],
  [
    { kind: 'move', id: apple, position: [1, 0, 1], on: 'piano' },
    'There is no thing "piano" in this home.',
  ],
  [
    { kind: 'move', id: table, position: [0, high, z], on: table },
    '"dining-table" cannot stand upon itself.',
  ],
] as const)('says what is wrong with %j', (deed, sentence) => {
  expect(() => world.act(deed)).toThrow(sentence)
})
