import { describe, expect, it, vi } from 'vitest'
import type { Frame } from '../../models/types.ts'
import { guessCamera } from '../core/camera-model.ts'
import { DeviceError } from './device.ts'
import { videoFrames } from './video-frames.ts'

/** A video whose pictures are shown by hand. */
class FakeVideo {
  videoWidth = 640
  videoHeight = 480
  readyState = 4
  waiting = new Map<number, VideoFrameRequestCallback>()
  #last = 0
  requestVideoFrameCallback = (heard: VideoFrameRequestCallback) => {
    this.waiting.set(++this.#last, heard)
    return this.#last
  }
  cancelVideoFrameCallback = (id: number) => void this.waiting.delete(id)
  show(now: number, metadata: Partial<VideoFrameCallbackMetadata> = {}) {
    const heard = [...this.waiting.values()]
    this.waiting.clear()
    const full = { presentationTime: now - 1, expectedDisplayTime: now + 16, ...metadata }
    for (const each of heard) each(now, full as VideoFrameCallbackMetadata)
  }
}

function film(until: AbortSignal = new AbortController().signal) {
  const video = new FakeVideo()
  const pictures: { readonly close: ReturnType<typeof vi.fn> }[] = []
  const take = () => {
    const picture = { close: vi.fn() }
    pictures.push(picture)
    return picture as unknown as Frame['pixels']
  }
  const patience = {
    clock: { now: () => 0, after: () => () => undefined },
    ms: 1,
    paused: () => false,
    late: () => new DeviceError('frozen', 'late'),
  }
  const frames = videoFrames(
    {
      video,
      take,
      patience: { first: patience, next: patience },
      describe: ({ time, width, height }) => ({
        time,
        camera: guessCamera(width, height),
        pose: null,
      }),
    },
    until,
  )
  return { video, pictures, frames }
}

describe('videoFrames', () => {
  it('makes no picture that nobody asked for', async () => {
    const { video, pictures, frames } = film()
    const first = frames.next()
    video.show(100)
    await first
    for (const time of [116, 133, 150]) video.show(time)
    expect(pictures).toHaveLength(1)
    const second = frames.next()
    video.show(166)
    expect((await second).value?.time).toBe(165)
    expect(pictures).toHaveLength(2)
  })

  it('takes the picture while it is shown, not later', () => {
    const { video, pictures, frames } = film()
    void frames.next()
    video.show(100)
    expect(pictures).toHaveLength(1)
  })

  it('passes over a first picture that the video does not hold yet', async () => {
    const { video, pictures, frames } = film()
    const next = frames.next()
    video.readyState = 0
    video.show(100)
    expect(pictures).toHaveLength(0)
    video.readyState = 4
    video.show(116)
    expect((await next).value?.time).toBe(115)
  })

  it('can be ended after it passed over one', async () => {
    const end = new AbortController()
    const { video, frames } = film(end.signal)
    const next = frames.next()
    video.readyState = 0
    video.show(100)
    end.abort()
    expect((await next).done).toBe(true)
    expect(video.waiting.size).toBe(0)
  })

  it('says when the camera took it, where the camera tells', async () => {
    const { video, frames } = film()
    const next = frames.next()
    video.show(100, { captureTime: 40 })
    expect((await next).value?.time).toBe(40)
  })

  it.each([5_000_000, -4000])('does not believe a capture time of %d at 100 ms', async (time) => {
    const { video, frames } = film()
    const next = frames.next()
    video.show(100, { captureTime: time })
    expect((await next).value?.time).toBe(99)
  })

  it('gives the size that the video has now', async () => {
    const { video, frames } = film()
    const next = frames.next()
    Object.assign(video, { videoWidth: 480, videoHeight: 640 })
    video.show(100)
    expect((await next).value?.camera).toMatchObject({ width: 480, height: 640 })
  })

  it('ends without a fault when it is ended, and waits for nothing any more', async () => {
    const end = new AbortController()
    const { video, frames } = film(end.signal)
    const next = frames.next()
    end.abort()
    expect((await next).done).toBe(true)
    expect(video.waiting.size).toBe(0)
  })

  it('closes a picture that was ready too late', async () => {
    const end = new AbortController()
    const { video, pictures, frames } = film(end.signal)
    const next = frames.next()
    video.show(100)
    end.abort()
    expect((await next).done).toBe(true)
    expect(pictures[0]?.close).toHaveBeenCalledOnce()
  })

  it('throws when the camera is lost', async () => {
    const end = new AbortController()
    const { frames } = film(end.signal)
    const next = frames.next()
    end.abort(new DeviceError('lost', 'gone'))
    await expect(next).rejects.toMatchObject({ reason: 'lost' })
  })
})
