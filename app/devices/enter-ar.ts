import { DeviceError } from './device.ts'
import type { Xr } from './xr.ts'

/** An immersive session with its scene's context and reference space. */
export type Ar = Awaited<ReturnType<Xr['enter']>> & {
  /** Aborted when the signal is, and when the person leaves the session. */
  readonly until: AbortSignal
}

/**
 * Enters immersive-ar and lets `begin` start looking in it. The session ends with the signal, and
 * when `begin` fails. Throws a `DeviceError` where there is no session to be had.
 */
export async function enterAr<Begun>(
  { xr, features }: { readonly xr: Xr; readonly features: readonly string[] },
  signal: AbortSignal,
  begin: (ar: Ar) => Promise<Begun>,
): Promise<Begun> {
  const entered = await xr.enter(features).catch((error: unknown) => {
    throw entryError(error)
  })
  const { session } = entered
  const over = new AbortController()
  const leave = () => {
    session.end().catch(() => undefined) // rejects where the person has left already
  }
  const ended = () => {
    signal.removeEventListener('abort', leave)
    over.abort(new DOMException('The person left the session.', 'AbortError'))
  }
  session.addEventListener('end', ended, { once: true })
  signal.addEventListener('abort', leave, { once: true })
  if (signal.aborted) leave()
  try {
    signal.throwIfAborted()
    return await begin({ ...entered, until: AbortSignal.any([signal, over.signal]) })
  } catch (error) {
    leave()
    throw error
  }
}

/** Names of the errors of `requestSession` (WebXR Device API, section 3.2). */
function entryError(error: unknown): DeviceError {
  if (error instanceof DeviceError) return error
  const name = error instanceof Error ? error.name : ''
  return name === 'NotAllowedError' || name === 'SecurityError'
    ? new DeviceError('denied', 'Entering AR was refused. Allow it, then start again.', error)
    : new DeviceError('unsupported', 'AR could not be entered on this device.', error)
}
