import type { Xr } from '../devices/xr.ts'

/**
 * The way into a headset or a phone's AR, for the devices. The scene behind it is loaded with the
 * page, but after its first picture; once it is there, entering still counts as the person's click.
 */
export const xr: Xr = {
  enter: async (features) => (await import('./xr-store.ts')).enter(features),
}
