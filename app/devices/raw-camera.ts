import type { Frame, Surface } from '../../models/types.ts'
import { cameraFromProjection } from '../core/camera-model.ts'
import { toPose } from '../core/pose.ts'
import { awaitNext, type Patience } from './await-next.ts'
import type { CameraReader } from './camera-reader.ts'
import type { Ar } from './enter-ar.ts'
import type { DepthSensor } from './watch-depth.ts'

/** WebXR Raw Camera Access, of which the types know nothing yet. Pixels. */
export type RawCamera = { readonly width: number; readonly height: number }
export type RawBinding = { readonly getCameraImage: (camera: RawCamera) => WebGLTexture | null }
type CameraView = XRView & { readonly camera?: RawCamera | null }

/** More pixels than any detector here takes would only cost time on the way, so the long side ends here. */
const longest = 640

type Looking = Pick<Ar, 'session' | 'space' | 'until'> & {
  readonly binding: RawBinding
  readonly reader: CameraReader
  readonly patience: Patience
  readonly depth: DepthSensor
  /** What is known of the room. */
  readonly surfaces: () => readonly Surface[]
}

/**
 * What a session's own camera sees. An image is valid only within its frame's callback, so there it
 * is copied, and some frames later, when the graphics chip is done, the copy is taken. Nothing is
 * read unless somebody asks for a picture.
 */
export async function* rawCameraFrames(looking: Looking): AsyncGenerator<Frame, void, undefined> {
  const { session, until, reader, patience } = looking
  for (;;) {
    looking.depth.want()
    const frame = await awaitNext<Frame>(
      (done, fail) => {
        let shot: Shot | null = null
        const develop = async (known: Shot, bytes: Uint8Array<ArrayBuffer>) => {
          const depth = await looking.depth.at(known.time)
          return toFrame(depth ? { ...known, depth } : known, bytes)
        }
        const look = (now: number, xrFrame: XRFrame) => {
          try {
            const bytes = shot && reader.poll()
            if (shot && bytes)
              return done(develop({ ...shot, surfaces: looking.surfaces() }, bytes))
            shot ??= begin(now, xrFrame, looking)
            id = session.requestAnimationFrame(look)
          } catch (error) {
            fail(error as Error)
          }
        }
        let id = session.requestAnimationFrame(look)
        return () => session.cancelAnimationFrame(id)
      },
      until,
      patience,
    )
    if (!frame) return
    if (until.aborted) return frame.pixels.close()
    yield frame
  }
}

type Shot = Omit<Frame, 'pixels'>

/** Starts to copy what the camera sees in this frame; null where it sees nothing yet. */
function begin(now: number, frame: XRFrame, { space, binding, reader }: Looking): Shot | null {
  const views: readonly CameraView[] = frame.getViewerPose(space)?.views ?? []
  for (const view of views) {
    const texture = view.camera && binding.getCameraImage(view.camera)
    if (!view.camera || !texture) continue
    const scale = Math.min(1, longest / Math.max(view.camera.width, view.camera.height))
    const width = Math.round(view.camera.width * scale)
    const height = Math.round(view.camera.height * scale)
    reader.begin(texture, width, height)
    return {
      time: now,
      camera: cameraFromProjection(view.projectionMatrix, width, height),
      pose: toPose(view.transform.matrix),
    }
  }
  return null
}

function toFrame(shot: Shot, rgba: Uint8Array<ArrayBuffer>): Frame {
  const { width, height } = shot.camera
  const timestamp = Math.round(shot.time * 1000)
  const init = { format: 'RGBX', codedWidth: width, codedHeight: height, timestamp } as const
  return { ...shot, pixels: new VideoFrame(rgba, init) }
}
