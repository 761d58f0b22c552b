import { describe, expect, it, vi } from 'vitest'
import { createCaptures, type CameraWish } from './capture.ts'

class FakeTrack extends EventTarget {
  live = true
  stop() {
    this.live = false
  }
  /** As when the camera is pulled out: the browser ends the track and says so. */
  lose() {
    this.live = false
    this.dispatchEvent(new Event('ended'))
  }
}

const streamOf = (...tracks: FakeTrack[]) => ({ getTracks: () => tracks }) as unknown as MediaStream
const named = (name: string) => new DOMException('as the browser says it', name)
const any: CameraWish = { camera: null, width: 1280, height: 720 }

/** Captures whose browser answers with `answer`, and the changes of their light. */
function open(answer: (constraints?: MediaStreamConstraints) => Promise<MediaStream>) {
  const getUserMedia = vi.fn(answer)
  const captures = createCaptures({ media: () => ({ getUserMedia }), secure: () => true })
  const light: boolean[] = []
  captures.listen((on) => light.push(on.length > 0))
  return { captures, getUserMedia, light }
}

describe('the capture light', () => {
  it('is on exactly while a track is live', async () => {
    const track = new FakeTrack()
    const { captures, light } = open(async () => streamOf(track))
    const end = new AbortController()
    expect(captures.capturing()).toEqual([])
    await captures.openCamera(any, end.signal)
    expect([captures.capturing(), light]).toEqual([['camera'], [true]])
    end.abort()
    expect(track.live).toBe(false)
    expect([captures.capturing(), light]).toEqual([[], [true, false]])
  })

  it('goes out when the camera goes away', async () => {
    const track = new FakeTrack()
    const { captures, light } = open(async () => streamOf(track))
    await captures.openCamera(any, new AbortController().signal)
    track.lose()
    expect(light).toEqual([true, false])
  })

  it('stays on until the last of two tracks has ended', async () => {
    const tracks = [new FakeTrack(), new FakeTrack()]
    let i = 0
    const { captures, light } = open(async () => streamOf(tracks[i++] ?? new FakeTrack()))
    const end = new AbortController()
    await captures.openCamera(any, end.signal)
    await captures.openCamera(any, new AbortController().signal)
    end.abort()
    expect(light).toEqual([true])
    tracks[1]?.lose()
    expect(light).toEqual([true, false])
  })

  it('is on while a session sees through the camera', () => {
    const { captures, light } = open(async () => streamOf())
    const end = vi.fn(async () => undefined)
    const session = Object.assign(new EventTarget(), { end })
    captures.hold(session as unknown as XRSession)
    expect(light).toEqual([true])
    captures.stopAll()
    expect(end).toHaveBeenCalledOnce()
    session.dispatchEvent(new Event('end'))
    expect(light).toEqual([true, false])
  })

  it('is told nothing more to who stopped listening', async () => {
    const { captures } = open(async () => streamOf(new FakeTrack()))
    const heard = vi.fn()
    captures.listen(heard)()
    await captures.openCamera(any, new AbortController().signal)
    expect(heard).not.toHaveBeenCalled()
  })
})

describe('stopAll', () => {
  it('has stopped every track when it returns', async () => {
    const tracks = [new FakeTrack(), new FakeTrack()]
    let i = 0
    const { captures, light } = open(async () => streamOf(tracks[i++] ?? new FakeTrack()))
    await captures.openCamera(any, new AbortController().signal)
    await captures.openCamera(any, new AbortController().signal)
    captures.stopAll()
    expect(tracks.map(({ live }) => live)).toEqual([false, false])
    expect(light).toEqual([true, false])
  })
})

