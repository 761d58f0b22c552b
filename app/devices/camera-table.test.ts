import { expect, it } from 'vitest'
import { wornCameraOf } from './camera-table.ts'

const quest = 'Mozilla/5.0 (X11; Linux x86_64; Quest 3) AppleWebKit/537.36 OculusBrowser/40.0'
const other = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36'
const side = (name: string) => Math.sign(wornCameraOf(name, quest).viewerFromCamera[12] ?? 0)

it('reads from the name on which side of the head a camera sits', () => {
  expect(side('Passthrough right')).toBe(1)
  expect(side('camera 2, facing back (passthrough left)')).toBe(-1)
})

it('takes a camera of a Quest 3 that says nothing for the left one of a headset', () => {
  expect(wornCameraOf('', quest)).toEqual(wornCameraOf('Passthrough left', quest))
})

it('does not take the camera of another headset for one that it knows', () => {
  expect(wornCameraOf('camera 2, facing back', quest).camera.source).toBe('table')
  expect(wornCameraOf('camera 2, facing back', other).camera.source).toBe('guess')
  expect(wornCameraOf('camera 2', quest.replace('Quest 3', 'Quest 3S')).camera.source).toBe('guess')
})

it('knows the upright picture of glasses', () => {
  const { camera } = wornCameraOf('glasses camera, facing back', other)
  expect(camera.height).toBeGreaterThan(camera.width)
})
