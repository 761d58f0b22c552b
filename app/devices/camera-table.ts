import type { CameraModel, Pose } from '../../models/types.ts'
import { poseAtPitch } from '../core/pose.ts'

/** A headset's passthrough camera: its lens, its place on the head, and how late its pictures come. */
export type Passthrough = {
  readonly camera: CameraModel
  readonly viewerFromCamera: Pose
  /** ms from the light on the sensor to the time that the browser gives the picture. */
  readonly latency: number
}

const quest3: CameraModel = {
  width: 1280,
  height: 960,
  fx: 868.31,
  fy: 868.31,
  cx: 640.18,
  cy: 482.07,
  source: 'table',
}
const pitch = -11.2
const latency = 50 // 40 to 60 were observed

/**
 * From the public calibration log of one Quest 3; metres and degrees from the middle between the
 * eyes. Browsers tell none of it, and every headset differs a little: a default that may be
 * corrected, never the truth.
 */
const left: Passthrough = {
  camera: quest3,
  viewerFromCamera: poseAtPitch([-0.0329, -0.0177, -0.0634], pitch),
  latency,
}
const right: Passthrough = {
  camera: quest3,
  viewerFromCamera: poseAtPitch([0.0311, -0.018, -0.0649], pitch),
  latency,
}

/** Glasses whose camera sits at the left temple and comes over a radio link: usual values, not measured. */
const glasses: Passthrough = {
  camera: { width: 504, height: 896, fx: 560, fy: 560, cx: 255, cy: 441, source: 'table' },
  viewerFromCamera: poseAtPitch([-0.067, 0.012, -0.02], -4),
  latency: 120,
}

/** What is known of a camera by its name; where the name tells no side, the left one of a headset. */
export function passthroughOf(name: string): Passthrough {
  if (/\bglasses\b/i.test(name)) return glasses
  return /\bright\b/i.test(name) ? right : left
}
