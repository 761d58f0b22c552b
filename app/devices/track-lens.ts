import { Matrix4, Quaternion, Vector3 } from 'three'
import type { Pose, WornCamera } from '../../models/types.ts'
import { zoomCamera } from '../core/camera-model.ts'
import { toPose } from '../core/pose.ts'

/**
 * What a track may tell of its lens. `zoom` is of W3C Image Capture, and Chromium gives it for cameras
 * that zoom. `lensTranslation` (metres) and `lensRotation` (a quaternion) are proposed for Media Capture
 * (camera-intrinsics-explainer in w3c/mediacapture-extensions), as Android has them; where a browser
 * does not know them they are missing. No browser tells a focal length.
 */
type Settings = MediaTrackSettings & {
  readonly zoom?: number
  readonly lensTranslation?: DOMPointReadOnly
  readonly lensRotation?: DOMPointReadOnly
}
type Capabilities = { readonly zoom?: { readonly min?: number } }
type Track = {
  readonly getSettings: () => MediaTrackSettings
  /** Not in every browser. */
  readonly getCapabilities?: () => MediaTrackCapabilities
}

/** How many times larger a track shows things than its camera does by itself. */
export function zoomOf(track: Track): number {
  const { zoom } = track.getSettings() as Settings
  const { zoom: range } = (track.getCapabilities?.() ?? {}) as Capabilities
  if (!isPositive(zoom)) return 1
  // Webcams count from their least zoom; a phone below 1 goes over to a wider lens.
  return zoom / Math.max(1, isPositive(range?.min) ? range.min : 1)
}

const isPositive = (value: number | undefined): value is number =>
  value !== undefined && value > 0 && Number.isFinite(value)

/** How far the maker's own place and turn may be off: told from another point of the headset, some say by 2 cm. */
const told = { angle: 0.008, focal: 0.01 }
/** Further from the eyes, metres, or turned further away, radians, no camera sees what the wearer does. */
const farthest = { place: 0.25, turn: 0.8 }

/** A worn camera with what its track tells of it: its zoom, its place and its turn on the head. */
export function askTrack(track: Track, known: WornCamera): WornCamera {
  const camera = zoomCamera(known.camera, zoomOf(track))
  const viewerFromCamera = placeOf(track.getSettings())
  if (!viewerFromCamera) return { ...known, camera }
  const source = camera.source === 'table' ? 'track' : camera.source
  return {
    ...known,
    camera: source === 'track' ? { ...camera, source, error: told } : camera,
    viewerFromCamera,
  }
}

/**
 * Android's `LENS_POSE_ROTATION` turns the frame of the device (x right, y up, z towards the wearer)
 * into the camera's own, in which y goes down and z forward; ours has y up and looks along -z. Null where
 * nothing is told, or nothing that can be so.
 */
function placeOf({ lensTranslation: place, lensRotation: turn }: Settings): Pose | null {
  if (!place || !turn) return null
  const rotation = new Quaternion(turn.x, turn.y, turn.z, turn.w)
  if (!(Math.abs(rotation.length() - 1) < 0.01)) return null
  const over = new Quaternion(1, 0, 0, 0)
  rotation.invert().multiply(over)
  const at = new Vector3(place.x, place.y, place.z)
  const ahead = new Vector3(0, 0, -1)
  const off = ahead.clone().applyQuaternion(rotation).angleTo(ahead)
  if (!(at.length() < farthest.place && off < farthest.turn)) return null
  return toPose(new Matrix4().compose(at, rotation, new Vector3(1, 1, 1)).elements)
}
