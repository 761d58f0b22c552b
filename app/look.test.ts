import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { unitBox } from '../models/box.ts'
import type { Ready } from '../models/load.ts'
import type { Frame, Look } from '../models/types.ts'
import { guessCamera } from './core/camera-model.ts'
import { DeviceError, type Device, type Wish } from './devices/device.ts'
import { createLooker } from './look.ts'
import { store } from './store.ts'

const wish: Wish = {
  camera: null,
  files: [],
  home: { seed: 1, time: 'day', profile: 'ideal', script: null, camera: 'well' },
  xr: { enter: () => Promise.reject(new Error()) },
}
const ready: Ready = { backend: 'wasm', threads: 2, fellBack: null, patience: 10_000 }
const cup: Look = {
  detections: [{ label: 'cup', score: 0.9, box: unitBox(0.4, 0.4, 0.2, 0.2) }],
  light: { mean: 0.5, spread: 0.2 },
}
const still: Frame = {
  pixels: {} as ImageBitmap,
  time: 0,
  camera: guessCamera(640, 480),
  pose: null,
}

/** A device that gives one picture and then waits for its end. */
const device: Device = {
  name: 'made',
  camera: false,
  probe: async () => 1,
  open: async (_, signal) => {
    async function* frames(): AsyncGenerator<Frame> {
      yield still
      await new Promise((resolve) => signal.addEventListener('abort', resolve))
    }
    return { frames: frames(), picture: null, live: false }
  },
}
const failing = (error: Error): Device => ({ ...device, open: async () => Promise.reject(error) })

const stage = (how: Partial<Ready> = {}) => {
  const signals: AbortSignal[] = []
  const openDetector = vi.fn(async (_: unknown, signal: AbortSignal) => {
    signals.push(signal)
    return { run: async () => cup, ready: { ...ready, ...how }, close: () => undefined }
  })
  return {
    ...createLooker({ model: 'made', now: () => 40, origin: 0, openDetector }),
    openDetector,
    signals,
  }
}
const until = (holds: () => boolean) => expect.poll(holds).toBe(true)
const labels = () => store.getState().labels.map(({ label }) => label)

const fresh = store.getState()
beforeEach(() => vi.spyOn(console, 'error').mockImplementation(() => undefined))
afterEach(() => {
  store.setState(fresh)
  vi.restoreAllMocks()
})

it('shows words, figures and what it runs on, until it is stopped', async () => {
  const { start, stop, inView } = stage()
  expect(inView()).toBeNull()
  start(device, wish)
  expect(store.getState().looking).toMatchObject({ kind: 'starting', step: 'device' })
  await until(() => labels().includes('cup'))
  expect(store.getState().looking.kind).toBe('looking')
  expect(store.getState().status).toMatchObject({
    device: 'made',
    backend: 'wasm × 2',
    latency: 40,
  })
  expect(inView()).toHaveLength(1)
  stop()
  expect(store.getState()).toMatchObject({ looking: { kind: 'off' }, labels: [], status: null })
  expect(inView()).toBeNull()
})

it('loads the detector once for two looks', async () => {
  const { start, stop, openDetector } = stage()
  for (let look = 0; look < 2; look++) {
    start(device, wish)
    await until(() => labels().length > 0)
    stop()
  }
  expect(openDetector).toHaveBeenCalledTimes(1)
})

it('tells a device’s failure in its own sentence and is ready to start again', async () => {
  const { start } = stage()
  start(failing(new DeviceError('denied', 'no')), wish)
  await until(() => store.getState().fault !== null)
  expect(store.getState()).toMatchObject({
    fault: { id: 'fault-denied' },
    looking: { kind: 'off' },
  })
  start(device, wish)
  expect(store.getState().fault).toBeNull()
  await until(() => labels().length > 0)
})

it('tries to load again after loading failed', async () => {
  const { start, openDetector } = stage()
  openDetector.mockRejectedValueOnce(
    Object.assign(new Error('x.onnx'), { name: 'WeightsError', reason: 'offline' }),
  )
  start(device, wish)
  await until(() => store.getState().fault?.id === 'fault-weights-offline')
  start(device, wish)
  await until(() => labels().length > 0)
})

it('says why the processor does the graphics chip’s work', async () => {
  const { start } = stage({ fellBack: 'scores are off' })
  start(device, wish)
  await until(() => store.getState().notice !== null)
  expect(store.getState().notice).toEqual({
    id: 'notice-fell-back',
    args: { detail: 'scores are off' },
  })
})

it('shows nothing of a look that was stopped while it started', async () => {
  const { start, stop, signals } = stage()
  start(device, wish)
  stop()
  expect(signals[0]?.aborted).toBe(true)
  await Promise.resolve()
  expect(store.getState()).toMatchObject({ looking: { kind: 'off' }, fault: null, labels: [] })
})

it('loads anew when one look gives way to another before anything is loaded', async () => {
  const { start, openDetector } = stage()
  openDetector.mockImplementationOnce(
    (_, signal) =>
      new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason as Error))
      }),
  )
  start(device, wish)
  start(device, wish)
  await until(() => labels().length > 0)
  expect(store.getState().fault).toBeNull()
})
