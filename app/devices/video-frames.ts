import type { Frame } from '../../models/types.ts'
import { awaitNext, type Patience } from './await-next.ts'

/** When a picture came, ms, its size in pixels, and how many were shown since the one before it. */
export type Shot = {
  readonly time: number
  readonly width: number
  readonly height: number
  readonly skipped: number
}

type Video = Pick<
  HTMLVideoElement,
  | 'requestVideoFrameCallback'
  | 'cancelVideoFrameCallback'
  | 'videoWidth'
  | 'videoHeight'
  | 'readyState'
>

/**
 * `HTMLMediaElement.HAVE_CURRENT_DATA`. In Chromium the very first callback may come while the video
 * says it has nothing yet, and no picture can be made of it then.
 */
const haveCurrentData = 2

/** How a video becomes frames. */
export type Filming<V extends Video> = {
  readonly video: V
  readonly take: (video: V, time: number) => Frame['pixels'] | Promise<Frame['pixels']>
  /** What else belongs to the picture. */
  readonly describe: (shot: Shot) => Omit<Frame, 'pixels'> | Promise<Omit<Frame, 'pixels'>>
  /** Told when a picture is waited for, so that what belongs to it can be measured. */
  readonly expect?: () => void
  /** How long to wait for the first picture and for each later one. */
  readonly patience: { readonly first: Patience; readonly next: Patience }
}

/**
 * The pictures of a video from now on. A picture is made only when one is asked for, and it is the
 * next that the video shows: whatever was shown in between is never made, so nothing queues and
 * nothing leaks. Ends when `until` is aborted; throws the `DeviceError` it was aborted with.
 */
export async function* videoFrames<V extends Video>(
  { video, take, describe, expect, patience }: Filming<V>,
  until: AbortSignal,
): AsyncGenerator<Frame, void, undefined> {
  let last: number | null = null
  const shoot = async (time: number, presented: number): Promise<Frame> => {
    const skipped = last === null ? 0 : Math.max(0, presented - last - 1)
    last = presented
    const shot = { time, width: video.videoWidth, height: video.videoHeight, skipped }
    const described = describe(shot) // at once: later it would tell of another moment
    return { pixels: await take(video, time), ...(await described) }
  }
  for (let first = true; ; first = false) {
    expect?.()
    const frame = await awaitNext<Frame>(
      (done) => {
        // Within the callback, so that the picture and what is said about it are of one moment.
        const look: VideoFrameRequestCallback = (now, metadata) => {
          if (video.readyState >= haveCurrentData) {
            return done(shoot(timeOf(now, metadata), metadata.presentedFrames))
          }
          id = video.requestVideoFrameCallback(look)
        }
        let id = video.requestVideoFrameCallback(look)
        return () => video.cancelVideoFrameCallback(id)
      },
      until,
      first ? patience.first : patience.next,
    )
    if (!frame) return
    if (until.aborted) return frame.pixels.close()
    yield frame
  }
}

/** A camera's capture time counts only within this of now, ms: some drivers give it on a clock of their own. */
const believable = 2000

/** When the picture was taken where that is known, else when it was handed to the screen. */
function timeOf(
  now: number,
  { captureTime, presentationTime }: VideoFrameCallbackMetadata,
): number {
  const age = captureTime === undefined ? NaN : now - captureTime
  return captureTime !== undefined && age >= 0 && age < believable ? captureTime : presentationTime
}
