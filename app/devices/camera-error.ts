import { DeviceError, type Reason } from './device.ts'

/** Names of the errors of `getUserMedia` (Media Capture and Streams, section 10.2) and what they mean here. */
const meanings: Readonly<Record<string, readonly [Reason, string]>> = {
  NotAllowedError: [
    'denied',
    'The camera was refused. Allow it for this page in the browser’s settings, then start again.',
  ],
  SecurityError: [
    'denied',
    'The browser’s settings forbid cameras. Allow them for this page, then start again.',
  ],
  NotFoundError: ['none', 'No camera was found. Connect one, then start again.'],
  OverconstrainedError: ['none', 'No camera here can do what was asked. Choose another one.'],
  NotReadableError: [
    'in-use',
    'The camera gives nothing, most likely because another program uses it. Close that, then start again.',
  ],
  AbortError: ['in-use', 'The camera could not be started. Close other programs that use it.'],
}

/** What a rejected wish for a camera means for the person. The old error stays as the cause. */
export function cameraError(error: unknown): DeviceError {
  const name = error instanceof Error ? error.name : ''
  const [reason, message] = meanings[name] ?? [
    'unsupported',
    'This browser could not open a camera. Try another browser.',
  ]
  return new DeviceError(reason, message, error)
}

/** Why there is no `navigator.mediaDevices`: browsers hide it from pages that came unprotected. */
export const noCameraApi = (secure: boolean): DeviceError =>
  secure
    ? new DeviceError(
        'unsupported',
        'This browser offers no cameras to pages. Try another browser.',
      )
    : new DeviceError('insecure', 'Cameras work over https only. Open the page’s https address.')
