import { Matrix4 } from 'three'
import type { Pose } from '../../../models/types.ts'
import { compose, toPose } from '../../core/pose.ts'
import type { DeviceProfile } from '../profiles.ts'
import type { EyeView } from './scenery.ts'

/** Width and height, in pixels of any kind. */
export type Extent = { readonly width: number; readonly height: number }

/** What somebody sees of the world past a small display, degrees from top to bottom. */
const besideDisplay = 62
/** Between the eyes, metres: the median of adults (Dodgson 2004). */
const pupils = 0.063
const [near, far] = [0.05, 100]

/** Distance between the eyes that the session is told; a device with one view looks from the middle. */
export const eyeDistance = ({ views }: Pick<DeviceProfile, 'views'>): number =>
  views === 2 ? pupils : 0

/** How much of the world the window shows from top to bottom, degrees. */
const fieldOf = ({ display, fov }: DeviceProfile) => (display ? besideDisplay : fov)

/**
 * Where the app's picture lies in the window, CSS pixels from the top left corner: all over it, or in
 * its middle at the size that the display has in the world seen behind it.
 */
export function displayBox(
  profile: DeviceProfile,
  window: Extent,
): Extent & { readonly left: number; readonly top: number } {
  const { display, fov } = profile
  if (!display) return { left: 0, top: 0, width: window.width, height: window.height }
  const height = (window.height * tangent(fov)) / tangent(fieldOf(profile))
  const width = (height * display.width) / display.height
  return { left: (window.width - width) / 2, top: (window.height - height) / 2, width, height }
}

/**
 * The views that fill a canvas of `pixels` shown over a window. A device with two views shows both
 * side by side where `stereo` is asked for, else what the left eye sees.
 */
export function eyeViews({
  profile,
  head,
  window,
  pixels,
  stereo,
}: {
  readonly profile: DeviceProfile
  /** From the middle between the eyes to the home. */
  readonly head: Pose
  readonly window: Extent
  readonly pixels: Extent
  readonly stereo: boolean
}): readonly EyeView[] {
  const sides = profile.views === 1 ? [0] : stereo ? [-0.5, 0.5] : [-0.5]
  const [part, height] = [1 / sides.length, pixels.height]
  const projection = perspective(fieldOf(profile), (window.width * part) / window.height)
  return sides.map((side, index) => ({
    worldFromEye: compose(head, offset(side * pupils)),
    projection,
    x: index * part * pixels.width,
    y: 0,
    width: part * pixels.width,
    height,
  }))
}

/** A symmetric view: degrees from top to bottom, width by height; 16 numbers as WebGL has them. */
export function perspective(degrees: number, aspect: number): readonly number[] {
  const top = near * tangent(degrees)
  const matrix = new Matrix4()
  matrix.makePerspective(-top * aspect, top * aspect, top, -top, near, far)
  return matrix.elements
}

const tangent = (degrees: number) => Math.tan((degrees * Math.PI) / 360)

const offset = (x: number) => toPose(new Matrix4().setPosition(x, 0, 0).elements)
