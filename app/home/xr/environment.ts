import type { XRDevice } from 'iwer'
import { compose, invert, toPose } from '../../core/pose.ts'
import { createDepthCamera, type DepthShot } from './depth.ts'
import type { Eye, Whence } from './depth-on-demand.ts'
import { createDepthSensor } from './depth-sensor.ts'
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
): Environment & {
  /**
   * Measures what one eye sees: `measure` asks for the depth of the left and then of the right one.
   * Says whence that was measured which is there, null where nothing is yet.
   */
  readonly askDepth: (eye: Eye, measure: () => void) => Whence | null
  readonly free: () => void
} {
  const depth = createDepthCamera(renderer, built.scene)
  const sensors = ['left', 'right'].map(() => createDepthSensor(depth.see))
  const surfaces = createSurfaces()
  let asking: { readonly eye: Eye; calls: number; given: Whence | null } | null = null
  surfaces.follow(home())
  return {
    version: '1',
    render: (time) => {
      for (const sensor of sensors) sensor.beginFrame()
      surfaces.follow(home())
      render(time)
    },
    environmentCanvas: canvas,
    trackedPlanes: surfaces.planes,
    trackedMeshes: surfaces.meshes,
    computeHitTestResults: (ray) =>
      blind() ? [] : hitsAlong(built.scene, ray).map((pose) => Float32Array.from(pose)),
    computeDepthBuffer: (view, projection, width, height) => {
      if (!asking || asking.calls++ !== asking.eye || blind()) return null
      const shot: DepthShot = {
        ...{ worldFromView: invert(toPose(view)), projection: Array.from(projection) },
        ...within(width, height),
      }
      const found = sensors[asking.eye]?.ask(shot)
      if (!found) return null
      const nowFromThen = compose(toPose(view), found.shot.worldFromView)
      asking.given = { nowFromThen, projection: found.shot.projection }
      return { ...found.map, rawValueToMeters: 1 }
    },
    askDepth: (eye, measure) => {
      asking = { eye, calls: 0, given: null }
      measure()
      const { given } = asking
      asking = null
      return given
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
