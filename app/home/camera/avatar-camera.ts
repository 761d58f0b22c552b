import { dressTrack } from './dress-track.ts'
import type { EmulatedCamera } from './emulated-camera.ts'
import { createScreen } from './screen.ts'

const label = 'camera 1, facing front'
const looks = { label, deviceId: label, facingMode: 'user', frameRate: () => 30 } as const
const size = { width: 640, height: 480 }

/**
 * The other camera that headsets list: it films the wearer's avatar, a grey shape here, and is of no
 * use for seeing. A page that opens it has taken the wrong one.
 */
export function createAvatarCamera(): EmulatedCamera {
  const screen = createScreen(size.width, size.height)
  const picture = new ImageData(size.width, size.height)
  new Uint32Array(picture.data.buffer).fill(0xff606060)
  return {
    ...{ id: label, label, facing: 'user' },
    open: () => {
      const track = dressTrack(screen.open(), looks, () => undefined)
      screen.show(picture)
      return track
    },
  }
}
