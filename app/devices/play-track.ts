import { DeviceError } from './device.ts'
import { pageClock } from './clock.ts'
import type { Patience } from './await-next.ts'

/**
 * A video that shows a camera's track. Muted and inline, or Safari on a phone plays it full screen
 * or not at all. Freed when the signal is aborted.
 */
export function playTrack(track: MediaStreamTrack, signal: AbortSignal): HTMLVideoElement {
  const video = document.createElement('video')
  video.muted = true
  video.playsInline = true
  video.disablePictureInPicture = true
  video.srcObject = new MediaStream([track])
  signal.addEventListener('abort', () => (video.srcObject = null), { once: true })
  // Where playing fails no picture comes, and that is noticed where pictures are waited for.
  video.play().catch((error: unknown) => {
    if (!signal.aborted) console.warn('The camera’s video does not play.', error)
  })
  return video
}

/** Aborted as soon as looking ends: by `signal`, or with a `DeviceError` when the camera goes away. */
export function untilLost(track: MediaStreamTrack, signal: AbortSignal): AbortSignal {
  const lost = new AbortController()
  const tell = () =>
    lost.abort(
      new DeviceError('lost', 'The camera went away. Connect it again, or choose another one.'),
    )
  if (track.readyState === 'ended') tell()
  track.addEventListener('ended', tell, { once: true, signal })
  return AbortSignal.any([signal, lost.signal])
}

/** A camera may need seconds to wake; once awake it gives several pictures a second, even in the dark. */
const [firstWait, nextWait] = [10_000, 3000]

/** How long a camera may take. `paused` while no pictures can be expected, whatever the camera does. */
export function cameraPatience(paused: () => boolean = pageIsHidden): {
  readonly first: Patience
  readonly next: Patience
} {
  const late = () =>
    new DeviceError(
      'frozen',
      'No new picture comes from the camera. Start again, or choose another.',
    )
  const patience = { clock: pageClock, paused, late }
  return { first: { ...patience, ms: firstWait }, next: { ...patience, ms: nextWait } }
}

/** Browsers show no video to a hidden page. */
export const pageIsHidden = (): boolean => document.visibilityState === 'hidden'
