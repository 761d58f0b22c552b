import { chooseCamera } from './constraints.ts'
import type { EmulatedCamera } from './emulated-camera.ts'

/** How the wish for a camera ends: the person allows or refuses it, none is there, another program has it. */
export type Answer = 'granted' | 'denied' | 'none' | 'in-use'

type Media = Pick<MediaDevices, 'getUserMedia' | 'enumerateDevices' | 'dispatchEvent'>

type Videos = Pick<HTMLVideoElement, 'requestVideoFrameCallback'>

type Emulation = {
  readonly media?: Media
  /** What videos inherit from. */
  readonly videos?: Videos | undefined
  readonly cameras: readonly EmulatedCamera[]
  /** Asked anew at each wish. */
  readonly answer: () => Answer
}

/** Where there is no page there are no videos, whatever the types say. */
const ofPage: { readonly HTMLVideoElement?: typeof HTMLVideoElement } = globalThis

/** Names and sentences of what browsers reject a wish with (Media Capture and Streams, 10.2). */
const refusals = {
  denied: ['NotAllowedError', 'Permission denied'],
  none: ['NotFoundError', 'Requested device not found'],
  'in-use': ['NotReadableError', 'Could not start video source'],
} as const

/**
 * Puts emulated cameras in the place of all real ones, for whoever asks for cameras as browsers have
 * it. Their ids and names are hidden until one was granted. A wish without video goes to the browser.
 * What comes back puts everything back; tracks that are open live on.
 */
export function emulateMedia({
  media = navigator.mediaDevices,
  videos = ofPage.HTMLVideoElement?.prototype,
  cameras,
  answer,
}: Emulation): () => void {
  const real = media.getUserMedia.bind(media)
  const list = media.enumerateDevices.bind(media)
  let known = false

  const getUserMedia = async (wish?: MediaStreamConstraints): Promise<MediaStream> => {
    if (!wish?.video) return real(wish)
    const how = answer()
    if (how === 'denied' || how === 'none' || how === 'in-use') {
      throw new DOMException(refusals[how][1], refusals[how][0])
    }
    const { video } = wish
    const wanted = video === true ? {} : video
    const track = chooseCamera(cameras, wanted).open(wanted)
    known = true
    return new MediaStream([track])
  }

  const enumerateDevices = async (): Promise<MediaDeviceInfo[]> => {
    const listed = answer() === 'none' ? [] : cameras
    const others = (await list()).filter(({ kind }) => kind !== 'videoinput')
    // Before consent a page may learn only that there is a camera.
    return [
      ...(known ? listed.map(describe) : listed.slice(0, 1).map(() => describe(nobody))),
      ...others,
    ]
  }

  const restore = [
    ...(videos ? [stampFrames(videos, cameras)] : []),
    replace(media, 'getUserMedia', getUserMedia),
    replace(media, 'enumerateDevices', enumerateDevices),
  ]
  const change = () => media.dispatchEvent(new Event('devicechange'))
  change()
  return () => {
    for (const putBack of restore) putBack()
    change()
  }
}

/**
 * A canvas's track tells no `captureTime`, as a camera's does. Here a video that plays the track of an
 * emulated camera tells it.
 */
function stampFrames(videos: Videos, cameras: readonly EmulatedCamera[]): () => void {
  const request = videos.requestVideoFrameCallback
  const stamped = function (this: HTMLVideoElement, tell: VideoFrameRequestCallback): number {
    return request.call(this, (now, metadata) => {
      const [track] = this.srcObject instanceof MediaStream ? this.srcObject.getVideoTracks() : []
      const captureTime =
        track &&
        cameras
          .map((camera) => camera.captureTime?.(track, metadata.presentationTime))
          .find((time) => time !== undefined)
      tell(now, captureTime === undefined ? metadata : { ...metadata, captureTime })
    })
  }
  return replace(videos, 'requestVideoFrameCallback', stamped)
}

const nobody = { id: '', label: '' }

function describe({ id, label }: Pick<EmulatedCamera, 'id' | 'label'>): MediaDeviceInfo {
  const groupId = id === '' ? '' : `group of ${id}`
  const device = { deviceId: id, groupId, kind: 'videoinput', label } as const
  return { ...device, toJSON: () => device }
}

/** Sets a property; what comes back leaves the object as it was. */
function replace(object: object, name: string, value: unknown): () => void {
  const before = Object.getOwnPropertyDescriptor(object, name)
  Object.defineProperty(object, name, { configurable: true, writable: true, value })
  return () => {
    if (before) Object.defineProperty(object, name, before)
    else Reflect.deleteProperty(object, name)
  }
}
