/** What an app in AR is told, frame by frame, as numbers. */
import type { WebGLRenderer } from 'three'

export type Numbers = readonly number[]
/** Raw camera access, of which the types know nothing yet. */
export type Binding = XRWebGLBinding & {
  readonly getCameraImage: (camera: object) => WebGLTexture | null
}

/** What the app is told in one frame. Matrices have 16 numbers; `null` while tracking is lost. */
export type Told = {
  readonly time: number
  readonly predicted: number
  readonly viewer: Numbers | null
  readonly views: readonly { eye: string; projection: Numbers; viewport: Numbers; pose: Numbers }[]
  readonly homeFromLocal: Numbers | null
  readonly hits: readonly Numbers[]
  readonly planes: readonly { label: string; pose: Numbers | null; polygon: readonly Numbers[] }[]
  readonly meshes: readonly string[]
  /** Depth in metres at the middles of some of its pixels, as x, y (parts of the view) and metres. */
  readonly depth: readonly Numbers[]
  readonly wrists: readonly Numbers[]
  readonly camera: { size: Numbers; differs: number; state: boolean } | null
  /** Of the world around, coarsely. */
  readonly picture: string
}

type Listening = {
  readonly time: number
  readonly frame: XRFrame
  readonly space: XRReferenceSpace
  readonly source: XRHitTestSource | undefined
  readonly homeFromLocal: Numbers | null
  readonly granted: readonly string[]
  readonly binding: Binding | null
  readonly app: WebGLRenderer
  readonly canvas: HTMLCanvasElement
}

const numbers = (values: ArrayLike<number> | undefined): Numbers => Array.from(values ?? [])

/** All that the app is told in this frame; `app` draws it, and `canvas` is the scenery's. */
export function tell(listening: Listening): Told {
  const { time, frame, space, source, homeFromLocal, granted, canvas } = listening
  const pose = frame.getViewerPose(space)
  const layer = frame.session.renderState.baseLayer
  const { predictedDisplayTime: predicted = 0 } = frame as { predictedDisplayTime?: number }
  const views = pose?.views ?? []
  return {
    time,
    predicted,
    viewer: pose ? numbers(pose.transform.matrix) : null,
    views: views.map((view) => {
      const viewport = layer?.getViewport(view)
      return {
        eye: view.eye,
        projection: numbers(view.projectionMatrix),
        viewport: viewport ? [viewport.x, viewport.y, viewport.width, viewport.height] : [],
        pose: numbers(view.transform.matrix),
      }
    }),
    homeFromLocal,
    hits: source
      ? frame.getHitTestResults(source).map((hit) => numbers(hit.getPose(space)?.transform.matrix))
      : [],
    planes: [...((frame.detectedPlanes as Set<XRPlane> | undefined) ?? [])].map((plane) => {
      const at = frame.getPose(plane.planeSpace, space) as XRPose | null
      return {
        label: (plane as { semanticLabel?: string }).semanticLabel ?? '',
        pose: at && numbers(at.transform.matrix),
        polygon: plane.polygon.map(({ x, y, z }) => [x, y, z]),
      }
    }),
    meshes: [...((frame.detectedMeshes as Set<object> | undefined) ?? [])].map(
      (mesh) => (mesh as { semanticLabel: string }).semanticLabel,
    ),
    depth: granted.includes('depth-sensing') ? readDepth(frame, views[0]) : [],
    wrists: [...frame.session.inputSources].flatMap(({ hand }) => {
      const wrist = hand?.get('wrist')
      const at = wrist && frame.getJointPose?.(wrist, space)
      return at ? [numbers(at.transform.matrix)] : []
    }),
    camera: readCamera(views[0], listening),
    picture: coarse(canvas),
  }
}

function readDepth(frame: XRFrame, view: XRView | undefined): Numbers[] {
  const depth = view && frame.getDepthInformation(view)
  if (!depth) return []
  return [0.3, 0.5, 0.7].flatMap((across) =>
    [0.4, 0.6, 0.8].map((down) => {
      const x = (Math.floor(across * depth.width) + 0.5) / depth.width
      const y = (Math.floor(down * depth.height) + 0.5) / depth.height
      return [x, y, depth.getDepthInMeters(x, y)]
    }),
  )
}

/** How far the texture, turned over, is from the picture of the scenery: the largest difference of a byte. */
function readCamera(view: XRView | undefined, { binding, app, canvas }: Listening): Told['camera'] {
  const gl = app.getContext() as WebGL2RenderingContext
  const camera = (view as { camera?: { width: number; height: number } | null } | undefined)?.camera
  if (!camera || !binding) return null
  const { width, height } = camera
  const held = gl.createTexture()
  gl.bindTexture(gl.TEXTURE_2D, held)
  gl.pixelStorei(gl.UNPACK_ALIGNMENT, 2)
  const texture = binding.getCameraImage(camera)
  const again = binding.getCameraImage(camera)
  const state =
    gl.getParameter(gl.TEXTURE_BINDING_2D) === held &&
    gl.getParameter(gl.UNPACK_ALIGNMENT) === 2 &&
    gl.getParameter(gl.UNPACK_FLIP_Y_WEBGL) === false &&
    again === texture
  gl.deleteTexture(held)
  gl.pixelStorei(gl.UNPACK_ALIGNMENT, 4)
  const framebuffer = gl.createFramebuffer()
  const bytes = new Uint8Array(width * height * 4)
  gl.bindFramebuffer(gl.FRAMEBUFFER, framebuffer)
  gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, texture, 0)
  gl.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, bytes)
  gl.bindFramebuffer(gl.FRAMEBUFFER, null)
  gl.deleteFramebuffer(framebuffer)
  app.resetState()
  const flat = new OffscreenCanvas(width, height).getContext('2d')
  flat?.drawImage(canvas, 0, 0)
  const truth = flat?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray()
  let differs = 0
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width * 4; x++) {
      const [seen = 0, true_ = 255] = [
        bytes[(height - 1 - y) * width * 4 + x],
        truth[y * width * 4 + x],
      ]
      differs = Math.max(differs, Math.abs(seen - true_))
    }
  }
  return { size: [width, height], differs, state }
}

function coarse(picture: HTMLCanvasElement): string {
  const small = new OffscreenCanvas(16, 12).getContext('2d')
  small?.drawImage(picture, 0, 0, 16, 12)
  return numbers(small?.getImageData(0, 0, 16, 12).data).join()
}
