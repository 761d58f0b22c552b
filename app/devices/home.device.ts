import type { Frame } from '../../models/types.ts'
import { profiles } from '../home/profiles.ts'
import { DeviceError, type Device } from './device.ts'
import headset from './headset.device.ts'
import phone from './phone.device.ts'
import { platformOf } from './platform.ts'

/**
 * A model home on a desk: an emulated headset, phone or pair of glasses in a flat that is drawn here.
 * The emulation stands where the hardware would, below the browser's own interfaces, and the very
 * code for the real device looks through it. Needs no camera, no headset and nobody's permission.
 */
const home: Device = {
  name: 'home',
  camera: false,
  probe: async () => {
    if (!new OffscreenCanvas(1, 1).getContext('webgl2')) return 0
    // Where the world can be seen through a real device, that fits better.
    return platformOf(navigator.userAgent) === 'other' ? 0.8 : 0.3
  },
  open: async (wish, signal) => {
    // By far the largest part of the app, and nobody else needs it.
    const { openHome } = await import('../home/live/open-home.ts')
    signal.throwIfAborted()
    const { live, leave } = await openHome(wish.home, wish.tell ?? (() => undefined), signal).catch(
      (error: unknown) => {
        if (signal.aborted) throw error
        throw new DeviceError('unsupported', 'The model home cannot be drawn here.', error)
      },
    )
    const over = () => {
      leave().catch((error: unknown) => console.error(error))
    }
    try {
      signal.throwIfAborted()
      signal.addEventListener('abort', over, { once: true })
      const real = profiles[wish.home.profile].camera.way === 'media' ? headset : phone
      const eye = await real.open({ ...wish, camera: null }, signal)
      return { ...eye, frames: untilOver(eye.frames, over), stage: live }
    } catch (error) {
      over()
      throw error
    }
  },
}

export default home

/** The same frames; when they end, however they do, the emulation is taken away. */
async function* untilOver(
  frames: AsyncIterable<Frame>,
  leave: () => void,
): AsyncGenerator<Frame, void, undefined> {
  try {
    yield* frames
  } finally {
    leave()
  }
}
