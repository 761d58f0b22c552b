import type { Frame, Sound, WornCamera } from '../../models/types.ts'
import type { Sentence } from '../core/types.ts'
import type { HomeChoice, LiveHome } from '../home/live/live-home.ts'
import type { Rooms } from './anchored-room.ts'
import type { Xr } from './xr.ts'

/** Why a device gives no pictures. Each has a sentence `fault-REASON` in assets/words. */
export const reasons = [
  'denied', // the person or the browser said no
  'none', // no camera is there
  'in-use', // another program holds it
  'black', // pictures come, and show nothing but black
  'frozen', // no new picture comes
  'lost', // it was there and went away
  'insecure', // the page is not served over https
  'unsupported', // this browser cannot do it
  'unreadable', // a file is no picture, video or recording that can be read here
  'empty', // a file or folder without a single picture
] as const
export type Reason = (typeof reasons)[number]

/** The world failed at a device: `reason` chooses the sentence on the screen, `cause` is for the log. */
export class DeviceError extends Error {
  readonly reason: Reason
  constructor(reason: Reason, message: string, cause?: unknown) {
    super(message, { cause })
    this.name = 'DeviceError'
    this.reason = reason
  }
}

/** What the person chose, as far as they chose. */
export type Wish = {
  /** `deviceId` of a camera, null for the one that fits best. */
  readonly camera: string | null
  /** Files to play, for the recording; empty for the sample. */
  readonly files: readonly File[]
  readonly home: HomeChoice
  /** Whether a recording plays at its own times, or gives every picture, as fast as they are asked for. */
  readonly pace?: 'own' | 'fast'
  /** Told what is good to know while the device is open. */
  readonly tell?: (notice: Sentence) => void
  /** A worn camera as it was measured on this device, by its name; asked anew for each picture. */
  readonly measured?: (camera: string) => WornCamera | null
  readonly xr: Xr
}

/** An open device. It lives until the signal it was opened with is aborted; then everything is freed. */
export type Eye = {
  /** Pictures as they come. Ends when the signal is aborted, throws a `DeviceError` when the camera fails. */
  readonly frames: AsyncIterable<Frame>
  /** What the desktop shows behind the labels; null where the wearer sees the world itself. */
  readonly picture: HTMLVideoElement | HTMLCanvasElement | null
  /** How to know the room again; left out where what is seen is no place the person is in. */
  readonly rooms?: Rooms
  /** What a recording says, in step with its pictures; left out where nothing speaks but the person. */
  readonly sounds?: (signal: AbortSignal) => AsyncIterable<Sound>
  /** Whether pictures come from a live camera, so that a black or frozen one is a fault. */
  readonly live: boolean
  /** The emulated home one stands in, where the device is one. */
  readonly stage?: LiveHome
}

/** One kind of eye, one file, `app/devices/NAME.device.ts`. */
export type Device = {
  /** The NAME in the file's name, and what `?device=` takes. */
  readonly name: string
  /** Whether it shows the world through a camera, and so needs the person's consent first. */
  readonly camera: boolean
  /** How well it fits here, from 0 (cannot work) to 1; asks for no permission. */
  readonly probe: () => Promise<number>
  /** Opens it. Throws a `DeviceError`. Called only after the person's own click. */
  readonly open: (wish: Wish, signal: AbortSignal) => Promise<Eye>
}
