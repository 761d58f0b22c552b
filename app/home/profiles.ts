import type { Pose } from '../../models/types.ts'
import { poseAtPitch } from '../core/pose.ts'

/** Radial k1, k2, k3 and tangential p1, p2 of Brown (1966), on points one unit deep. */
export type Distortion = readonly [k1: number, k2: number, p1: number, p2: number, k3: number]

/** A lens: pixels of its picture as in `CameraModel`, and where it sits on the head. */
export type Lens = {
  readonly width: number
  readonly height: number
  readonly fx: number
  readonly fy: number
  readonly cx: number
  readonly cy: number
  readonly distortion: Distortion
  /** From the camera to the head: metres, x right, y up, looking along -z. */
  readonly headFromCamera: Pose
}

/** What a radio link leaves of the pictures: parts of the lens's size, pictures a second, JPEG quality 0..1. */
export type Tier = {
  readonly scale: number
  readonly rate: number
  readonly quality: number | null
}

/** How far a camera falls short of an ideal one. */
export type Faults = {
  /** ms from the middle of the exposure to the moment at which the app gets the picture. */
  readonly latency: number
  /** ms from the first row's exposure to the last one's (rolling shutter). */
  readonly readout: number
  /** The longest exposure, ms; as much motion is smeared in the dark, less in the light. */
  readonly exposure: number
  /** Seconds in which automatic exposure makes up two thirds of a change of light. */
  readonly lag: number
  /** Standard deviation of the noise in a middle grey, in parts of full scale, in a lit room. */
  readonly noise: number
}

/** A camera as its maker sells it. The best tier comes first; one tier is a camera on a wire. */
export type CameraProfile = {
  /** What the browser calls it. */
  readonly label: string
  /** How the app gets its pictures: as if from a webcam, or from the session's own view. */
  readonly way: 'media' | 'view'
  /** Null where the camera looks with the eye: the view's own projection and place. */
  readonly lens: Lens | null
  readonly tiers: readonly [Tier, ...Tier[]]
  readonly faults: Faults
}

/** An XR device and its camera, as one data object. */
export type DeviceProfile = {
  readonly name: ProfileName
  /** One view or two, and how the display mixes with the world. */
  readonly views: 1 | 2
  readonly blend: 'alpha-blend' | 'additive'
  /** Vertical field of view of the display, degrees. */
  readonly fov: number
  /** Pixels of a display smaller than the field of view of its wearer; null where it fills the view. */
  readonly display: { readonly width: number; readonly height: number } | null
  readonly hands: boolean
  /** WebXR features beyond those that every session has. */
  readonly features: readonly string[]
  readonly camera: CameraProfile
}

export type ProfileName = 'quest3' | 'phone' | 'glasses' | 'ideal'

const scene = ['hit-test', 'plane-detection', 'mesh-detection', 'depth-sensing', 'anchors']
const none: Distortion = [0, 0, 0, 0, 0]
const faultless: Faults = { latency: 0, readout: 0, exposure: 0, lag: 0, noise: 0 }

/**
 * The lens of `quest3` is the public calibration log of one Quest 3, whose pictures the headset has
 * straightened already; its latency lies in the middle of the 40 to 60 ms that were observed. The
 * other faults, and the lens of `glasses`, are the usual ones of small sensors with a shutter that
 * rolls: assumptions, to be replaced when somebody measures.
 */
export const profiles: Readonly<Record<ProfileName, DeviceProfile>> = {
  quest3: {
    name: 'quest3',
    views: 2,
    blend: 'alpha-blend',
    fov: 62,
    display: null,
    hands: true,
    features: [...scene, 'hand-tracking'],
    camera: {
      label: 'camera 2, facing back (passthrough left)',
      way: 'media',
      lens: {
        ...{ width: 1280, height: 960, fx: 868.31, fy: 868.31, cx: 640.18, cy: 482.07 },
        distortion: none,
        headFromCamera: poseAtPitch([-0.0329, -0.0177, -0.0634], -11.2),
      },
      tiers: [{ scale: 1, rate: 30, quality: null }],
      faults: { latency: 50, readout: 16, exposure: 12, lag: 0.35, noise: 0.012 },
    },
  },
  phone: {
    name: 'phone',
    views: 1,
    blend: 'alpha-blend',
    fov: 55,
    display: null,
    hands: false,
    features: [...scene, 'camera-access'],
    camera: {
      label: 'camera of the view',
      way: 'view',
      lens: null,
      tiers: [{ scale: 1, rate: 30, quality: null }],
      faults: { latency: 0, readout: 12, exposure: 10, lag: 0.25, noise: 0.008 },
    },
  },
  glasses: {
    name: 'glasses',
    views: 1,
    blend: 'additive',
    fov: 20,
    display: { width: 600, height: 600 },
    hands: false,
    features: [],
    camera: {
      label: 'glasses camera, facing back',
      way: 'media',
      lens: {
        ...{ width: 504, height: 896, fx: 560, fy: 560, cx: 255, cy: 441 },
        distortion: [-0.09, 0.015, 0.0005, -0.0004, 0],
        headFromCamera: poseAtPitch([-0.067, 0.012, -0.02], -4),
      },
      tiers: [
        { scale: 1, rate: 24, quality: 0.7 },
        { scale: 0.75, rate: 15, quality: 0.55 },
        { scale: 0.5, rate: 7, quality: 0.4 },
      ],
      faults: { latency: 120, readout: 20, exposure: 16, lag: 0.5, noise: 0.018 },
    },
  },
  ideal: {
    name: 'ideal',
    views: 1,
    blend: 'alpha-blend',
    fov: 62,
    display: null,
    hands: true,
    features: [...scene, 'hand-tracking', 'camera-access'],
    camera: {
      label: 'camera of the view',
      way: 'view',
      lens: null,
      tiers: [{ scale: 1, rate: 60, quality: null }],
      faults: faultless,
    },
  },
}
