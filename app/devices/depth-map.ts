import type { CameraModel, DepthMap } from '../../models/types.ts'
import { cameraFromProjection } from '../core/camera-model.ts'
import { toPose } from '../core/pose.ts'

/** Where a depth map looks from: the view's own place and lens, or those that the depth tells itself. */
export type DepthLook = Pick<DepthMap, 'camera' | 'pose'>

/**
 * The map as the view has it, upright, whichever way the buffer lies: where its x runs along the
 * view's y, as on a phone held upright, it is as high as the buffer is wide.
 */
export function depthLook(info: XRDepthInformation, view: XRView): DepthLook {
  const [m0 = 1, m1 = 0] = info.normDepthBufferFromNormView.matrix
  const upright = Math.abs(m0) >= Math.abs(m1)
  const [width, height] = upright ? [info.width, info.height] : [info.height, info.width]
  const { projectionMatrix, transform } = info
  const camera = cameraFromProjection(projectionMatrix ?? view.projectionMatrix, width, height)
  return { camera, pose: toPose((transform ?? view.transform).matrix) }
}

/** Numbers of a buffer that the processor may read, by the session's `depthDataFormat`. */
const numbersOf = (data: ArrayBuffer, format: XRDepthDataFormat | undefined) =>
  format === 'float32' ? new Float32Array(data) : new Uint16Array(data)

/**
 * Depth of the cpu-optimized form, in metres (WebXR Depth Sensing, "depth data"): the buffer's rows
 * begin at the top, and `normDepthBufferFromNormView` leads from a place in the view (parts of it,
 * from its top left corner) to one in the buffer. Good only within the frame that it came with.
 */
export function readCpuDepth(
  info: Pick<XRCPUDepthInformation, 'data'> & XRDepthInformation,
  format: XRDepthDataFormat | undefined,
  view: XRView,
): DepthMap {
  const { camera, pose } = depthLook(info, view)
  const numbers = numbersOf(info.data, format)
  const [a = 1, b = 0, , , c = 0, d = 1, , , , , , , e = 0, f = 0] =
    info.normDepthBufferFromNormView.matrix
  const metres = new Float32Array(camera.width * camera.height)
  for (let row = 0, i = 0; row < camera.height; row++) {
    const v = (row + 0.5) / camera.height
    for (let column = 0; column < camera.width; column++, i++) {
      const u = (column + 0.5) / camera.width
      const x = Math.floor((a * u + c * v + e) * info.width)
      const y = Math.floor((b * u + d * v + f) * info.height)
      if (x < 0 || y < 0 || x >= info.width || y >= info.height) continue
      metres[i] = (numbers[y * info.width + x] ?? 0) * info.rawValueToMeters
    }
  }
  return { camera, pose, metres }
}

/** Millimetres in red and green, the high byte in red, as the graphics chip wrote them. */
export function fromPacked(rgba: Uint8Array, camera: CameraModel): Float32Array {
  const metres = new Float32Array(camera.width * camera.height)
  for (let i = 0; i < metres.length; i++) {
    metres[i] = ((rgba[4 * i] ?? 0) * 256 + (rgba[4 * i + 1] ?? 0)) / 1000
  }
  return metres
}