describe('openCamera', () => {
  it('stops a track at once that was allowed after the person had gone', async () => {
    const track = new FakeTrack()
    let allow: (stream: MediaStream) => void = () => undefined
    const { captures, light } = open(() => new Promise((resolve) => (allow = resolve)))
    const end = new AbortController()
    const opening = captures.openCamera(any, end.signal)
    end.abort()
    allow(streamOf(track))
    await expect(opening).rejects.toMatchObject({ name: 'AbortError' })
    expect(track.live).toBe(false)
    expect(light).toEqual([])
  })

  it('asks nobody when it is over already', async () => {
    const { captures, getUserMedia } = open(async () => streamOf(new FakeTrack()))
    await expect(captures.openCamera(any, AbortSignal.abort())).rejects.toThrow()
    expect(getUserMedia).not.toHaveBeenCalled()
  })

  it('never asks for the microphone', async () => {
    const { captures, getUserMedia } = open(async () => streamOf(new FakeTrack()))
    await captures.openCamera(any, new AbortController().signal)
    expect(getUserMedia.mock.calls[0]?.[0]?.audio).toBe(false)
  })

  it('takes another camera when the remembered one is gone', async () => {
    const { captures, getUserMedia } = open(async (constraints) => {
      if (JSON.stringify(constraints).includes('old')) throw named('OverconstrainedError')
      return streamOf(new FakeTrack())
    })
    await captures.openCamera({ ...any, camera: 'old' }, new AbortController().signal)
    expect(getUserMedia).toHaveBeenCalledTimes(2)
    expect(captures.capturing()).toEqual(['camera'])
  })

  it('asks only once where the person refused', async () => {
    const { captures, getUserMedia } = open(async () => Promise.reject(named('NotAllowedError')))
    const opening = captures.openCamera({ ...any, camera: 'old' }, new AbortController().signal)
    await expect(opening).rejects.toMatchObject({ reason: 'denied' })
    expect(getUserMedia).toHaveBeenCalledOnce()
  })

  it.each([
    ['NotAllowedError', 'denied'],
    ['SecurityError', 'denied'],
    ['NotFoundError', 'none'],
    ['OverconstrainedError', 'none'],
    ['NotReadableError', 'in-use'],
    ['AbortError', 'in-use'],
    ['TypeError', 'unsupported'],
  ])('says of a %s that the camera is %s, and keeps the cause', async (name, reason) => {
    const cause = named(name)
    const { captures, light } = open(async () => Promise.reject(cause))
    const opening = captures.openCamera(any, new AbortController().signal)
    await expect(opening).rejects.toMatchObject({ name: 'DeviceError', reason, cause })
    expect(light).toEqual([])
  })

  it.each([
    [false, 'insecure'],
    [true, 'unsupported'],
  ])('says where no cameras are offered, secure %s, that it is %s', async (secure, reason) => {
    const captures = createCaptures({ media: () => undefined, secure: () => secure })
    const opening = captures.openCamera(any, new AbortController().signal)
    await expect(opening).rejects.toMatchObject({ reason })
  })
})

describe('openMicrophone', () => {
  it('asks for no camera, and for the loudspeaker to be taken out', async () => {
    const { captures, getUserMedia, light } = open(async () => streamOf(new FakeTrack()))
    await captures.openMicrophone(null, new AbortController().signal)
    const [asked] = getUserMedia.mock.calls[0] ?? []
    expect(asked?.video).toBe(false)
    expect(asked?.audio).toMatchObject({ echoCancellation: true })
    expect(light).toEqual([true])
  })

  it('keeps the light on until microphone and camera are both off, and tells which is on', async () => {
    const { captures } = open(async () => streamOf(new FakeTrack()))
    const light: (readonly string[])[] = []
    captures.listen((on) => light.push(on))
    const [ears, eyes] = [new AbortController(), new AbortController()]
    await captures.openMicrophone(null, ears.signal)
    await captures.openCamera(any, eyes.signal)
    ears.abort()
    eyes.abort()
    expect(light).toEqual([['microphone'], ['camera', 'microphone'], ['camera'], []])
  })

  it('takes another microphone when the remembered one is gone', async () => {
    const { captures, getUserMedia } = open(async (constraints) => {
      if (JSON.stringify(constraints).includes('old')) throw named('OverconstrainedError')
      return streamOf(new FakeTrack())
    })
    await captures.openMicrophone('old', new AbortController().signal)
    expect(getUserMedia).toHaveBeenCalledTimes(2)
  })

  it.each([
    ['NotAllowedError', 'denied'],
    ['NotFoundError', 'none'],
    ['NotReadableError', 'in-use'],
    ['TypeError', 'unsupported'],
  ])('says of a %s that the microphone is %s, and keeps the cause', async (name, reason) => {
    const cause = named(name)
    const { captures, light } = open(async () => Promise.reject(cause))
    const opening = captures.openMicrophone(null, new AbortController().signal)
    await expect(opening).rejects.toMatchObject({ name: 'MicrophoneError', reason, cause })
    expect(light).toEqual([])
  })
})
