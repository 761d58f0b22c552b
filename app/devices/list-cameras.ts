/** A camera to choose. `id` is its `deviceId`. */
export type Camera = { readonly id: string; readonly name: string }

/**
 * The cameras there are. Without the person's consent browsers tell neither ids nor names: such
 * cameras are left out, so that an empty list means "not known yet, or none".
 */
export async function listCameras(
  media: Pick<MediaDevices, 'enumerateDevices'> | undefined = (
    navigator as { readonly mediaDevices?: MediaDevices }
  ).mediaDevices,
): Promise<Camera[]> {
  const devices = (await media?.enumerateDevices()) ?? []
  return devices
    .filter(({ kind, deviceId }) => kind === 'videoinput' && deviceId !== '')
    .map(({ deviceId, label }, i) => ({ id: deviceId, name: label || String(i + 1) }))
}
