import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { EmulatedCamera } from './emulated-camera.ts'
import { type Answer, emulateMedia } from './emulate-media.ts'

class FakeStream {
  readonly tracks: readonly MediaStreamTrack[]
  constructor(tracks: readonly MediaStreamTrack[]) {
    this.tracks = tracks
  }
  getTracks() {
    return this.tracks
  }
  getVideoTracks() {
    return this.tracks
  }
}

/** What the browser itself has: one real camera, and a microphone. */
class FakeMedia extends EventTarget {
  getUserMedia = async () => 'the real one' as unknown as MediaStream
  async enumerateDevices() {
    return [{ kind: 'videoinput', deviceId: 'real', label: 'real' }] as MediaDeviceInfo[]
  }
}

const camera = (id: string, facing: EmulatedCamera['facing']): EmulatedCamera => ({
  ...{ id, label: `camera ${id}`, facing },
  open: (wish) => ({ label: `camera ${id}`, wish }) as unknown as MediaStreamTrack,
})
const cameras = [camera('front', 'user'), camera('back', 'environment')]
let media: FakeMedia
let answer: Answer
const emulate = () => emulateMedia({ media, cameras, answer: () => answer })
const names = async () => (await media.enumerateDevices()).map(({ label }) => label)
const ask = async (wish: MediaStreamConstraints) =>
  (media as unknown as Pick<MediaDevices, 'getUserMedia'>)['getUserMedia'](wish)

beforeEach(() => {
  vi.stubGlobal('MediaStream', FakeStream)
  media = new FakeMedia()
  answer = 'granted'
})
afterEach(() => vi.unstubAllGlobals())

describe('emulated cameras', () => {
  it('are listed alone, and without a name until one was granted', async () => {
    emulate()
    expect(await names()).toEqual([''])
    await ask({ video: true })
    expect(await names()).toEqual(['camera front', 'camera back'])
  })

  it('are given to whoever asks for them, with what was asked', async () => {
    emulate()
    const video = { facingMode: 'environment', width: { ideal: 640 } }
    const [track] = (await ask({ video, audio: false })).getTracks()
    expect(track).toEqual({ label: 'camera back', wish: video })
  })

  it.each([
    ['denied', 'NotAllowedError'],
    ['none', 'NotFoundError'],
    ['in-use', 'NotReadableError'],
  ] as const)('are refused as browsers refuse them: %s', async (how, name) => {
    emulate()
    answer = how
    await expect(ask({ video: true })).rejects.toMatchObject({ name })
    answer = 'granted'
    await expect(ask({ video: true })).resolves.toBeDefined()
  })

  it('are not even listed where there are none', async () => {
    emulate()
    await ask({ video: true })
    answer = 'none'
    expect(await names()).toEqual([])
  })

  it('state in videos when their pictures were captured, and of other videos nothing', async () => {
    const told: VideoFrameCallbackMetadata[] = []
    const videos = {
      requestVideoFrameCallback: (tell: VideoFrameRequestCallback) => {
        tell(20, { presentationTime: 20 } as VideoFrameCallbackMetadata)
        return 7
      },
    }
    const { requestVideoFrameCallback: before } = videos
    const track = { label: 'the track' } as MediaStreamTrack
    const stating: EmulatedCamera = {
      ...camera('back', 'environment'),
      captureTime: (of, shown) => (of === track ? shown - 15 : undefined),
    }
    const restore = emulateMedia({ media, videos, cameras: [stating], answer: () => answer })
    for (const each of [track, { label: 'another' } as MediaStreamTrack]) {
      const video = Object.create(videos) as typeof videos & { srcObject: FakeStream }
      video.srcObject = new FakeStream([each])
      expect(video.requestVideoFrameCallback((_, said) => told.push(said))).toBe(7)
    }
    expect(told.map(({ captureTime }) => captureTime)).toEqual([5, undefined])
    restore()
    expect(videos.requestVideoFrameCallback).toBe(before)
  })

  it('leave the microphone to the browser', async () => {
    emulate()
    expect(await ask({ audio: true })).toBe('the real one')
  })

  it('come and go with an event, and leave everything as it was', async () => {
    const { getUserMedia } = media
    let changes = 0
    media.addEventListener('devicechange', () => changes++)
    const restore = emulate()
    expect(changes).toBe(1)
    restore()
    expect(changes).toBe(2)
    expect(media.getUserMedia).toBe(getUserMedia)
    expect(Object.hasOwn(media, 'enumerateDevices')).toBe(false)
    expect(await names()).toEqual(['real'])
  })
})
