import { Vector3 } from 'three'
import { expect, it } from 'vitest'
import { formOf } from '../../app/home/forms.ts'
import { cameraFor, isFurniture, viewsOf } from './home-camera.ts'

const middleOf = (kind: string) => new Vector3(0, formOf(kind).size[1] / 2, 0)

it('looks at the middle of the thing from the distance and side asked for', () => {
  const camera = cameraFor(formOf('mug-red'), [0, 0, 0], { distance: 0.8, angle: 90 })
  expect(camera.position.distanceTo(middleOf('mug-red'))).toBeCloseTo(0.8, 9)
  expect(camera.position.x).toBeGreaterThan(0.6)
  expect(Math.abs(camera.position.z)).toBeLessThan(1e-9)
  const centre = middleOf('mug-red').project(camera)
  expect([centre.x, centre.y]).toEqual([expect.closeTo(0, 9), expect.closeTo(0, 9)])
})

it('steps back until a large thing fits into the picture', () => {
  const camera = cameraFor(formOf('fridge'), [0, 0, 0], { distance: 0.5, angle: 0 })
  for (const y of [0, formOf('fridge').size[1]]) {
    expect(Math.abs(new Vector3(0, y, 0).project(camera).y)).toBeLessThan(1)
  }
})

it('looks at furniture from further away than at small things', () => {
  expect(isFurniture(formOf('couch'))).toBe(true)
  expect(isFurniture(formOf('mug-red'))).toBe(false)
  const distances = (kind: string, counted: boolean) =>
    new Set(
      viewsOf(formOf(kind), 4)
        .filter((view) => view.counted === counted)
        .map(({ distance }) => distance),
    )
  expect(distances('couch', true)).toEqual(new Set([1.5, 2.2, 3]))
  expect(distances('mug-red', true)).toEqual(new Set([0.5, 0.8, 1.2]))
  expect(distances('mug-red', false)).toEqual(new Set([2, 2.6]))
})

it('sees each distance and each side by both lights, also where it looks half as often', () => {
  for (const kind of ['couch', 'mug-red', 'laptop']) {
    const [half, all] = [viewsOf(formOf(kind), 2), viewsOf(formOf(kind), 1)]
    expect(half).toHaveLength(all.length / 2)
    for (const of of ['distance', 'angle'] as const) {
      const seen = (views: typeof all) => new Set(views.map((view) => `${view.time} ${view[of]}`))
      expect(seen(half)).toEqual(seen(all))
    }
  }
})

it('sees each distance by both lights, and each side, also where it looks at every fourth view', () => {
  for (const kind of ['couch', 'mug-red', 'laptop']) {
    const [fourth, all] = [viewsOf(formOf(kind), 4), viewsOf(formOf(kind), 1)]
    expect(fourth).toHaveLength(all.length / 4)
    const distances = (views: typeof all) =>
      new Set(views.map(({ time, distance }) => `${time} ${distance}`))
    expect(distances(fourth)).toEqual(distances(all))
    const sides = (views: typeof all) => new Set(views.map(({ angle }) => angle))
    expect(sides(fourth)).toEqual(sides(all))
  }
})

it('never looks at the back of a thing that has a front', () => {
  const views = viewsOf(formOf('laptop'), 1)
  expect(views.every(({ angle }) => Math.abs(angle) < 60)).toBe(true)
})
