import { Material, Quaternion, Vector3, type Camera, type Object3D } from 'three'
import type { Shown } from './arrange.ts'
import { degree } from './fit.ts'
import { approach, walk } from './motion.ts'
import { times } from './tokens.ts'

/**
 * Where a label is drawn at this moment: the thing's place in the world (metres), how far its word
 * stands from it (degrees), and how much of it is there.
 */
export type Place = { readonly at: Vector3; right: number; up: number; opacity: number }

/** A thing closer to the viewer's own plane than this, metres, is beside or behind. */
const nearest = 0.05
/** Closer than this to where it belongs, metres and degrees together, a label counts as arrived. */
const arrived = 1e-3
/** The longest step, seconds: after a rest, the time since the last frame is no time of motion. */
const longest = 1 / 20

/** A label that comes: it stands where it belongs and is not there yet. */
export function beginPlace({ label, lift: [right, up] }: Shown): Place {
  return { at: new Vector3(...label.at), right, up, opacity: 0 }
}

/**
 * Moves a label on by `step` seconds towards where it belongs and towards `opacity`, or at once
 * where motion is not wanted. Says whether it arrived. Allocates nothing.
 */
export function movePlace(
  place: Place,
  { label, lift }: Shown,
  opacity: number,
  step: number,
  still: boolean,
): boolean {
  const glide = still ? 0 : times.glide / 1000
  const { at } = place
  const moved = Math.min(step, longest)
  at.x = approach(at.x, label.at[0], moved, glide)
  at.y = approach(at.y, label.at[1], moved, glide)
  at.z = approach(at.z, label.at[2], moved, glide)
  place.right = approach(place.right, lift[0], moved, glide)
  place.up = approach(place.up, lift[1], moved, glide)
  place.opacity = walk(place.opacity, opacity, moved, still ? 0 : times.fade / 1000)
  const way =
    Math.abs(at.x - label.at[0]) + Math.abs(at.y - label.at[1]) + Math.abs(at.z - label.at[2])
  const turn = Math.abs(place.right - lift[0]) + Math.abs(place.up - lift[1])
  return way + turn < arrived && place.opacity === opacity
}

const eye = new Vector3()
const view = new Vector3()
const turned = new Quaternion()

/**
 * Puts an object at a place of the world, parallel to the viewer's own plane, so scaled that its
 * unit is one degree. Hides it where the place is behind the viewer. Allocates nothing.
 */
export function faceViewer(object: Object3D, at: Vector3, camera: Camera): void {
  eye.setFromMatrixPosition(camera.matrixWorld)
  turned.setFromRotationMatrix(camera.matrixWorld)
  object.position.copy(at)
  object.quaternion.copy(turned)
  const depth = -view.subVectors(at, eye).applyQuaternion(turned.conjugate()).z
  object.visible = depth > nearest
  object.scale.setScalar(Math.max(depth, nearest) * degree)
}

/** Makes all parts of a group as opaque as `opacity` says. Allocates nothing. */
export function fadeParts({ children }: Object3D, opacity: number): void {
  for (let i = 0; i < children.length; i++) {
    const part = children[i]
    if (part) fade(part, opacity)
  }
}

/** The same for one part. */
export function fade(part: Object3D, opacity: number): void {
  if ('material' in part && part.material instanceof Material) part.material.opacity = opacity
}
