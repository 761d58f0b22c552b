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
  expect(viewsOf(formOf('couch')).counted.map(({ distance }) => distance)).toContain(3)
  expect(viewsOf(formOf('mug-red')).beside.map(({ distance }) => distance)).toContain(2)
})

it('never looks at the back of a thing that has a front', () => {
  const { counted } = viewsOf(formOf('laptop'))
  expect(counted.every(({ angle }) => Math.abs(angle) < 60)).toBe(true)
})
