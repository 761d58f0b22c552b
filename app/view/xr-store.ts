import { createXRStore, type XRStore } from '@react-three/xr'
import type { WebGLRenderer } from 'three'
import type { Xr } from '../devices/xr.ts'
import { store } from '../store.ts'

/** Nothing is emulated, offered or entered by itself, and no controller or hand model is fetched. */
export const xrStore: XRStore = createXRStore({
  // It looks up the buttons of every controller, even one that is not shown, else at a foreign host.
  baseAssetPath: new URL('input-profiles/', document.baseURI).href,
  emulate: false,
  offerSession: false,
  enterGrantedSession: false,
  controller: false,
  hand: false,
  gaze: false,
  transientPointer: false,
  screenInput: false,
})

const drawing = Promise.withResolvers<WebGLRenderer>()

drawing.promise.catch(() => undefined) // told to whoever enters

/** Tells the renderer that immersive sessions are drawn with. */
export const drawWith: (renderer: WebGLRenderer) => void = drawing.resolve

/** Tells that there will be no renderer. */
export const drawNever: (cause: unknown) => void = drawing.reject

/**
 * Enters immersive-ar. `local` space needs no permission: metres from where the wearer's head was
 * at the start, y up. On a phone the page itself lies over the session as its DOM overlay.
 */
export const enter: Xr['enter'] = async (features) => {
  if (!navigator.xr)
    throw new Error('This browser has no WebXR. Choose another device in the menu.')
  const renderer = await drawing.promise
  const { xr } = renderer
  const session = await navigator.xr.requestSession('immersive-ar', {
    requiredFeatures: ['local', ...features],
    optionalFeatures: [
      'dom-overlay',
      'depth-sensing',
      'plane-detection',
      'mesh-detection',
      'anchors',
    ],
    domOverlay: { root: document.body },
    // Where there is a choice, numbers that need no detour through the graphics chip.
    depthSensing: {
      usagePreference: ['cpu-optimized', 'gpu-optimized'],
      dataFormatPreference: ['float32', 'luminance-alpha'],
    },
  })
  const { dataset } = document.documentElement
  session.addEventListener(
    'end',
    () => {
      delete dataset.overlay
      store.setState({ immersive: false })
    },
    { once: true },
  )
  const granted = session.enabledFeatures ?? features
  hideFeatures(session, granted)
  try {
    xr.setReferenceSpaceType('local')
    await xr.setSession(session)
    const space = xr.getReferenceSpace()
    if (!space) throw new Error('The session has no reference space.')
    if (session.domOverlayState) dataset.overlay = ''
    store.setState({ immersive: true })
    return { session, gl: renderer.getContext() as WebGL2RenderingContext, space, granted }
  } catch (error) {
    await session.end().catch(() => undefined) // it may have ended by itself
    throw error
  }
}

/**
 * three takes a session's camera picture at every frame as soon as it knows of it, which nobody here
 * asks of it and which crashes Chrome from 147 on (three.js issue 33404); and depth that it knows of
 * it draws over the scene. Both are read by our own devices.
 */
function hideFeatures(session: XRSession, granted: readonly string[]): void {
  const own = ['camera-access', 'depth-sensing']
  const shown = granted.filter((feature) => !own.includes(feature))
  Object.defineProperty(session, 'enabledFeatures', { value: shown })
}
