import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'

const iwer = join(import.meta.dirname, '../../node_modules/iwer/build/iwer.min.js')

declare global {
  var IWER: typeof import('iwer')
  /** Who took a way to the raw camera, counted. */
  var bindings: number
  /** Ends the running session, as the wearer does by the headset's own button. */
  var leave: () => Promise<void>
}

/** Runs before the page: keeps the session that it enters within reach. */
function keepSession(): void {
  const xr = navigator.xr
  const request = xr?.requestSession.bind(xr)
  if (!xr || !request) return
  xr.requestSession = async (...wish) => {
    const session = await request(...wish)
    globalThis.leave = () => session.end()
    return session
  }
}

/** Puts an emulated headset (IWER, Quest 3) under the page, in place of Chromium's own WebXR. */
export async function wearHeadset(page: Page): Promise<void> {
  await page.addInitScript(await readFile(iwer, 'utf8'))
  await page.addInitScript(() => {
    new IWER.XRDevice(IWER.metaQuest3).installRuntime({ forceInstall: true })
  })
  await page.addInitScript(keepSession)
}

/**
 * Puts an emulated phone under the page: IWER with raw camera access on top, whose camera shows the
 * picture at `photo`, an address that the page may load.
 */
export async function holdPhone(page: Page, photo: string): Promise<void> {
  await page.addInitScript(await readFile(iwer, 'utf8'))
  await page.addInitScript((photo: string) => {
    const features = [...IWER.metaQuest3.supportedFeatures, 'camera-access']
    const { userAgent } = navigator // which IWER would replace by the headset's
    const phone = {
      ...IWER.metaQuest3,
      userAgent,
      supportedFeatures: features,
    } as typeof IWER.metaQuest3
    new IWER.XRDevice(phone).installRuntime({ forceInstall: true })
    const size = { width: 960, height: 720 }
    Object.defineProperty(XRView.prototype, 'camera', { get: () => size })
    globalThis.bindings = 0
    const picture = new Image()
    picture.src = photo
    // As on Android: a texture on the scene's own context, its lowest row first.
    const Binding = class {
      readonly texture: WebGLTexture
      constructor(_: XRSession, gl: WebGL2RenderingContext) {
        globalThis.bindings++
        this.texture = gl.createTexture()
        const bound = gl.getParameter(gl.TEXTURE_BINDING_2D) as WebGLTexture | null
        const flipped = gl.getParameter(gl.UNPACK_FLIP_Y_WEBGL) as boolean
        gl.bindTexture(gl.TEXTURE_2D, this.texture)
        gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, true)
        gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, picture)
        gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, flipped)
        gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR)
        gl.bindTexture(gl.TEXTURE_2D, bound)
      }
      getCameraImage(): WebGLTexture {
        return this.texture
      }
    }
    Object.assign(globalThis, { XRWebGLBinding: Binding })
  }, photo)
  await page.addInitScript(keepSession)
}
