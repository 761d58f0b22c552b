import { guessCamera, zoomCamera } from '../core/camera-model.ts'
import { captures } from './capture.ts'
import type { Device } from './device.ts'
import { cameraPatience, playTrack, untilLost } from './play-track.ts'
import { takePicture } from './take-picture.ts'
import { zoomOf } from './track-lens.ts'
import { videoFrames } from './video-frames.ts'

/** Any camera that the browser offers; on a phone the one at its back. */
const webcam: Device = {
  name: 'webcam',
  camera: true,
  probe: async () => {
    if (!('requestVideoFrameCallback' in HTMLVideoElement.prototype)) return 0
    // Without https it cannot work. Offered all the same, last: choosing it tells what is missing.
    if (!isSecureContext) return 0.05
    const devices = await navigator.mediaDevices.enumerateDevices()
    return devices.some(({ kind }) => kind === 'videoinput') ? 0.6 : 0.1
  },
  open: async ({ camera }, signal) => {
    const track = await captures.openCamera({ camera, width: 1280, height: 720 }, signal)
    const video = playTrack(track, signal)
    const frames = videoFrames(
      {
        video,
        take: takePicture,
        patience: cameraPatience(),
        describe: ({ time, width, height, skipped }) => ({
          ...{ time, skipped, pose: null },
          camera: zoomCamera(guessCamera(width, height), zoomOf(track)),
        }),
      },
      untilLost(track, signal),
    )
    return { frames, picture: video, live: true }
  },
}

export default webcam
