import type { XRDeviceConfig } from 'iwer'
import type { DeviceProfile } from '../profiles.ts'

/** What every session has without asking, or may ask for on any device here. */
const common = ['viewer', 'local', 'local-floor', 'dom-overlay']

/**
 * The profile as a device of the Immersive Web Emulation Runtime. It has immersive AR only, no
 * controllers, and the browser goes on to call itself `userAgent`.
 */
export function iwerConfig(profile: DeviceProfile, userAgent: string): XRDeviceConfig {
  const config = {
    name: profile.name,
    controllerConfig: undefined,
    supportedSessionModes: ['inline', 'immersive-ar'],
    supportedFeatures: [...common, ...profile.features],
    supportedFrameRates: [60],
    isSystemKeyboardSupported: false,
    internalNominalFrameRate: 60,
    environmentBlendModes: { 'immersive-ar': profile.blend },
    interactionMode: profile.name === 'phone' ? 'screen-space' : 'world-space',
    userAgent,
  } satisfies Record<Exclude<keyof XRDeviceConfig, 'visibilityMask'>, unknown>
  // The runtime gives away neither its enums, of the same words, nor `camera-access` in its types.
  return config as object as XRDeviceConfig
}
