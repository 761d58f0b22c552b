/** Which camera, and of what size, a page gets for what it asks (Media Capture and Streams, 4.3). */
import type { EmulatedCamera } from './emulated-camera.ts'

type Text = ConstrainDOMString | undefined

/**
 * The camera that answers to `deviceId` and `facingMode`: what is exact must be met, what is ideal
 * decides among the rest, the first where nothing does. Throws an `OverconstrainedError` where none can.
 */
export function chooseCamera(
  cameras: readonly EmulatedCamera[],
  { deviceId, facingMode }: MediaTrackConstraints,
): EmulatedCamera {
  const able = cameras.filter(
    ({ id, facing }) => meets(id, exactly(deviceId)) && meets(facing, exactly(facingMode)),
  )
  const wished = (wish: Text, of: (camera: EmulatedCamera) => string) =>
    able.find((camera) => ideally(wish).includes(of(camera)))
  const best = wished(deviceId, ({ id }) => id) ?? wished(facingMode, ({ facing }) => facing)
  const chosen = best ?? able[0]
  if (!chosen) throw new DOMException('No camera is as asked.', 'OverconstrainedError')
  return chosen
}

const meets = (value: string, exact: readonly string[]) =>
  exact.length === 0 || exact.includes(value)

const exactly = (wish: Text): readonly string[] =>
  typeof wish === 'object' && 'exact' in wish ? [wish.exact ?? []].flat() : []

const ideally = (wish: Text): readonly string[] => {
  if (typeof wish === 'string' || Array.isArray(wish)) return [wish].flat()
  return typeof wish === 'object' && 'ideal' in wish ? [wish.ideal ?? []].flat() : []
}

/** A sensor gives its whole picture, or each second, or each fourth pixel of it. */
const parts = [1, 1 / 2, 1 / 4]

/**
 * By how much a sensor of this size (pixels) shrinks its picture for a page: the part with the least
 * "fitness distance" of the standard to the wished width and height; all of it where none is wished.
 */
export function choosePart(
  sensor: { readonly width: number; readonly height: number },
  { width, height }: MediaTrackConstraints,
): number {
  const distance = (part: number) =>
    apart(sensor.width * part, sizeOf(width)) + apart(sensor.height * part, sizeOf(height))
  return parts.reduce((best, part) => (distance(part) < distance(best) ? part : best))
}

const apart = (is: number, wish: number | undefined) =>
  wish === undefined ? 0 : Math.abs(is - wish) / Math.max(is, wish)

const sizeOf = (wish: ConstrainULong | undefined) =>
  typeof wish === 'object' ? (wish.exact ?? wish.ideal) : wish
