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
  const ended = new AbortController()
  const ar = {
    session: {
      depthDataFormat: 'float32',
      depthUsage: 'cpu-optimized',
      requestAnimationFrame: (callback: XRFrameRequestCallback) => {
        look = callback
        return 1
      },
    },
    ...{ space: {}, gl: {}, granted, until: ended.signal },
  }
  const { want, at } = watchDepth(ar as unknown as Ar)
  const pass = (now: number, sees = true) => {
    const callback = look
    look = null
    callback?.(now, {
      getViewerPose: () => ({ views: sees ? [view] : [] }),
      getDepthInformation: () => {
        if (fails) throw new DOMException('no', 'InvalidStateError')
        taken.push(now)
        const data = new Float32Array([now]).buffer
        const normDepthBufferFromNormView = { matrix }
        return { width: 1, height: 1, rawValueToMeters: 1, normDepthBufferFromNormView, data }
      },
    } as unknown as XRFrame)
  }
  const metresAt = async (time: number) => (await at(time))?.metres[0]
  return { want, at, metresAt, pass, taken, ended, going: () => look !== null }
}

it('measures nothing before somebody waits for a picture', () => {
  const { going } = session(['depth-sensing'])
  expect(going()).toBe(false)
})

it('gives what was measured nearest to the moment of a picture, and then rests', async () => {
  const { want, metresAt, pass, going } = session(['depth-sensing'])
  want()
  for (let now = 0; now <= 400; now += 16) pass(now)
  expect(Math.abs(((await metresAt(200)) ?? NaN) - 200)).toBeLessThan(60)
  pass(416)
  expect(going()).toBe(false)
})

it('waits for the next measurement where there is none yet', async () => {
  const { metresAt, pass } = session(['depth-sensing'])
  const metres = metresAt(990)
  pass(1000)
  expect(await metres).toBe(1000)
})

it('lets a picture go without depth where the sensor sees nothing for long', async () => {
  const { metresAt, pass, going } = session(['depth-sensing'])
  const metres = metresAt(0)
  for (let now = 0; now <= 400; now += 16) pass(now, false)
  expect(await metres).toBeUndefined()
  expect(going()).toBe(false)
})

it('has nothing to say of a moment long ago', async () => {
  const { metresAt, pass } = session(['depth-sensing'])
  const metres = metresAt(700)
  pass(1000)
  expect(await metres).toBeUndefined()
})

it('lets nobody wait when the session is over', async () => {
  const { metresAt, ended } = session(['depth-sensing'])
  const metres = metresAt(0)
  ended.abort()
  expect(await metres).toBeUndefined()
})

it('does not measure at every frame', () => {
  const { want, pass, taken } = session(['depth-sensing'])
  want()
  for (let now = 0; now < 800; now += 8) pass(now)
  expect(taken.length).toBeGreaterThan(5)
  expect(taken.length).toBeLessThanOrEqual(10)
})

it('asks for nothing where depth was not granted', async () => {
  const { want, metresAt, going } = session([])
  want()
  expect(await metresAt(0)).toBeUndefined()
  expect(going()).toBe(false)
})

it('gives up depth, and nothing else, where the sensor fails', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  const { want, metresAt, pass, going } = session(['depth-sensing'], true)
  want()
  pass(0)
  expect(await metresAt(0)).toBeUndefined()
  expect(going()).toBe(false)
  expect(warn).toHaveBeenCalledOnce()
  warn.mockRestore()
})
