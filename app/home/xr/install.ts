import { P_DEVICE, P_SESSION, type XRDevice, type XRSession, type XRSystem } from 'iwer'

type Wish = Parameters<XRSystem['requestSession']>[1] & {
  readonly domOverlay?: { readonly root: Element }
}

/**
 * Puts an emulated device under the page. `begin` prepares every immersive session before the app gets
 * it. What comes back puts the browser's own WebXR in its place again.
 */
export function install(device: XRDevice, begin: (session: XRSession) => void): () => void {
  const named = Object.hasOwn(navigator, 'userAgent')
  device.installRuntime({ forceInstall: true })
  const system = device[P_DEVICE].xrSystem
  if (!system) throw new Error('The emulated headset could not be put in place.')
  const request = system.requestSession.bind(system)
  system.requestSession = async (mode, wish: Wish = {}) => {
    const missing = wish.requiredFeatures?.filter(
      (feature) => !device.supportedFeatures.includes(feature),
    )
    if (missing?.length) {
      // The runtime says so with an Error of no particular name.
      const what = `This device has no ${missing.join(', ')}.`
      throw new DOMException(what, 'NotSupportedError')
    }
    const session = await request(mode, wish)
    if (mode === 'inline') return session
    if (wish.domOverlay && session[P_SESSION].enabledFeatures.includes('dom-overlay')) {
      Object.defineProperty(session, 'domOverlayState', { value: { type: 'screen' } })
    }
    begin(session)
    return session
  }
  return () => {
    device.uninstallRuntime()
    // The runtime forgets to take away the name that it gave.
    if (!named) Reflect.deleteProperty(navigator, 'userAgent')
  }
}
