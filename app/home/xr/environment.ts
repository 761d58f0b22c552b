import type { XRDevice } from 'iwer'
import { invert, toPose } from '../../core/pose.ts'
import { createDepthCamera } from './depth.ts'
import { hitsAlong } from './hit-test.ts'
import type { Scenery } from './scenery.ts'
import { createSurfaces } from './surfaces.ts'

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
  { built, home, renderer, canvas }: Scenery,
  { render, blind }: { readonly render: (time: number) => void; readonly blind: () => boolean },
): Environment & { readonly free: () => void } {
  const depth = createDepthCamera(renderer, built.scene)
  const surfaces = createSurfaces()
  let now = 0
  surfaces.follow(home())
  return {
    version: '1',
    render: (time) => {
      now = time
      surfaces.follow(home())
      render(time)
    },
    environmentCanvas: canvas,
    trackedPlanes: surfaces.planes,
    trackedMeshes: surfaces.meshes,
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
