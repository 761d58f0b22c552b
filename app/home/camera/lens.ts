import { Matrix4, Vector3 } from 'three'
import type { Pose } from '../../../models/types.ts'
import { cameraFromProjection } from '../../core/camera-model.ts'
import { compose, toPose } from '../../core/pose.ts'
import type { Distortion, Lens } from '../profiles.ts'

/** A point one unit deep before a lens: x right, y down, both as parts of the depth. */
export type PlanePoint = readonly [x: number, y: number]

/** A place in the picture: pixels from its top left corner, y down; pixel (0, 0) has its middle at 0.5. */
export type PixelPoint = readonly [x: number, y: number]

const straight: Distortion = [0, 0, 0, 0, 0]
const here: Pose = toPose(new Matrix4().elements)

/** Where a lens bends a point to: Brown (1966), "Decentering distortion of lenses", in OpenCV's form. */
export function distort([x, y]: PlanePoint, distortion: Distortion): PlanePoint {
  const [radial, aside, down] = bending(x, y, distortion)
  return [x * radial + aside, y * radial + down]
}

/**
 * The way back from `distort`. It has no closed form; repeating x = (bent - tangential) / radial
 * closes in on it, at least tenfold each time with lenses as weakly bent as ours.
 */
export function undistort([bentX, bentY]: PlanePoint, distortion: Distortion): PlanePoint {
  let [x, y] = [bentX, bentY]
  for (let i = 0; i < 16; i++) {
    const [radial, aside, down] = bending(x, y, distortion)
    x = (bentX - aside) / radial
    y = (bentY - down) / radial
  }
  return [x, y]
}

function bending(x: number, y: number, [k1, k2, p1, p2, k3]: Distortion) {
  const square = x * x + y * y
  return [
    1 + square * (k1 + square * (k2 + square * k3)),
    2 * p1 * x * y + p2 * (square + 2 * x * x),
    p1 * (square + 2 * y * y) + 2 * p2 * x * y,
  ] as const
}

/** From the lens to the world while the head has this pose. */
export const lensPose = (lens: Lens, worldFromHead: Pose): Pose =>
  compose(worldFromHead, lens.headFromCamera)

/**
 * Where a point of the world (metres) falls in the picture, outside of it too; null where it is not
 * before the lens.
 */
export function projectThrough(
  lens: Lens,
  worldFromHead: Pose,
  point: readonly [x: number, y: number, z: number],
): PixelPoint | null {
  const cameraFromWorld = new Matrix4().fromArray(lensPose(lens, worldFromHead)).invert()
  const { x, y, z } = new Vector3(...point).applyMatrix4(cameraFromWorld)
  return z < 0 ? pixelOf(lens, [-x / z, y / z]) : null
}

/** Where a point one unit deep, not yet bent, falls in the picture. */
export function pixelOf({ fx, fy, cx, cy, distortion }: Lens, point: PlanePoint): PixelPoint {
  const [x, y] = distort(point, distortion)
  return [fx * x + cx, fy * y + cy]
}

/** The point one unit deep, unbent, that falls on a pixel. */
export const planeOf = ({ fx, fy, cx, cy, distortion }: Lens, [x, y]: PixelPoint): PlanePoint =>
  undistort([(x - cx) / fx, (y - cy) / fy], distortion)

/** The same lens on a picture scaled by `scale`, which is rounded to whole pixels, at least one. */
export function scaleLens(lens: Lens, scale: number): Lens {
  const width = Math.max(1, Math.round(lens.width * scale))
  const height = Math.max(1, Math.round(lens.height * scale))
  const [across, down] = [width / lens.width, height / lens.height]
  return {
    ...lens,
    ...{ width, height },
    ...{ fx: lens.fx * across, cx: lens.cx * across, fy: lens.fy * down, cy: lens.cy * down },
  }
}

/**
 * The lens of a camera that looks with the eye: the view's projection matrix (column-major) filling
 * a picture of this many pixels, unbent, in the place of the eye.
 */
export function lensOfView(projection: ArrayLike<number>, width: number, height: number): Lens {
  const { fx, fy, cx, cy } = cameraFromProjection(projection, width, height)
  return { width, height, fx, fy, cx, cy, distortion: straight, headFromCamera: here }
}
