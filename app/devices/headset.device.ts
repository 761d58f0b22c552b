import type { Frame } from '../../models/types.ts'
import { wornCameraOf } from './camera-table.ts'
import { anchoredRooms } from './anchored-room.ts'
import { captures } from './capture.ts'
import type { Device } from './device.ts'
import { enterAr } from './enter-ar.ts'
import { listInputs } from './list-inputs.ts'
import { pickPassthrough } from './pick-passthrough.ts'
import { offersAr, platformOf } from './platform.ts'
import { cameraPatience, playTrack, untilLost } from './play-track.ts'
import { takePicture } from './take-picture.ts'
import { askTrack } from './track-lens.ts'
import { videoFrames } from './video-frames.ts'
import { watchDepth } from './watch-depth.ts'
import { watchHead } from './watch-head.ts'
import { watchSurfaces } from './watch-surfaces.ts'
import { wornFrame } from './worn-frame.ts'

/**
 * A headset with passthrough, such as Quest: the browser gives its camera as if it were a webcam,
 * late and without a pose, and the pose comes from the session. The session is entered first: only
 * that needs the click to be recent, while a camera may be asked for at any time.
 */
const headset: Device = {
  name: 'headset',
  camera: true,
  probe: async () => {
    if (!isSecureContext || !(await offersAr())) return 0
    return { headset: 0.9, other: 0.3, phone: 0 }[platformOf(navigator.userAgent)]
  },
  open: ({ camera, xr, measured }, signal) =>
    enterAr({ xr, features: [] }, signal, async (ar) => {
      const { session, space, until } = ar
      const [depth, surfaces] = [watchDepth(ar), watchSurfaces(ar)]
      const track = await openPassthrough(camera, until)
      const name = track.label
      const start = askTrack(track, wornCameraOf(name, navigator.userAgent))
      const history = watchHead(session, space, until)
      const frames = videoFrames(
        {
          video: playTrack(track, until),
          take: takePicture,
          patience: cameraPatience(() => session.visibilityState !== 'visible'),
          expect: depth.want,
          describe: async ({ time: came, width, height, skipped }) => {
            const lens = { name, start, known: measured?.(name) ?? start }
            const worn = wornFrame({ came, width, height }, history(), lens)
            const known = { ...worn, skipped, surfaces: surfaces() }
            const measuredDepth = await depth.at(worn.time)
            return measuredDepth ? { ...known, depth: measuredDepth } : known
          },
        },
        untilLost(track, until),
      )
      return {
        ...{ frames: placed(frames), picture: null, live: true },
        rooms: anchoredRooms(session, space, until),
      }
    }),
}

export default headset

const size = { width: 1280, height: 960 }

/** The wanted camera, else the passthrough. Names are told only once a camera was allowed. */
async function openPassthrough(
  camera: string | null,
  until: AbortSignal,
): Promise<MediaStreamTrack> {
  const first = new AbortController()
  const track = await captures.openCamera(
    { camera, ...size },
    AbortSignal.any([until, first.signal]),
  )
  const best = camera === null ? pickPassthrough(await listInputs('videoinput')) : null
  if (best === null || best === track.getSettings().deviceId) return track
  first.abort()
  return captures.openCamera({ camera: best, ...size }, until)
}

/** Leaves out pictures of which nobody knows where they were taken: their words would stand anywhere. */
async function* placed(frames: AsyncIterable<Frame>): AsyncGenerator<Frame, void, undefined> {
  for await (const frame of frames) {
    if (frame.pose) yield frame
    else frame.pixels.close()
  }
}
