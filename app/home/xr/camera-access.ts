import {
  P_SESSION,
  P_VIEW,
  type XRSession as EmulatedSession,
  XRView as EmulatedView,
  XRWebGLBinding as EmulatedBinding,
} from 'iwer'
import { keepUnpacking } from './keep-unpacking.ts'
import type { CameraPicture } from './scenery.ts'

/** Pixels of the camera's picture (WebXR Raw Camera Access). */
type XRCamera = { readonly width: number; readonly height: number }

/**
 * Gives views of sessions that were granted `camera-access` a camera, and the runtime's
 * `XRWebGLBinding` the way to its picture, which is taken once in each frame. `picture` is as in
 * `Scenery`. To be called after the runtime is installed, which also takes the binding away again;
 * what comes back takes the rest.
 */
export function giveCamera(picture: () => CameraPicture | null): () => void {
  let frame: object | null = null
  let shown: CameraPicture | null = null
  /** Null where the session may not look, and outside of its frames. */
  const look = (session: EmulatedSession) => {
    // What was granted, whatever the app makes of the session's own list.
    const { activeFrame, enabledFeatures } = session[P_SESSION]
    if (!activeFrame || !enabledFeatures.includes('camera-access')) return null
    if (frame !== activeFrame) shown = picture()
    frame = activeFrame
    return { frame, shown }
  }

  Object.defineProperty(EmulatedView.prototype, 'camera', {
    configurable: true,
    get(this: EmulatedView): XRCamera | null {
      const seen = look(this[P_VIEW].session)
      return seen?.shown ? sizeOf(seen.shown) : null
    },
  })

  class Binding extends EmulatedBinding {
    readonly #session: EmulatedSession
    readonly #gl: WebGL2RenderingContext
    #texture: WebGLTexture | null = null
    #taken: object | null = null

    constructor(session: EmulatedSession, gl: WebGL2RenderingContext) {
      super(session, gl)
      this.#session = session
      this.#gl = gl
      session.addEventListener('end', () => gl.deleteTexture(this.#texture), { once: true })
    }

    /** The lowest row comes first. The texture is good within the frame; null before the first picture. */
    getCameraImage(): WebGLTexture | null {
      const seen = look(this.#session)
      if (!seen) {
        throw new DOMException('There is no camera outside of a frame.', 'InvalidStateError')
      }
      if (this.#taken === seen.frame || !seen.shown) return this.#texture
      this.#texture ??= this.#gl.createTexture()
      this.#taken = seen.frame
      upload(this.#gl, this.#texture, seen.shown)
      return this.#texture
    }
  }
  Object.assign(globalThis, { XRWebGLBinding: Binding })
  return () => {
    Reflect.deleteProperty(EmulatedView.prototype, 'camera')
  }
}

function upload(gl: WebGL2RenderingContext, texture: WebGLTexture, picture: CameraPicture): void {
  keepUnpacking(gl, () => {
    gl.bindTexture(gl.TEXTURE_2D, texture)
    gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, true)
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, picture)
    for (const name of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER])
      gl.texParameteri(gl.TEXTURE_2D, name, gl.LINEAR)
    for (const name of [gl.TEXTURE_WRAP_S, gl.TEXTURE_WRAP_T])
      gl.texParameteri(gl.TEXTURE_2D, name, gl.CLAMP_TO_EDGE)
  })
}

function sizeOf(picture: CameraPicture): XRCamera {
  if ('displayWidth' in picture)
    return { width: picture.displayWidth, height: picture.displayHeight }
  if ('videoWidth' in picture) return { width: picture.videoWidth, height: picture.videoHeight }
  return { width: picture.width, height: picture.height }
}
