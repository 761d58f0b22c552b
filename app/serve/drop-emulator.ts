import type { Plugin } from 'vite'

const empty = '\0sightline:no-emulator'

/**
 * Vite plugin: leaves out the headset emulator with its rooms (6 MB), which @pmndrs/xr loads where
 * `emulate` is asked of it. This app never does.
 */
export function dropEmulator(): Plugin {
  return {
    name: 'sightline:no-emulator',
    apply: 'build',
    enforce: 'pre',
    resolveId: (source, importer) =>
      source === './emulate.js' && importer?.includes('@pmndrs/xr') ? empty : null,
    load: (id) =>
      id === empty ? "export const emulate = () => { throw new Error('No emulator.') }" : null,
  }
}
