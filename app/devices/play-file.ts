import { guessCamera } from '../core/camera-model.ts'
import { awaitNext, type Patience } from './await-next.ts'
import { pageClock } from './clock.ts'
import { DeviceError, type Eye } from './device.ts'
import { pageIsHidden } from './play-track.ts'
import { takePicture } from './take-picture.ts'
import { videoFrames } from './video-frames.ts'

/** A file whose next picture takes longer than this to come, ms, counts as damaged. */
const longestWait = 10_000

/** Plays a video file over and over, in silence, until the signal is aborted. Throws a `DeviceError`. */
export async function playFile(file: File, signal: AbortSignal): Promise<Eye> {
  if (file.size === 0) throw new DeviceError('empty', `${file.name} is empty.`)
  const unreadable = (cause?: unknown) =>
    new DeviceError('unreadable', `${file.name} is no video that this browser can play.`, cause)
  const patience: Patience = {
    clock: pageClock,
    ms: longestWait,
    paused: pageIsHidden,
    late: unreadable,
  }
  const url = URL.createObjectURL(file)
  const video = document.createElement('video')
  const broken = new AbortController()
  const until = AbortSignal.any([signal, broken.signal])
  video.addEventListener('error', () => broken.abort(unreadable(video.error)), { signal: until })
  const free = () => {
    video.removeAttribute('src')
    video.load()
    URL.revokeObjectURL(url)
  }
  until.addEventListener('abort', free, { once: true })
  try {
    video.muted = true
    video.playsInline = true
    video.loop = true
    video.src = url
    await awaitNext(
      (done) => {
        video.addEventListener('loadeddata', done, { once: true })
        return () => video.removeEventListener('loadeddata', done)
      },
      until,
      patience,
    )
    signal.throwIfAborted()
    if (video.videoWidth === 0) throw new DeviceError('empty', `${file.name} has no pictures.`)
    await video.play()
  } catch (error) {
    broken.abort(error)
    throw error instanceof DeviceError || signal.aborted ? error : unreadable(error)
  }
  const describe = ({ time, width, height }: { time: number; width: number; height: number }) => ({
    time,
    camera: guessCamera(width, height),
    pose: null,
  })
  const frames = videoFrames(
    { video, take: takePicture, describe, patience: { first: patience, next: patience } },
    until,
  )
  return { frames, picture: video, live: false }
}
