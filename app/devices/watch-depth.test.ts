import { Matrix4 } from 'three'
import { expect, it, vi } from 'vitest'
import type { Ar } from './enter-ar.ts'
import { watchDepth } from './watch-depth.ts'

const matrix = Float32Array.from(new Matrix4().elements)
const view = { transform: { matrix }, projectionMatrix: matrix }

/** A session whose sensor tells everywhere the frame's own time in metres. */
function session(granted: readonly string[], fails = false) {
  let look: XRFrameRequestCallback | null = null
  const taken: number[] = []
  const ar = {
    session: {
      depthDataFormat: 'float32',
      depthUsage: 'cpu-optimized',
      requestAnimationFrame: (callback: XRFrameRequestCallback) => {
        look = callback
        return 1
      },
    },
    ...{ space: {}, gl: {}, granted, until: new AbortController().signal },
  }
  const at = watchDepth(ar as unknown as Ar)
  const pass = (now: number) => {
    const callback = look
    look = null
    callback?.(now, {
      getViewerPose: () => ({ views: [view] }),
      getDepthInformation: () => {
        if (fails) throw new DOMException('no', 'InvalidStateError')
        taken.push(now)
        const data = new Float32Array([now]).buffer
        const normDepthBufferFromNormView = { matrix }
        return { width: 1, height: 1, rawValueToMeters: 1, normDepthBufferFromNormView, data }
      },
    } as unknown as XRFrame)
  }
  return { at, pass, taken, going: () => look !== null }
}

it('gives what was measured nearest to the moment of a picture', () => {
  const { at, pass } = session(['depth-sensing'])
  for (let now = 0; now <= 400; now += 16) pass(now)
  expect(at(200)?.metres[0]).toBeGreaterThan(200 - 60)
  expect(at(200)?.metres[0]).toBeLessThan(200 + 60)
})

it('has nothing to say of a moment long ago or far ahead', () => {
  const { at, pass } = session(['depth-sensing'])
  pass(1000)
  expect(at(1000)).toBeDefined()
  expect(at(700)).toBeUndefined()
  expect(at(1300)).toBeUndefined()
})

it('does not measure at every frame', () => {
  const { pass, taken } = session(['depth-sensing'])
  for (let now = 0; now < 800; now += 8) pass(now)
  expect(taken.length).toBeLessThanOrEqual(10)
})

it('asks for nothing where depth was not granted', () => {
  const { at, going } = session([])
  expect(going()).toBe(false)
  expect(at(0)).toBeUndefined()
})

it('gives up depth, and nothing else, where the sensor fails', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  const { at, pass, going } = session(['depth-sensing'], true)
  pass(0)
  expect(at(0)).toBeUndefined()
  expect(going()).toBe(false)
  expect(warn).toHaveBeenCalledOnce()
  warn.mockRestore()
})
