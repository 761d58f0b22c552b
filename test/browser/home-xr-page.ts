/** The browser's side: a wearer in one room, and a small app that enters AR and tells what it is told. */
import {
  Matrix4,
  Mesh,
  MeshBasicMaterial,
  MeshNormalMaterial,
  PerspectiveCamera,
  Quaternion,
  Scene,
  TorusGeometry,
  Vector3,
  WebGLRenderer,
} from 'three'
import type { Pose } from '../../models/types.ts'
import { toPose } from '../../app/core/pose.ts'
import { buildHome } from '../../app/home/build-home.ts'
import { layOutStudio } from '../../app/home/layout/studio.ts'
import { profiles, type ProfileName } from '../../app/home/profiles.ts'
import type { Hand, Tracking, Wearer } from '../../app/home/wearer.ts'
import { emulateXr, type EmulatedXr } from '../../app/home/xr/emulate-xr.ts'
import type { EyeView, Scenery } from '../../app/home/xr/scenery.ts'

type Numbers = readonly number[]

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

export type XrPage = {
  readonly wear: (name: ProfileName, options?: { stereo?: boolean; draws?: boolean }) => void
  readonly enter: (required: string[], optional?: string[]) => Promise<string>
  readonly events: string[]
  readonly told: Told[]
  readonly session: () => { blend: string; overlay: string | null; features: string[] }
  /** How the app's canvas is shown: the layer of its stage, and its box in the window. */
  readonly shown: () => { layer: string; mixed: string; box: Numbers }
  readonly place: (what: { tracking?: Tracking; hands?: Hand[]; frozen?: number }) => void
  /** What `wearer.headAt` says. */
  readonly headAt: (time: number) => Numbers
  /** What the scenery was last asked for, and the size of its canvas. */
  readonly drawn: () => { views: readonly EyeView[]; size: Numbers }
  /** The class, else the tag, of what lies at a place of the window. */
  readonly at: (x: number, y: number) => string
  readonly end: () => Promise<void>
  readonly leave: () => Promise<void>
  /** Whatever could be changed for good. */
  readonly browser: () => unknown
}

declare global {
  var xrPage: XrPage
}

const still: Pose = toPose(new Matrix4().elements)

/** Set where the wearer is to stand still, as at that time. */
let frozen: number | null = null

function headAt(clock: number): Pose {
  const time = frozen ?? clock
  const turn = new Quaternion().setFromAxisAngle(new Vector3(0, 1, 0), (-135 * Math.PI) / 180)
  const down = new Quaternion().setFromAxisAngle(new Vector3(1, 0, 0), (-40 * Math.PI) / 180)
  const place = new Vector3(1.2 + 0.1 * Math.sin(time / 500), 1.6, 1.2)
  return toPose(new Matrix4().compose(place, turn.multiply(down), new Vector3(1, 1, 1)).elements)
}

let tracking: Tracking = { lost: false, drift: still }
let hands: readonly Hand[] = []
const wearer: Wearer = { headAt, handsAt: () => hands, trackingAt: () => tracking }

const built = buildHome(layOutStudio(1, 'mug-blue', 'day'))
// Shapes will do, and are drawn a hundred times as fast where there is no graphics chip.
built.scene.overrideMaterial = new MeshNormalMaterial()
const canvas = document.createElement('canvas')
const renderer = new WebGLRenderer({ canvas })
const eye = new PerspectiveCamera()
eye.matrixAutoUpdate = false
let drawn: readonly EyeView[] = []
let draws = true

const scenery: Scenery = {
  canvas,
  built,
  renderer,
  cameraPicture: () => canvas,
  draw: (views) => {
    drawn = views
    if (!draws) return
    renderer.setScissorTest(true)
    for (const { worldFromEye, projection, x, y, width, height } of views) {
      eye.matrix.fromArray(worldFromEye)
      eye.matrixWorldNeedsUpdate = true
      eye.projectionMatrix.fromArray(projection)
      eye.projectionMatrixInverse.copy(eye.projectionMatrix).invert()
      renderer.setViewport(x, y, width, height)
      renderer.setScissor(x, y, width, height)
      renderer.render(built.scene, eye)
    }
  },
}

// The app: a ring on the floor where the wearer looks.
const app = new WebGLRenderer({ alpha: true, antialias: true })
app.xr.enabled = true
for (const each of [app, renderer]) each.setSize(64, 48)
document.querySelector('.scene')?.append(app.domElement)
const ring = new Mesh(new TorusGeometry(0.15, 0.015), new MeshBasicMaterial({ color: 0x66ff99 }))
ring.geometry.rotateX(Math.PI / 2)
ring.matrixAutoUpdate = false
const world = new Scene().add(ring)

