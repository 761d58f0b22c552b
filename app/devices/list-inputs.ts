/** A camera or microphone to choose. `id` is its `deviceId`. */
export type Input = { readonly id: string; readonly name: string }

type Media = Pick<MediaDevices, 'enumerateDevices'>
const own = () => (navigator as { readonly mediaDevices?: MediaDevices }).mediaDevices

/**
 * The cameras or microphones there are. Without the person's consent browsers tell neither ids nor
 * names: such are left out, so that an empty list means "not known yet, or none".
 */
export async function listInputs(
  kind: 'videoinput' | 'audioinput',
  media: Media | undefined = own(),
): Promise<Input[]> {
  const devices = (await media?.enumerateDevices()) ?? []
  return devices
    .filter((each) => each.kind === kind && each.deviceId !== '')
    .map(({ deviceId, label }, i) => ({ id: deviceId, name: label || String(i + 1) }))
}

/** Resolves when a microphone is plugged in, or when the signal is aborted. */
export function microphoneReturns(
  signal: AbortSignal,
  media: (Media & EventTarget) | undefined = own(),
): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve()
    const look = () => {
      media?.enumerateDevices().then(
        (devices) => {
          if (devices.some(({ kind }) => kind === 'audioinput')) end()
        },
        () => undefined, // looks again at the next change
      )
    }
    const end = () => {
      media?.removeEventListener('devicechange', look)
      signal.removeEventListener('abort', end)
      resolve()
    }
    media?.addEventListener('devicechange', look)
    signal.addEventListener('abort', end)
  })
}
