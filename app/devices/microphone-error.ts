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

/** Names of the errors of `getUserMedia` (Media Capture and Streams, section 10.2) and what they mean here. */
const meanings: Readonly<Record<string, readonly [MicrophoneReason, string]>> = {
  NotAllowedError: [
    'denied',
    'The microphone was refused. Allow it for this page in the browser’s settings, then try again.',
  ],
  SecurityError: [
    'denied',
    'The browser’s settings forbid microphones. Allow them for this page, then try again.',
  ],
  NotFoundError: ['none', 'No microphone was found. Connect one, then try again.'],
  OverconstrainedError: ['none', 'The chosen microphone is not there. Choose another one.'],
  NotReadableError: [
    'in-use',
    'The microphone gives nothing, most likely because another program uses it. Close that, then try again.',
  ],
  AbortError: ['in-use', 'The microphone could not be started. Close other programs that use it.'],
}

/** What a rejected wish for a microphone means for the person. The old error stays as the cause. */
export function microphoneError(error: unknown): MicrophoneError {
  const name = error instanceof Error ? error.name : ''
  const [reason, message] = meanings[name] ?? [
    'unsupported',
    'This browser could not open a microphone. Try another browser.',
  ]
  return new MicrophoneError(reason, message, error)
}

/** Why there is no `navigator.mediaDevices`: browsers hide it from pages that came unprotected. */
export const noMicrophoneApi = (secure: boolean): MicrophoneError =>
  secure
    ? new MicrophoneError(
        'unsupported',
        'This browser offers no microphones to pages. Try another.',
      )
    : new MicrophoneError(
        'insecure',
        'Microphones work over https only. Open the page’s https address.',
      )
