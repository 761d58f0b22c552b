import type { Sound } from '../../models/types.ts'

/** Why no sound comes. Each has a sentence `fault-microphone-REASON` in assets/words. */
export const microphoneReasons = [
  'denied', // the person or the browser said no
  'none', // no microphone is there
  'in-use', // another program holds it
  'muted', // it is there, and muted by the system or a switch
  'silent', // sound comes, and is nothing but zeros
  'lost', // it was there and went away
  'insecure', // the page is not served over https
  'unsupported', // this browser cannot do it
  'unreadable', // a file is no sound that can be read here
] as const
export type MicrophoneReason = (typeof microphoneReasons)[number]

/** The world failed at the microphone: `reason` chooses the sentence on the screen. */
export class MicrophoneError extends Error {
  override readonly name = 'MicrophoneError'
  readonly reason: MicrophoneReason
  constructor(reason: MicrophoneReason, message: string, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause })
    this.reason = reason
  }
}

/** Which microphone, and who is told of its health. */
export type MicrophoneWish = {
  /** `deviceId`, or null for the system's own choice. */
  readonly microphone: string | null
  /** Told `muted` or `silent` when that begins, null when sound comes again. Listening goes on. */
  readonly ailing: (reason: 'muted' | 'silent' | null) => void
}

/**
 * Listens to the microphone: pieces of 512 samples, none ever dropped, until the signal is aborted.
 * Throws a `MicrophoneError` where it cannot be had or goes away.
 */
export type OpenMicrophone = (wish: MicrophoneWish, signal: AbortSignal) => AsyncIterable<Sound>

/** The same from a sound file of any rate and number of channels, as fast as it is asked for. */
export type OpenSoundFile = (file: Blob, signal: AbortSignal) => AsyncIterable<Sound>
