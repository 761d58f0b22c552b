import { Object3D, PerspectiveCamera, Vector3 } from 'three'
import { expect, it } from 'vitest'
import { sampleLabel } from '../core/sample-label.ts'
import type { Shown } from './arrange.ts'
import { degree } from './fit.ts'
import { beginPlace, faceViewer, movePlace } from './label-frame.ts'

const shown = (x: number): Shown => ({
  label: sampleLabel({ at: [x, 0, -2] }),
  lift: [0, 2],
  leftAt: null,
})

it('comes where it belongs, without flying in', () => {
  expect(beginPlace(shown(1))).toMatchObject({ at: { x: 1, y: 0, z: -2 }, up: 2, opacity: 0 })
})

it('glides to a thing that moved and says when it is there', () => {
  const place = beginPlace(shown(0))
  for (let step = 0; step < 6; step++) {
    expect(movePlace(place, shown(1), 1, 0.02, false)).toBe(false)
  }
  expect(place.at.x).toBeCloseTo(1 - 1 / Math.E)
  expect(place.opacity).toBeCloseTo(0.6)
  for (let frame = 0; frame < 120; frame++) movePlace(place, shown(1), 1, 1 / 60, false)
  expect(movePlace(place, shown(1), 1, 1 / 60, false)).toBe(true)
})

it('glides after a rest too, instead of jumping by all the time that passed', () => {
  const place = beginPlace(shown(0))
  movePlace(place, shown(1), 1, 60, false)
  expect(place.at.x).toBeLessThan(0.5)
})

it('jumps where motion is not wanted', () => {
  const place = beginPlace(shown(0))
  expect(movePlace(place, shown(1), 1, 0.01, true)).toBe(true)
})

it('keeps its size in degrees at any distance, however the head is turned', () => {
  const camera = new PerspectiveCamera(60, 1)
  camera.position.set(1, 2, 3)
  camera.rotation.set(0.3, -0.7, 0.2)
  camera.updateMatrixWorld()
  for (const distance of [0.5, 3, 40]) {
    const at = new Vector3(0, 0, -distance).applyMatrix4(camera.matrixWorld)
    const object = new Object3D()
    faceViewer(object, at, camera)
    object.updateMatrixWorld()
    const [left, right] = [-0.5, 0.5].map((x) =>
      new Vector3(x, 0, 0).applyMatrix4(object.matrixWorld).project(camera),
    )
    const onScreen = (right?.x ?? 0) - (left?.x ?? 0)
    expect(onScreen).toBeCloseTo((2 * degree) / (2 * Math.tan(Math.PI / 6)), 9)
    expect(right?.y).toBeCloseTo(left?.y ?? 1, 9)
  }
})

it('is hidden while its thing is behind the viewer', () => {
  const camera = new PerspectiveCamera()
  const object = new Object3D()
  faceViewer(object, new Vector3(0, 0, 2), camera)
  expect(object.visible).toBe(false)
  faceViewer(object, new Vector3(0, 0, -2), camera)
  expect(object.visible).toBe(true)
})
