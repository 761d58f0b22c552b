import { anchoredRooms } from './anchored-room.ts'
import { createCameraReader } from './camera-reader.ts'
import { captures } from './capture.ts'
import { DeviceError, type Device } from './device.ts'
import { enterAr } from './enter-ar.ts'
import { offersAr, platformOf } from './platform.ts'
import { cameraPatience } from './play-track.ts'
import { rawCameraFrames, type RawBinding } from './raw-camera.ts'
import { watchDepth } from './watch-depth.ts'
import { watchSurfaces } from './watch-surfaces.ts'

/**
 * A phone held up as a window: AR whose session gives its own camera's picture, exactly posed.
 * Where there is no such session, as on an iPhone, the plain webcam fits.
 */
const phone: Device = {
  name: 'phone',
  camera: true,
  probe: async () => {
    const readsCamera =
      'XRWebGLBinding' in globalThis && 'getCameraImage' in XRWebGLBinding.prototype
    if (!isSecureContext || !readsCamera || platformOf(navigator.userAgent) !== 'phone') return 0
    return (await offersAr()) ? 0.9 : 0
  },
  open: ({ xr }, signal) =>
    enterAr({ xr, features: ['camera-access'] }, signal, async (ar) => {
      const { session, gl, space, granted, until } = ar
      if (!granted.includes('camera-access')) {
        throw new DeviceError(
          'unsupported',
          'This browser’s AR does not give the camera’s picture.',
        )
      }
      captures.hold(session)
      const reader = createCameraReader(gl)
      until.addEventListener('abort', reader.free, { once: true })
      const frames = rawCameraFrames({
        session,
        space,
        until,
        binding: new XRWebGLBinding(session, gl) as unknown as RawBinding,
        reader,
        depth: watchDepth(ar),
        surfaces: watchSurfaces(ar),
        patience: cameraPatience(() => session.visibilityState !== 'visible').first,
      })
      return { frames, picture: null, live: true, rooms: anchoredRooms(session, space, until) }
    }),
}

export default phone
