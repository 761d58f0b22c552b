import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chooseCamera, choosePart } from './constraints.ts'
import type { EmulatedCamera } from './emulated-camera.ts'

const camera = (id: string, facing: 'user' | 'environment'): EmulatedCamera => ({
  ...{ id, label: id, facing },
  open: () => {
    throw new Error('Nobody opens a camera here.')
  },
})
const cameras = [
  camera('avatar', 'user'),
  camera('left', 'environment'),
  camera('right', 'environment'),
]
const chosen = (wish: MediaTrackConstraints) => chooseCamera(cameras, wish).id

describe('the camera that a page gets', () => {
  it('is the first where nothing is asked', () => {
    expect(chosen({})).toBe('avatar')
  })

  it('looks the way that is asked, in each of the ways to ask', () => {
    expect(chosen({ facingMode: 'environment' })).toBe('left')
    expect(chosen({ facingMode: { ideal: 'environment' } })).toBe('left')
    expect(chosen({ facingMode: { exact: ['environment'] } })).toBe('left')
  })

  it('is the named one, whichever way it looks', () => {
    expect(chosen({ deviceId: { exact: 'right' } })).toBe('right')
    expect(chosen({ deviceId: 'right', facingMode: 'user' })).toBe('right')
  })

  it('is any other where a named one that is only liked is gone', () => {
    expect(chosen({ deviceId: { ideal: 'gone' } })).toBe('avatar')
  })

  it('is none where a named one that must be is gone', () => {
    expect(() => chosen({ deviceId: { exact: 'gone' } })).toThrow(
      expect.objectContaining({ name: 'OverconstrainedError' }),
    )
  })
})

describe('the size that a page gets', () => {
  const sensor = { width: 1280, height: 960 }

  it('is all there is where nothing is asked, or that is asked', () => {
    expect(choosePart(sensor, {})).toBe(1)
    expect(choosePart(sensor, { width: { ideal: 1280 }, height: { ideal: 960 } })).toBe(1)
  })

  it('is the nearest to what is asked', () => {
    expect(choosePart(sensor, { width: 640, height: 480 })).toBe(1 / 2)
    expect(choosePart(sensor, { width: { ideal: 300 } })).toBe(1 / 4)
    expect(choosePart(sensor, { height: { exact: 500 } })).toBe(1 / 2)
  })

  it('never grows when less is asked', () => {
    const side = fc.integer({ min: 1, max: 3000 })
    fc.assert(
      fc.property(side, side, (a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)]
        expect(choosePart(sensor, { width: less })).toBeLessThanOrEqual(
          choosePart(sensor, { width: more }),
        )
      }),
    )
  })
})
