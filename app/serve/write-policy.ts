import type { Plugin } from 'vite'
import { contentPolicy } from '../offline/headers.ts'

/** Vite plugin: writes the Content-Security-Policy into the built page, for hosts that set no headers. */
export function writePolicy(): Plugin {
  return {
    name: 'sightline:policy',
    apply: 'build', // the dev server's hot reload needs inline scripts
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentPolicy },
        injectTo: 'head-prepend',
      },
    ],
  }
}
