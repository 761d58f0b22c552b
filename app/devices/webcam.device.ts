import { guessCamera } from '../core/camera-model.ts'
import { captures } from './capture.ts'
import { defineDevice } from './device.ts'
import { cameraPatience, playTrack, untilLost } from './play-track.ts'
import { takePicture } from './take-picture.ts'
import { videoFrames } from './video-frames.ts'

/** Any camera that the browser offers; on a phone the one at its back. */
export default defineDevice({
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
    const filming = {
      video,
      take: takePicture,
      patience: cameraPatience,
      describe: ({ time, width, height }: { time: number; width: number; height: number }) => ({
        time,
        camera: guessCamera(width, height),
        pose: null,
      }),
    }
    return { frames: videoFrames(filming, untilLost(track, signal)), picture: video, live: true }
  },
})
