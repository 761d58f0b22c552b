import { expect, it } from 'vitest'
import { passthroughOf } from './camera-table.ts'

const side = (name: string) => Math.sign(passthroughOf(name).viewerFromCamera[12] ?? 0)

it('reads from the name on which side of the head a camera sits', () => {
  expect(side('Passthrough right')).toBe(1)
  expect(side('camera 2, facing back (passthrough left)')).toBe(-1)
})

it('takes a camera that says nothing for the left one of a headset', () => {
  expect(passthroughOf('')).toEqual(passthroughOf('Passthrough left'))
})

it('knows the upright picture of glasses', () => {
  const { camera } = passthroughOf('glasses camera, facing back')
  expect(camera.height).toBeGreaterThan(camera.width)
})
