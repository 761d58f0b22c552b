import type { CameraModel, WornCamera } from '../../models/types.ts'
import { guessCamera } from '../core/camera-model.ts'
import { poseAtPitch } from '../core/pose.ts'

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
/** 40 to 60 ms were observed. */
const late = { latency: 50, latencyError: 6 }

/**
 * From the public calibration log of one Quest 3; metres and degrees from the middle between the
 * eyes. Browsers tell none of it, and every headset differs a little: a default that may be
 * corrected, never the truth.
 */
const left: WornCamera = {
  camera: quest3,
  viewerFromCamera: poseAtPitch([-0.0329, -0.0177, -0.0634], pitch),
  ...late,
}
const right: WornCamera = {
  camera: quest3,
  viewerFromCamera: poseAtPitch([0.0311, -0.018, -0.0649], pitch),
  ...late,
}

/** Glasses whose camera sits at the left temple and comes over a radio link: usual values, not measured. */
const glasses: WornCamera = {
  camera: { width: 504, height: 896, fx: 560, fy: 560, cx: 255, cy: 441, source: 'table' },
  viewerFromCamera: poseAtPitch([-0.067, 0.012, -0.02], -4),
  ...{ latency: 120, latencyError: 30 },
}

/**
 * Of a headset that is not in the table: its camera sees about as much as others of its kind (85 degrees
 * across the diagonal) and sits before the eyes.
 */
const unknown: WornCamera = {
  camera: guessCamera(1280, 960, 85),
  viewerFromCamera: poseAtPitch([0, -0.02, -0.06], -6),
  ...{ latency: 50, latencyError: 30 },
}

/**
 * What is known of a worn camera by its name and by the browser's own name of the device; where the name
 * tells no side, the left one.
 */
export function wornCameraOf(name: string, userAgent: string): WornCamera {
  if (/\bglasses\b/i.test(name)) return glasses
  if (!/\bQuest 3\b/.test(userAgent) && !/pass-?through/i.test(name)) return unknown
  return /\bright\b/i.test(name) ? right : left
}
