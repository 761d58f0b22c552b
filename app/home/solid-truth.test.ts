import { MeshBasicMaterial, Scene, Vector3 } from 'three'
import { beforeEach, expect, it } from 'vitest'
import type { BuiltHome } from './build-home.ts'
import { besideTruth, box, decal, group, mesh, saying } from './shapes.ts'
import { solidBox, writings } from './solid-truth.ts'

const paint = new MeshBasicMaterial()
let built: BuiltHome

/** A vessel 0.2 m high with flowers above it and a shadow below, turned and away from the origin. */
beforeEach(() => {
  const vessel = saying('Vallonera', mesh(box(0.1, 0.2, 0.1), paint, [0, 0.1, 0]))
  const flowers = besideTruth(mesh(box(0.3, 0.3, 0.3), paint, [0, 0.35, 0]))
  const vase = group(vessel, flowers, decal(mesh(box(1, 0.01, 1), paint)))
  vase.position.set(3, 0.75, -2)
  vase.rotation.y = 0.7
  const scene = new Scene().add(vase)
  const light = { time: 'day', azimuth: 0, elevation: 0, lamps: 3000 } as const
  const home = { seed: 1, light, rooms: [], things: [] }
  built = { home, scene, things: new Map([['vase', vase]]) }
})

it('boxes what a detector means, not the flowers nor the shadow', () => {
  const { box: around } = solidBox(built, 'vase')
  expect(
    around
      .getSize(new Vector3())
      .toArray()
      .map((side) => side.toFixed(6)),
  ).toEqual(['0.100000', '0.200000', '0.100000'])
})

it('follows a thing that was moved', () => {
  built.things.get('vase')?.position.set(1, 0, 1)
  const { pose, box: around } = solidBox(built, 'vase')
  const middle = around.getCenter(new Vector3()).applyMatrix4(pose)
  for (const [axis, value] of [1, 0.1, 1].entries()) {
    expect(middle.getComponent(axis)).toBeCloseTo(value, 9)
  }
})

it('tells what can be read, and where', () => {
  const [writing, ...more] = writings(built)
  expect(more).toEqual([])
  expect(writing).toMatchObject({ id: 'vase', text: 'Vallonera' })
  expect(writing?.at.y).toBeCloseTo(0.85, 6)
})

it('does not read what was hidden', () => {
  const vase = built.things.get('vase')
  if (vase) vase.visible = false
  expect(writings(built)).toEqual([])
})

it('says so where there is no such thing', () => {
  expect(() => solidBox(built, 'piano')).toThrow(/no thing "piano"/)
})
