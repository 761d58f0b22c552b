import { NativeMesh, NativePlane, type XRDevice, XRRigidTransform } from 'iwer'
import { Matrix4, Quaternion, Vector3 } from 'three'
import type { Pose } from '../../../models/types.ts'
import { invert, toPose } from '../../core/pose.ts'
import { createDepthCamera } from './depth.ts'
import { hitsAlong } from './hit-test.ts'
import { meshesOf } from './meshes.ts'
import { planesOf } from './planes.ts'
import type { Scenery } from './scenery.ts'

/** No device's depth is finer, and to read more pixels back every frame would only cost time. */
const longest = 256

/** The room around the emulated device, as the runtime asks for it. */
type Environment = NonNullable<XRDevice['sem']>

/**
 * The home as what a device finds out about its surroundings. The runtime's global space is the home's
 * own frame. `render` is called at the beginning of each frame with its time; while `blind` says so
 * nothing is hit and no depth is measured.
 */
export function createEnvironment(
  { built, renderer, canvas }: Scenery,
  { render, blind }: { readonly render: (time: number) => void; readonly blind: () => boolean },
): Environment & { readonly free: () => void } {
  const depth = createDepthCamera(renderer, built.scene)
  let now = 0
  return {
    version: '1',
    render: (time) => {
      now = time
      render(time)
    },
    environmentCanvas: canvas,
    trackedPlanes: new Set(
      planesOf(built.home).map(
        ({ pose, polygon, label }) =>
          new NativePlane(
            rigid(pose),
            polygon.map(([x, z]) => new DOMPointReadOnly(x, 0, z)),
            label,
          ),
      ),
    ),
    trackedMeshes: new Set(
      meshesOf(built.home).map(
        ({ pose, vertices, indices, label }) =>
          new NativeMesh(rigid(pose), vertices, indices, label),
      ),
    ),
    computeHitTestResults: (ray) =>
      blind() ? [] : hitsAlong(built.scene, ray).map((pose) => Float32Array.from(pose)),
    computeDepthBuffer: (view, projection, width, height) => {
      if (blind()) return null
      const worldFromView = invert(toPose(view))
      const map = depth.see({ worldFromView, projection, time: now, ...within(width, height) })
      return { ...map, rawValueToMeters: 1 }
    },
    // The rest is for the emulator's own rooms and its control panel, which are not used.
    loadEnvironment: () => undefined,
    loadDefaultEnvironment: () => undefined,
    deleteAll: () => undefined,
    planesVisible: false,
    boundingBoxesVisible: false,
    meshesVisible: false,
    free: depth.free,
  }
}

/** The size, made smaller where its longer side is too long. */
function within(width: number, height: number): { width: number; height: number } {
  const part = Math.min(1, longest / Math.max(width, height))
  return { width: Math.round(width * part), height: Math.round(height * part) }
}

function rigid(pose: Pose): XRRigidTransform {
  const [place, turn] = [new Vector3(), new Quaternion()]
  new Matrix4().fromArray([...pose]).decompose(place, turn, new Vector3())
  return new XRRigidTransform(
    new DOMPointReadOnly(place.x, place.y, place.z),
    new DOMPointReadOnly(turn.x, turn.y, turn.z, turn.w),
  )
}
