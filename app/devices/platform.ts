/** On what kind of machine the page runs, as far as its name tells (`navigator.userAgent`). */
export type Platform = 'headset' | 'phone' | 'other'

/**
 * WebXR does not say whether an immersive-ar session is worn or held, nor whether it will give its
 * camera's picture, so the browser's name has to: headsets call themselves "VR" or by their make.
 */
export function platformOf(userAgent: string): Platform {
  if (/\b(VR|Quest|OculusBrowser|Pico|PicoBrowser|Wolvic)\b/.test(userAgent)) return 'headset'
  return /\b(Android|iPhone|iPad)\b/.test(userAgent) ? 'phone' : 'other'
}

/** Whether immersive-ar sessions are offered here; asks for no permission. */
export async function offersAr(): Promise<boolean> {
  const xr = (navigator as { readonly xr?: XRSystem }).xr
  return (await xr?.isSessionSupported('immersive-ar')) ?? false
}
