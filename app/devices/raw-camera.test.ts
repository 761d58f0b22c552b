import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { poseAtPitch } from '../core/pose.ts'
import type { CameraReader } from './camera-reader.ts'
import { DeviceError } from './device.ts'
import { rawCameraFrames, type RawBinding } from './raw-camera.ts'

beforeEach(() => {
  vi.stubGlobal(
    'VideoFrame',
    class {
      readonly data: Uint8Array
      readonly init: unknown
      constructor(data: Uint8Array, init: unknown) {
        this.data = data
        this.init = init
      }
    },
  )
})
afterEach(() => vi.unstubAllGlobals())

/** A session whose frames are made by hand; the head stands at x = time / 1000. */
function world(camera: { width: number; height: number } | null = { width: 1920, height: 1080 }) {
  const waiting = new Map<number, XRFrameRequestCallback>()
  let id = 0
  const end = new AbortController()
  const bytes = new Uint8Array(4)
  const reader = {
    begin: vi.fn<CameraReader['begin']>(),
    poll: vi.fn<CameraReader['poll']>(() => null),
    free: vi.fn(),
  }
  const texture = {} as WebGLTexture
  const getCameraImage = vi.fn<RawBinding['getCameraImage']>(() => texture)
  const frames = rawCameraFrames({
    session: {
      requestAnimationFrame: (heard: XRFrameRequestCallback) => {
        waiting.set(++id, heard)
        return id
      },
      cancelAnimationFrame: (gone: number) => waiting.delete(gone),
    } as unknown as XRSession,
    space: new EventTarget() as unknown as XRReferenceSpace,
    until: end.signal,
    binding: { getCameraImage },
    reader,
    depth: { want: () => undefined, at: () => Promise.resolve(undefined) },
    surfaces: () => [],
    patience: {
      clock: { now: () => 0, after: () => () => undefined },
      ms: 1,
      paused: () => false,
      late: () => new DeviceError('frozen', 'late'),
    },
  })
  const show = (now: number) => {
    const heard = [...waiting.values()]
    waiting.clear()
    const matrix = Float32Array.from(poseAtPitch([now / 1000, 0, 0], 0))
    const projectionMatrix = [2, 0, 0, 0, 0, 3.5, 0, 0, 0, 0, -1, -1, 0, 0, -0.2, 0]
    const views = [{ camera, projectionMatrix, transform: { matrix } }]
    for (const each of heard) each(now, { getViewerPose: () => ({ views }) } as unknown as XRFrame)
  }
  return { frames, show, reader, bytes, end, waiting, getCameraImage }
}

it('touches neither camera nor session until a picture is asked for', () => {
  const { waiting, getCameraImage } = world()
  expect(waiting.size).toBe(0)
  expect(getCameraImage).not.toHaveBeenCalled()
})

it('gives the place and time at which the picture was taken, not those at which it was ready', async () => {
  const { frames, show, reader, bytes } = world()
  const next = frames.next()
  show(1000)
  show(1016)
  reader.poll.mockReturnValueOnce(bytes)
  show(1032)
  const { value } = await next
  expect(value?.time).toBe(1000)
  expect(value?.pose?.[12]).toBeCloseTo(1)
})

it('has one copy under way at a time', async () => {
  const { frames, show, reader, bytes } = world()
  const next = frames.next()
  for (const now of [0, 16, 33, 50]) show(now)
  expect(reader.begin).toHaveBeenCalledOnce()
  reader.poll.mockReturnValueOnce(bytes)
  show(66)
  await next
  show(83)
  expect(reader.begin).toHaveBeenCalledOnce()
})

it('keeps the long side at 640 pixels, and says so in the camera', async () => {
  const { frames, show, reader, bytes } = world()
  const next = frames.next()
  show(0)
  reader.poll.mockReturnValueOnce(bytes)
  show(16)
  expect(reader.begin.mock.calls[0]?.slice(1)).toEqual([640, 360])
  expect((await next).value?.camera).toMatchObject({ width: 640, height: 360, fx: 640, fy: 630 })
})

it('waits while the session shows no camera', () => {
  const { frames, show, reader, waiting } = world(null)
  void frames.next()
  show(0)
  show(16)
  expect(reader.begin).not.toHaveBeenCalled()
  expect(waiting.size).toBe(1)
})

it('ends with the session, and asks it for nothing more', async () => {
  const { frames, show, end, waiting } = world()
  const next = frames.next()
  show(0)
  end.abort()
  expect((await next).done).toBe(true)
  expect(waiting.size).toBe(0)
})

it('throws what goes wrong within a frame', async () => {
  const { frames, show, reader } = world()
  const next = frames.next()
  show(0)
  reader.poll.mockImplementation(() => {
    throw new DeviceError('lost', 'reset')
  })
  show(16)
  await expect(next).rejects.toMatchObject({ reason: 'lost' })
})
