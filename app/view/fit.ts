import { Matrix4, type PerspectiveCamera } from 'three'
import type { Pose } from '../../models/types.ts'

/**
 * How the camera looked: size of its picture in pixels, vertical field of view in degrees, and where
 * it stood; null where nobody knows, and the world then is the camera's own frame.
 */
export type Lens = {
  readonly width: number
  readonly height: number
  readonly fov: number
  readonly pose: Pose | null
}

/** Width and height in CSS pixels. */
export type Size = { readonly width: number; readonly height: number }

/** A place in the viewport, CSS pixels from its top left corner. */
export type Rect = Size & { readonly x: number; readonly y: number }

/** Where a picture stands in a viewport under CSS `object-fit: contain`. */
export function fitPicture(picture: Size, viewport: Size): Rect {
  const scale = Math.min(viewport.width / picture.width, viewport.height / picture.height)
  const [width, height] = [picture.width * scale, picture.height * scale]
  return { x: (viewport.width - width) / 2, y: (viewport.height - height) / 2, width, height }
}

/**
 * Gives the drawing camera the view and the place of the real one, so that what is drawn falls on the picture:
 * the picture's rectangle is the full view and the viewport a window cut out of it, which may reach
 * beyond its edges.
 */
export function aimCamera(camera: PerspectiveCamera, lens: Lens, viewport: Size): void {
  const { x, y, width, height } = fitPicture(lens, viewport)
  camera.fov = lens.fov
  camera.setViewOffset(width, height, -x, -y, viewport.width, viewport.height)
  standAt(lens.pose).decompose(camera.position, camera.quaternion, camera.scale)
  camera.updateMatrixWorld()
}

/** From the frame of the camera that took the picture to the world; the same where its pose is not known. */
export const standAt = (pose: Pose | null): Matrix4 => new Matrix4().fromArray(pose ?? origin)

const origin = new Matrix4().elements

/** CSS pixels to a degree, in the middle of the picture as it stands in the viewport. */
export function pixelsPerDegree(lens: Lens, viewport: Size): number {
  const { height } = fitPicture(lens, viewport)
  return (height / 2 / Math.tan(radians(lens.fov / 2))) * degree
}

/** The tangent of one degree: side of a thing one degree wide at a distance of 1. */
export const degree: number = Math.tan(radians(1))

export function radians(degrees: number): number {
  return (degrees * Math.PI) / 180
}
