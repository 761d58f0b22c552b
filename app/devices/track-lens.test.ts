import { Vector3, Matrix4 } from 'three'
import { expect, it } from 'vitest'
import { wornCameraOf } from './camera-table.ts'
import { askTrack, zoomOf } from './track-lens.ts'

const known = wornCameraOf('passthrough left', '')
const track = (settings: object, capabilities?: object) => ({
  getSettings: () => settings as MediaTrackSettings,
  ...(capabilities && { getCapabilities: () => capabilities as MediaTrackCapabilities }),
})
/**
 * A camera that looks down by 11 degrees, as Android tells it: the turn from the device (y up, z towards the
 * wearer) into the camera (y down, z forward), 169 degrees about x.
 */
const [sine, cosine] = [-Math.sin((169 * Math.PI) / 360), Math.cos((169 * Math.PI) / 360)]
const down = { x: sine, y: 0, z: 0, w: cosine }
const place = { x: -0.03, y: -0.02, z: -0.06 }

it('leaves the camera as it is known where the browser tells nothing of it', () => {
  expect(askTrack(track({ width: 1280 }), known)).toEqual(known)
})

it('takes the zoom of webcams, which count from their least, and of phones, which count from 1', () => {
  expect(zoomOf(track({ zoom: 150 }, { zoom: { min: 100, max: 500 } }))).toBe(1.5)
  expect(zoomOf(track({ zoom: 2 }, { zoom: { min: 0.5, max: 8 } }))).toBe(2)
  expect(zoomOf(track({ zoom: 0 }))).toBe(1)
  expect(askTrack(track({ zoom: 2 }), known).camera.fx).toBe(2 * known.camera.fx)
})

it('takes the lens’s place and turn as Android tells them', () => {
  const told = askTrack(track({ lensTranslation: place, lensRotation: down }), known)
  const matrix = new Matrix4().fromArray([...told.viewerFromCamera])
  const ahead = new Vector3(0, 0, -1).transformDirection(matrix)
  expect(Math.asin(ahead.y) * (180 / Math.PI)).toBeCloseTo(-11, 6)
  expect(new Vector3(0, 1, 0).transformDirection(matrix).y).toBeGreaterThan(0.9)
  expect(told.viewerFromCamera.slice(12, 15)).toEqual([-0.03, -0.02, -0.06])
  expect(told.camera.source).toBe('track')
})

it('passes over what cannot be a camera that sees what the wearer sees', () => {
  for (const wrong of [
    { lensTranslation: place, lensRotation: { x: 0, y: 0, z: 0, w: 1 } }, // looks backwards
    { lensTranslation: { x: 3, y: 0, z: 0 }, lensRotation: down },
    { lensTranslation: place, lensRotation: { x: 0, y: 0, z: 0, w: 0 } },
    { lensTranslation: place },
  ]) {
    expect(askTrack(track(wrong), known)).toEqual(known)
  }
})
