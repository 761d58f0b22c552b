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
import { drawViews } from '../../app/home/live/draw-views.ts'
import { layOutStudio } from '../../app/home/layout/studio.ts'
import { profiles, type ProfileName } from '../../app/home/profiles.ts'
import type { Hand, Tracking, Wearer } from '../../app/home/wearer.ts'
import { emulateXr, type EmulatedXr } from '../../app/home/xr/emulate-xr.ts'
import type { EyeView, Scenery } from '../../app/home/xr/scenery.ts'
import { type Binding, type Numbers, tell, type Told } from './home-xr-told.ts'

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
let drawn: readonly EyeView[] = []
let draws = true

const scenery: Scenery = {
  canvas,
  built,
  home: () => built.home,
  renderer,
  cameraPicture: () => canvas,
  draw: (views) => {
    drawn = views
    if (!draws) return
    drawViews(renderer, built.scene, views, eye)
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
let binding: Binding | null = null
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
  binding = granted.includes('camera-access') ? (new XRWebGLBinding(entered, gl) as Binding) : null
  const viewer = await entered.requestReferenceSpace('viewer')
  const source = granted.includes('hit-test')
    ? await entered.requestHitTestSource?.({ space: viewer })
    : undefined
  const space = app.xr.getReferenceSpace() as XRReferenceSpace
  app.setAnimationLoop((time: number, frame?: XRFrame) => {
    if (!frame) return
    const homeFromLocal = emulated?.homeFromLocal() ?? null
    told.push(tell({ time, frame, space, source, homeFromLocal, granted, binding, app, canvas }))
    const hit = told.at(-1)?.hits[0]
    if (hit) ring.matrix.fromArray([...hit])
    ring.matrixWorldNeedsUpdate = true
    app.render(world, new PerspectiveCamera())
  })
}