let emulated: EmulatedXr | null = null
let session: XRSession | null = null
let granted: string[] = []
let binding: (XRWebGLBinding & { getCameraImage: (camera: object) => WebGLTexture | null }) | null
const gl = app.getContext() as WebGL2RenderingContext
const events: string[] = []
const told: Told[] = []

globalThis.xrPage = {
  events,
  told,
  headAt,
  drawn: () => ({ views: drawn, size: [canvas.width, canvas.height] }),
  at: (x, y) => {
    const { tagName, className } = document.elementFromPoint(x, y) ?? document.body
    return className || tagName
  },
  wear: (name, options = {}) => {
    const { stereo = false } = options
    draws = options.draws ?? true
    tracking = { lost: false, drift: still }
    hands = []
    frozen = null
    told.length = events.length = 0
    const now = () => performance.now()
    emulated = emulateXr({ profile: profiles[name], scenery, wearer, now, stereo })
  },
  enter: async (requiredFeatures, optionalFeatures = []) => {
    try {
      await enter(requiredFeatures, optionalFeatures)
      return 'entered'
    } catch (error) {
      return (error as Error).name
    }
  },
  session: () => ({
    blend: session?.environmentBlendMode ?? '',
    overlay: session?.domOverlayState?.type ?? null,
    features: granted,
  }),
  shown: () => {
    const { x, y, width, height } = app.domElement.getBoundingClientRect()
    return {
      layer: getComputedStyle(app.domElement.parentElement ?? document.body).zIndex,
      mixed: getComputedStyle(app.domElement).mixBlendMode,
      box: [x, y, width, height],
    }
  },
  place: (what) => {
    tracking = what.tracking ?? tracking
    hands = what.hands ?? hands
    frozen = what.frozen ?? frozen
  },
  end: async () => session?.end(),
  leave: async () => {
    await emulated?.leave()
    emulated = null
  },
  browser: () => ({
    own: Object.getOwnPropertyNames(navigator),
    xr: Object.prototype.toString.call(navigator.xr),
    globals: Object.getOwnPropertyNames(globalThis)
      .filter((name) => name.startsWith('XR'))
      .map((name) => [name, String((globalThis as Record<string, unknown>)[name]).slice(0, 60)]),
    compatible: Object.hasOwn(WebGL2RenderingContext.prototype, 'makeXRCompatible'),
    camera: 'camera' in XRView.prototype,
    body: document.body.outerHTML.replace(/\s*<script.*/s, ''),
    sizes: [canvas, app.domElement].map(({ width, height }) => [width, height]),
  }),
}

async function enter(requiredFeatures: string[], optionalFeatures: string[]): Promise<void> {
  if (!navigator.xr) throw new Error('There is no WebXR.')
  const entered = await navigator.xr.requestSession('immersive-ar', {
    requiredFeatures,
    optionalFeatures,
    domOverlay: { root: document.body },
  })
  session = entered
  granted = [...(entered.enabledFeatures ?? [])]
  for (const type of ['selectstart', 'select', 'selectend', 'end'] as const)
    entered.addEventListener(type, () => events.push(type))
  // As the app does: three would take the camera's picture at once.
  Object.defineProperty(entered, 'enabledFeatures', { value: [] })
  app.xr.setReferenceSpaceType('local')
  await app.xr.setSession(entered)
  app.xr.getReferenceSpace()?.addEventListener('reset', () => events.push('reset'))
  binding = granted.includes('camera-access')
    ? (new XRWebGLBinding(entered, gl) as typeof binding)
    : null
  const viewer = await entered.requestReferenceSpace('viewer')
  const source = granted.includes('hit-test')
    ? await entered.requestHitTestSource?.({ space: viewer })
    : undefined
  const space = app.xr.getReferenceSpace() as XRReferenceSpace
  app.setAnimationLoop((time: number, frame?: XRFrame) => {
    if (!frame) return
    told.push(tell(time, frame, space, source))
    const hit = told.at(-1)?.hits[0]
    if (hit) ring.matrix.fromArray([...hit])
    ring.matrixWorldNeedsUpdate = true
    app.render(world, new PerspectiveCamera())
  })
}

const numbers = (values: ArrayLike<number> | undefined): Numbers => Array.from(values ?? [])

function tell(
  time: number,
  frame: XRFrame,
  space: XRReferenceSpace,
  source?: XRHitTestSource,
): Told {
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
    homeFromLocal: emulated?.homeFromLocal() ?? null,
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
    camera: readCamera(views[0]),
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
function readCamera(view: XRView | undefined): Told['camera'] {
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
