import { cameraError, noCameraApi } from './camera-error.ts'
import { DeviceError } from './device.ts'
import { MicrophoneError, microphoneError, noMicrophoneApi } from './microphone-error.ts'

/** Which camera is wanted, and the size in pixels that would be best. */
export type CameraWish = {
  /** `deviceId`, or null for the one that looks away from the person, where there are two. */
  readonly camera: string | null
  readonly width: number
  readonly height: number
}

/** What captures. A session that sees through its camera is one. */
export type Capturing = 'camera' | 'microphone'

/** All that is captured now. Who watches it and drives the capture light from it never lies. */
export type Captures = {
  readonly capturing: () => readonly Capturing[]
  /** Calls back at every change, in the very task in which it happens. Gives the way to stop listening. */
  readonly listen: (heard: (capturing: readonly Capturing[]) => void) => () => void
  /** Asks the person. The track is live until the signal is aborted. Throws a `DeviceError`. */
  readonly openCamera: (wish: CameraWish, signal: AbortSignal) => Promise<MediaStreamTrack>
  /** The same for a microphone: its `deviceId`, or null for the system's choice. Throws a `MicrophoneError`. */
  readonly openMicrophone: (
    microphone: string | null,
    signal: AbortSignal,
  ) => Promise<MediaStreamTrack>
  /** A session that sees through the camera counts as capture too, until it ends. */
  readonly hold: (session: XRSession) => void
  /** Ends everything before it returns; a session's camera goes dark with its next task. */
  readonly stopAll: () => void
}

/** What of the page is needed; handed in so that tests need no browser. */
export type Page = {
  readonly media: () => Pick<MediaDevices, 'getUserMedia'> | undefined
  readonly secure: () => boolean
}

export function createCaptures({ media, secure }: Page): Captures {
  type Live = { readonly kind: Capturing; readonly stop: () => void }
  const live = new Map<EventTarget, Live>()
  const listeners = new Set<(capturing: readonly Capturing[]) => void>()

  const capturing = () => [...new Set([...live.values()].map(({ kind }) => kind))].sort()
  const change = (act: () => void) => {
    const before = capturing()
    act()
    const after = capturing()
    if (before.join() !== after.join()) for (const heard of [...listeners]) heard(after)
  }

  /** Keeps `source` among the live until its `event` comes or `end` calls `over`. */
  const keep = (
    source: EventTarget,
    { kind, event }: { readonly kind: Capturing; readonly event: string },
    end: (over: () => void) => void,
    signal?: AbortSignal,
  ) => {
    const over = () => {
      source.removeEventListener(event, over)
      signal?.removeEventListener('abort', stop)
      change(() => live.delete(source))
    }
    const stop = () => end(over)
    source.addEventListener(event, over)
    signal?.addEventListener('abort', stop)
    change(() => live.set(source, { kind, stop }))
  }

  const askCamera = async ({ camera, width, height }: CameraWish): Promise<MediaStreamTrack[]> => {
    const devices = media()
    if (!devices) throw noCameraApi(secure())
    const which = camera === null ? { facingMode: 'environment' } : { deviceId: { exact: camera } }
    const video = { ...which, width: { ideal: width }, height: { ideal: height } }
    const stream = await devices.getUserMedia({ video, audio: false }).catch((error: unknown) => {
      throw cameraError(error)
    })
    return stream.getTracks()
  }

  const askMicrophone = async (microphone: string | null): Promise<MediaStreamTrack[]> => {
    const devices = media()
    if (!devices) throw noMicrophoneApi(secure())
    const which = microphone === null ? {} : { deviceId: { exact: microphone } }
    // What the loudspeaker plays is taken out, or the app would hear itself.
    const audio = { ...which, echoCancellation: true, channelCount: { ideal: 1 } }
    const stream = await devices.getUserMedia({ video: false, audio }).catch((error: unknown) => {
      throw microphoneError(error)
    })
    return stream.getTracks()
  }

  /** Asks for the chosen one, and for any where that is gone; keeps the track until the signal. */
  const open = async (
    ask: (chosen: string | null) => Promise<MediaStreamTrack[]>,
    kind: Capturing,
    chosen: string | null,
    signal: AbortSignal,
  ): Promise<MediaStreamTrack | null> => {
    signal.throwIfAborted()
    const tracks = await ask(chosen).catch((error: unknown) => {
      // The remembered one is gone: any other is better than none.
      if (chosen === null || !isNone(error) || signal.aborted) throw error
      return ask(null)
    })
    const [track] = tracks
    if (signal.aborted || !track) for (const late of tracks) late.stop()
    signal.throwIfAborted()
    if (!track) return null
    const end = (over: () => void) => {
      track.stop() // fires no event
      over()
    }
    keep(track, { kind, event: 'ended' }, end, signal)
    return track
  }

  return {
    capturing,
    listen: (heard) => {
      listeners.add(heard)
      return () => listeners.delete(heard)
    },
    openCamera: async (wish, signal) => {
      const ask = (camera: string | null) => askCamera({ ...wish, camera })
      const track = await open(ask, 'camera', wish.camera, signal)
      if (!track) throw cameraError(noTrack())
      return track
    },
    openMicrophone: async (microphone, signal) => {
      const track = await open(askMicrophone, 'microphone', microphone, signal)
      if (!track) throw microphoneError(noTrack())
      return track
    },
    hold: (session) => {
      keep(session, { kind: 'camera', event: 'end' }, () => {
        session.end().catch(() => undefined) // rejects where it has ended already
      })
    },
    stopAll: () => {
      for (const { stop } of [...live.values()]) stop()
    },
  }
}

const isNone = (error: unknown) =>
  (error instanceof DeviceError || error instanceof MicrophoneError) && error.reason === 'none'

const noTrack = () => new DOMException('A stream without a track.', 'NotFoundError')

/** The page's own: the only way to a camera or microphone here. */
export const captures: Captures = createCaptures({
  // Missing on pages that came unprotected, whatever the types say.
  media: () => (navigator as { readonly mediaDevices?: MediaDevices }).mediaDevices,
  secure: () => isSecureContext,
})
