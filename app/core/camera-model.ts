import type { CameraModel } from '../../models/types.ts'
import { distort, undistort } from './distortion.ts'

/** A place in the picture as parts of its width and height, from the top left corner, y down. */
export type UnitPoint = readonly [u: number, v: number]

/** A point of the camera's own frame: metres, x right, y up, looking along -z. */
export type CameraPoint = readonly [x: number, y: number, z: number]

/**
 * Degrees across the picture's diagonal where nobody tells: webcams are sold with 55 to 78 and a
 * phone's main camera films with about 70. The diagonal, so that a phone held upright keeps its lens.
 */
const usualDiagonal = 70

/** A camera of which only the picture's size in pixels is known: square pixels, a centred lens. */
export function guessCamera(
  width: number,
  height: number,
  diagonalDegrees: number = usualDiagonal,
): CameraModel {
  const focal = Math.hypot(width, height) / 2 / Math.tan((diagonalDegrees * Math.PI) / 360)
  return { width, height, fx: focal, fy: focal, cx: width / 2, cy: height / 2, source: 'guess' }
}

/**
 * The camera of a picture `width` x `height` pixels that fills the view of this projection matrix
 * (column-major, as of an `XRView`, off-centre frusta too). From x_ndc = (m0 X + m8 Z) / -Z and
 * x_pixel = (x_ndc + 1) width / 2; y alike, turned over because pixels count downwards.
 */
export function cameraFromProjection(
  matrix: ArrayLike<number>,
  width: number,
  height: number,
): CameraModel {
  const [m0 = 0, m5 = 0, m8 = 0, m9 = 0] = [matrix[0], matrix[5], matrix[8], matrix[9]]
  return {
    width,
    height,
    fx: (m0 * width) / 2,
    fy: (m5 * height) / 2,
    cx: ((1 - m8) * width) / 2,
    cy: ((1 + m9) * height) / 2,
    source: 'view',
  }
}

/**
 * The same lens giving a picture of another size. Where the shape differs, the browser has cut the
 * middle out: what is too long is lost in equal parts at both ends ("crop-and-scale" of Media Capture).
 */
export function fitCamera(camera: CameraModel, width: number, height: number): CameraModel {
  const scale = Math.max(width / camera.width, height / camera.height)
  return {
    ...camera,
    width,
    height,
    fx: camera.fx * scale,
    fy: camera.fy * scale,
    cx: camera.cx * scale - (camera.width * scale - width) / 2,
    cy: camera.cy * scale - (camera.height * scale - height) / 2,
  }
}

/** The same camera zoomed in by `factor`: the middle of its picture fills all of it. */
export const zoomCamera = (camera: CameraModel, factor: number): CameraModel => ({
  ...camera,
  fx: camera.fx * factor,
  fy: camera.fy * factor,
  cx: camera.width / 2 + (camera.cx - camera.width / 2) * factor,
  cy: camera.height / 2 + (camera.cy - camera.height / 2) * factor,
})

/** The ray through a place in the picture, as the point on it one metre deep (z = -1). */
export function unproject(camera: CameraModel, [u, v]: UnitPoint): CameraPoint {
  const x = (u * camera.width - camera.cx) / camera.fx
  const y = (v * camera.height - camera.cy) / camera.fy
  if (!camera.distortion) return [x, -y, -1]
  const [straightX, straightY] = undistort(camera.distortion, [x, y])
  return [straightX, -straightY, -1]
}

/** Where a point falls in the picture, outside of 0..1 too; null where it is not before the camera. */
export function project(camera: CameraModel, [x, y, z]: CameraPoint): UnitPoint | null {
  if (z >= 0) return null
  const straight = [-x / z, y / z] as const
  const [bentX, bentY] = camera.distortion ? distort(camera.distortion, straight) : straight
  return [
    (camera.cx + camera.fx * bentX) / camera.width,
    (camera.cy + camera.fy * bentY) / camera.height,
  ]
}
